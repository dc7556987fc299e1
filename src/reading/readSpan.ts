import { dayOf, calendarOf, type Day } from "../measures/Day";
import { readPeriod } from "../measures/dates/readPeriod";
import { typedAsChristian } from "../measures/dates/typedAsChristian";
import type { Period } from "../measures/dates/Period";
import { fiscalYearEnd, fiscalYearStart } from "../measures/FiscalYear";
import { isTick, isUnticked } from "../measures/readStatus";
import type { Role } from "../layouts/Role";
import { cellsFor, type Draft } from "./Draft";
import { joinLines } from "./cellText";
import type { Ledger } from "./Ledger";
import type { SourceCell } from "./Line";
import type { QuestionCode } from "./Report";

export interface DaySpan { start: Day | null; end: Day | null; startCells: SourceCell[]; endCells: SourceCell[] }

/** A serial number of Excel as a day; a Buddhist year typed as a Christian one is put right. Undefined outside 1990–2099. */
export const dayOfSerial = (value: number): Day | undefined => {
  const day = typedAsChristian(Math.floor(value)) ?? Math.floor(value), { year } = calendarOf(day);
  return year >= 1990 && year <= 2099 ? day : undefined;
};

/** Whether the cells hold nothing ("-", "–") where a time is wanted. */
const says = (cells: SourceCell[]): boolean => cells.some((cell) => !/^[\s\-–—.…]*$/.test(cell.text));

const questionOf = (period: Period): QuestionCode | undefined => {
  const has = (...flags: string[]): boolean => period.flags.some((flag) => flags.includes(flag));
  if (period.certainty === "sure") return undefined;
  if (period.certainty === "ask") return period.readings.length > 0 ? "date-ambiguous" : "date-not-understood";
  if (has("two-periods")) return "date-two-periods";
  return has("year-assumed") ? "date-year-assumed" : "date-guessed";
};

const read = (cells: SourceCell[], fiscalYear: number | null, ledger: Ledger): { start: Day | null; end: Day | null } | undefined => {
  const first = cells[0];
  if (!first || !says(cells)) return undefined;
  if (typeof first.value === "number" && first.value > 4000) {
    const day = dayOfSerial(first.value);
    if (day === undefined) ledger.ask(first.at, "date-not-understood", false, { text: first.text });
    return { start: day ?? null, end: day ?? null };
  }
  const period = readPeriod(joinLines(cells), { fiscalYear });
  const code = questionOf(period);
  if (code) ledger.ask(first.at, code, period.start !== null || period.end !== null, { text: first.text });
  else if (period.start === null && period.end === null) ledger.ask(first.at, "date-not-understood", false, { text: first.text });
  return period;
};

/** Ticked month or quarter columns: from the first to the last ticked one of the fiscal year. */
const ticked = (draft: Draft, fiscalYear: number | null): DaySpan | undefined => {
  const spans: { from: number; to: number; cell: SourceCell }[] = [];
  for (const column of draft.columns) {
    const found = /^(month|quarter):(\d+)$/.exec(column.role ?? "");
    if (!found) continue;
    const n = Number(found[2]), index = found[1] === "month" ? (n + 2) % 12 : (n - 1) * 3;
    for (const cell of cellsFor(draft, column.role as Role)) if (isTick(cell.value) || !isUnticked(cell.value)) {
      // an arrow merged over several months reaches to the last of them
      const covered = draft.columns.filter((one) => /^(?:month|quarter):/.test(one.role ?? "") && one.column >= cell.column && one.column < cell.column + cell.width).length;
      spans.push({ from: index, to: index + Math.max(1, covered) * (found[1] === "month" ? 1 : 3) - 1, cell });
    }
  }
  if (spans.length === 0 || fiscalYear === null) return undefined;
  const first = spans.reduce((a, b) => (b.from < a.from ? b : a)), last = spans.reduce((a, b) => (b.to > a.to ? b : a));
  const begin = calendarOf(fiscalYearStart(fiscalYear)).year;
  const monthOf = (index: number): [number, number] => [begin + (index >= 3 ? 1 : 0), ((index + 9) % 12) + 1];
  const [startYear, startMonth] = monthOf(first.from), [endYear, endMonth] = monthOf(last.to + 1);
  const end = last.to >= 11 ? fiscalYearEnd(fiscalYear) : (dayOf(endYear, endMonth, 1) ?? 1) - 1;
  const all = spans.map((span) => span.cell);
  return { start: dayOf(startYear, startMonth, 1) ?? null, end, startCells: all, endCells: all };
};

/** When a measure runs, from a period column, start and end columns, or ticked months. */
export const readSpan = (draft: Draft, fiscalYear: number | null, ledger: Ledger): DaySpan => {
  const starts = cellsFor(draft, "start"), ends = cellsFor(draft, "end"), periods = cellsFor(draft, "period");
  const span: DaySpan = { start: null, end: null, startCells: [], endCells: [] };
  const whole = read(periods, fiscalYear, ledger);
  if (whole) Object.assign(span, { start: whole.start, end: whole.end, startCells: whole.start === null ? [] : periods, endCells: whole.end === null ? [] : periods });
  const from = read(starts, fiscalYear, ledger), to = read(ends, fiscalYear, ledger);
  if (from?.start != null) Object.assign(span, { start: from.start, startCells: starts });
  if (to?.end != null) Object.assign(span, { end: to.end, endCells: ends });
  if (from && !to && ends.length === 0 && from.end !== null && from.end !== from.start && span.end === null) Object.assign(span, { end: from.end, endCells: starts });
  return whole || from || to ? span : ticked(draft, fiscalYear) ?? span;
};
