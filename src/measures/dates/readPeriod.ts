import { BE_OFFSET } from "../FiscalYear";
import { certaintyOf, placeSpan } from "./placeSpan";
import type { DateContext, Period, PeriodFlag } from "./Period";
import type { Point } from "./points";
import { spansOf, type Span } from "./spans";
import { datesText, tokenise, type Token } from "./tokens";
import { yearOf } from "./yearOf";

/** The year that a list shares: "เมษายน และ ตุลาคม ๒๕๖๗". Lists of more than a dozen dates share none. */
export const sharedYear = (spans: Span[], index: number, tokens: readonly Token[], depth = 12): Point | undefined => {
  const span = spans[index], next = spans[index + 1];
  if (!span || !next || span.left.year || span.right?.year || (span.right ?? span.left).month === null) return undefined;
  const onlyAnd = tokens.slice(span.to, next.from).every((token) => token.kind === "and" || token.kind === "slash" || token.kind === "lead");
  if (!onlyAnd) return undefined;
  const end = next.right ?? next.left;
  return end.year || depth === 0 ? (end.year ? end : undefined) : sharedYear(spans, index + 1, tokens, depth - 1);
};

/** The fiscal year that a quarter, half or "ปีงบประมาณ…" beside it gives to months without a year: "ไตรมาสที่ 2/2567 (ม.ค.-มี.ค.)". */
const statedFiscalYear = (spans: Span[], context: DateContext): number | undefined => {
  const stated = spans.find(({ left }) => left.year && (left.kind === "fiscal" || left.kind === "part"));
  const years = stated?.left.year ? yearOf(stated.left.year, context.fiscalYear).years : [];
  return years.length === 1 && years[0] !== undefined ? years[0] + BE_OFFSET : undefined;
};

const nothing = (flags: PeriodFlag[]): Period => ({ start: null, end: null, certainty: "sure", flags, readings: [] });
const notUnderstood: Period = { start: null, end: null, certainty: "ask", flags: ["not-understood"], readings: [] };

const contains = (outer: Period, inner: Period): boolean =>
  outer.start !== null && outer.end !== null && inner.start !== null && inner.end !== null && outer.start <= inner.start && outer.end >= inner.end;

/** Several periods of one text: those that only name the year of another are dropped, an open start and an open end make one period, the rest become their envelope. */
const together = (found: { period: Period; span: Span }[]): Period => {
  const isYear = ({ span }: { span: Span }): boolean => !span.right && (span.left.kind === "fiscal" || span.left.kind === "year");
  const kept = found.filter((one, i) => !found.some((other, j) => {
    if (i === j) return false;
    const same = one.period.start === other.period.start && one.period.end === other.period.end && one.period.certainty !== "ask";
    if (same) return j < i;
    if (isYear(one) && !isYear(other)) return one.span.left.weak || one.period.certainty === "ask" || contains(one.period, other.period);
    return one.period.flags.includes("fiscal-year-of-document") && !other.period.flags.includes("fiscal-year-of-document") && one.span.left.kind === "part";
  }));
  const periods = kept.map((one) => one.period), flags = [...new Set(periods.flatMap((period) => period.flags))];
  const first = periods[0];
  if (!first) return notUnderstood;
  if (periods.length === 1) return first;
  const asked = periods.filter((period) => period.certainty === "ask");
  if (asked.length > 0) return { start: null, end: null, certainty: "ask", flags: [...flags, "two-periods"], readings: asked.flatMap((period) => period.readings) };
  const starts = periods.flatMap((period) => (period.start === null ? [] : [period.start]));
  const ends = periods.flatMap((period) => (period.end === null ? [] : [period.end]));
  const start = starts.length > 0 ? Math.min(...starts) : null, end = ends.length > 0 ? Math.max(...ends) : null;
  const pair = periods.length === 2 && flags.includes("start-only") && flags.includes("end-only") && start !== null && end !== null && start <= end;
  const own: PeriodFlag[] = pair ? flags.filter((flag) => flag !== "start-only" && flag !== "end-only") : [...flags.filter((flag) => flag !== "single-day"), "two-periods"];
  return { start, end, certainty: certaintyOf(own), flags: own, readings: [] };
};

/**
 * Reads a duration cell: "ธ.ค. ๖๓ – มี.ค. ๖๔", "ตลอดปีงบประมาณ", "ภายใน ๓๐ ก.ย. ๒๕๖๗", "ไตรมาส ๑". Months alone run from their first to their
 * last day. What has several readings leaves both ends null and says which (`readings`); frequencies and report rounds are no period.
 * Source: ita.md c.2, d.1–d.3.
 */
export const readPeriod = (text: string, context: DateContext = {}): Period => {
  const tokens = tokenise(datesText(text));
  if (tokens.every((token) => token.kind === "to" || token.kind === "dot")) return nothing([]);
  const { spans, notes, otherLetters, otherNumbers } = spansOf(tokens);
  const other = otherLetters >= 4;
  const onlyYears = ({ left, right }: Span): boolean => (left.weak || left.kind === "year") && (right === null || right.kind === "year");
  const kept = spans.filter((span) => !(onlyYears(span) && (other || otherNumbers > 0)));
  const inYear = { ...context, fiscalYear: statedFiscalYear(kept, context) ?? context.fiscalYear };
  if (kept.length === 0) return notes.length > 0 ? nothing(notes) : notUnderstood;
  const period = together(kept.map((span, i) => ({ span, period: placeSpan(span, span.left.year || span.right?.year ? context : inYear, sharedYear(kept, i, tokens)) })));
  const flags = [...period.flags, ...notes.filter((note) => note === "recurrence"), ...(other ? (["other-text"] as const) : [])];
  return { ...period, flags, certainty: period.certainty === "ask" ? "ask" : certaintyOf(flags) };
};
