import type { PeriodFlag } from "./Period";
import type { Token, TokenKind } from "./tokens";
import type { YearText } from "./yearOf";

/** One date expression, not yet placed in time. */
export interface Point {
  kind: "day" | "month" | "year" | "fiscal" | "part";
  day: number | null;
  month: number | null;
  year: YearText | null;
  /** the year written is a fiscal year */
  fiscal: boolean;
  /** of a `part`: months from the beginning of the fiscal year */
  offset: number;
  months: number;
  /** "สิ้น…": its last day */
  atEnd: boolean;
  /** only a mention: a bare number or "ปีงบประมาณ" without ตลอด, สิ้น or a year; no date by itself */
  weak: boolean;
  /** an abbreviation without day and year, which may be an office */
  lookAlike: boolean;
  flags: PeriodFlag[];
  /** tokens from, to (exclusive) */
  from: number;
  to: number;
}

type Tokens = readonly Token[];

const point = (from: number, to: number, more: Partial<Point>): Point =>
  ({ kind: "day", day: null, month: null, year: null, fiscal: false, offset: 0, months: 12, atEnd: false, weak: false, lookAlike: false, flags: [], from, to, ...more });

const isKind = (token: Token | undefined, ...kinds: TokenKind[]): boolean => token !== undefined && kinds.includes(token.kind);

/** More words than this in a row belong to no date. */
const MOST = 8;

export const skip = (tokens: Tokens, at: number, ...kinds: TokenKind[]): number => {
  let to = at;
  while (to - at < MOST && isKind(tokens[to], ...kinds)) to++;
  return to;
};

const plausibleYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && token.digits === 4 && ((token.value >= 2400 && token.value <= 2743) || (token.value >= 1900 && token.value <= 2200));

/** "[ปี] [พ.ศ.] ๒๕๖๖" or "ปีงบประมาณ ๖๖": a year, with the words that name its kind. */
const yearAt = (tokens: Tokens, at: number): { year: YearText; fiscal: boolean; named: boolean; to: number } | undefined => {
  let to = at, era: YearText["era"] = null, fiscal = false, named = false;
  for (; to - at < MOST && isKind(tokens[to], "year", "fiscal", "calendar", "be", "ce"); to++) {
    const kind = tokens[to]?.kind;
    if (kind === "be" || kind === "ce") era = kind;
    if (kind === "fiscal") fiscal = true;
    named = true;
  }
  const number = tokens[to], next = tokens[to + 1];
  if (number?.kind !== "number") return undefined;
  const joined = (isKind(next, "slash", "dot") && next?.gap === false && isKind(tokens[to + 2], "number")) || (next?.kind === "month" && !named && number.digits === 2);
  if (!plausibleYear(number) && (number.digits !== 2 || joined)) return undefined;
  return { year: { value: number.value, digits: number.digits, era }, fiscal, named, to: to + 1 };
};

/** The year after a month, also behind "ของ" or a comma. */
const yearAfter = (tokens: Tokens, at: number): ReturnType<typeof yearAt> => {
  const behind = tokens[at]?.text === "," || tokens[at]?.text === "ของ" || tokens[at]?.kind === "slash" || tokens[at]?.text === "-" || tokens[at]?.kind === "dot" ? at + 1 : at;
  const found = yearAt(tokens, at) ?? (behind > at ? yearAt(tokens, behind) : undefined);
  if (!found || behind === at) return found;
  return found.year.digits === 4 || tokens[at]?.text === "ของ" || tokens[at]?.gap === false ? found : undefined;
};

const numericDate = (tokens: Tokens, at: number): Point | undefined => {
  const [a, s, b, s2, c] = tokens.slice(at, at + 5);
  const before = tokens[at - 1], after = tokens[at + 5];
  if (!a || !b || !c || !s || !s2 || a.kind !== "number" || b.kind !== "number" || c.kind !== "number" || s.text !== s2.text || !/^[/\-.]$/.test(s.text)) return undefined;
  const glued = s.text !== "/" && [s, b, s2, c].some((token) => token.gap);
  const longer = (before && !a.gap && isKind(before, "slash", "dot", "number")) || (after && !after.gap && after.text === s.text);
  if (glued || longer || b.digits > 2) return undefined;
  const ymd = a.digits === 4 || (a.digits === 2 && a.value > 31 && c.digits <= 2);
  const [year, month, day] = ymd ? [a, b, c] : [c, b, a];
  if (day.digits > 2 || !(plausibleYear(year) || (year.digits === 2 && s.text !== "."))) return undefined;
  const text: YearText = { value: year.value, digits: year.digits, era: null };
  if (month.value > 12 && month.value <= 31 && day.value <= 12 && !ymd) return point(at, at + 5, { day: month.value, month: day.value, year: text, flags: ["month-first"] });
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31) return undefined;
  return point(at, at + 5, { day: day.value, month: month.value, year: text });
};

const monthPoint = (tokens: Tokens, from: number, at: number, day: number | null): Point | undefined => {
  const name = tokens[at];
  if (name?.kind !== "month") return undefined;
  const year = yearAfter(tokens, at + 1);
  const alone = day === null && !year;
  if (alone && name.slip) return undefined;
  return point(from, year?.to ?? at + 1, {
    kind: day === null ? "month" : "day", day, month: name.value, year: year?.year ?? null, fiscal: year?.fiscal ?? false,
    lookAlike: alone && name.short, flags: name.slip ? ["month-slip"] : [],
  });
};

/** "๑", "๑-๒", "1, 2 และ 3": the quarters counted. `gaps` when one between them is left out. */
const quartersAt = (tokens: Tokens, at: number): { first: number; last: number; gaps: boolean; to: number } | undefined => {
  const isQuarter = (token: Token | undefined): token is Token => token?.kind === "number" && token.digits === 1 && token.value >= 1 && token.value <= 4;
  const one = tokens[at];
  if (!isQuarter(one)) return undefined;
  let to = at + 1, last = one.value, gaps = false;
  while (isKind(tokens[to], "to", "and")) {
    const again = skip(tokens, to + 1, "quarter", "and"), next = tokens[again], then = tokens[again + 1];
    if (!isQuarter(next) || next.value <= last || then?.kind === "month") break;
    gaps ||= tokens[to]?.kind === "and" && next.value > last + 1;
    last = next.value;
    to = again + 1;
  }
  return { first: one.value, last, gaps, to };
};

const quarterAt = (tokens: Tokens, at: number): Point | undefined => {
  const counted = tokens[at]?.kind === "quarter" ? quartersAt(tokens, at + 1) : undefined;
  if (!counted) return undefined;
  const { first, last, gaps } = counted;
  let { to } = counted;
  const slash = tokens[to]?.kind === "slash" ? to + 1 : to;
  const year = yearAt(tokens, skip(tokens, slash, "lead", "open", "academic"));
  if (year && (slash > to || year.named || year.year.digits === 4)) to = year.to;
  else if (tokens[to]?.kind === "fiscal") to++;
  const flags: PeriodFlag[] = [...(year ? [] : (["fiscal-year-of-document"] as const)), ...(gaps ? (["two-periods"] as const) : [])];
  return point(at, to, { kind: "part", offset: (first - 1) * 3, months: (last - first + 1) * 3, fiscal: true, year: year?.year ?? null, flags });
};

const halfAt = (tokens: Tokens, at: number): Point | undefined => {
  const half = tokens[at];
  const months = Math.abs(half?.value ?? 0);
  if (half?.kind !== "half" || months < 1 || months > 12) return undefined;
  const behind = skip(tokens, at + 1, "lead", "open"), year = yearAt(tokens, behind);
  const to = year?.to ?? (isKind(tokens[behind], "fiscal", "year") ? behind + 1 : at + 1);
  return point(at, to, { kind: "part", offset: half.value > 0 ? 0 : 12 - months, months, fiscal: true, year: year?.year ?? null, flags: year ? [] : ["fiscal-year-of-document"] });
};

const yearPoint = (tokens: Tokens, at: number): Point | undefined => {
  const found = yearAt(tokens, at);
  if (!found || (!found.named && found.year.digits !== 4)) {
    return tokens[at]?.kind === "fiscal" ? point(at, at + 1, { kind: "fiscal", fiscal: true, weak: true, flags: ["fiscal-year-of-document"] }) : undefined;
  }
  const calendar = tokens.slice(at, found.to).some((token) => token.kind === "calendar");
  return point(at, found.to, { kind: found.fiscal ? "fiscal" : "year", fiscal: found.fiscal, year: found.year, weak: !found.named, months: calendar ? 0 : 12 });
};

/** "ปีงบประมาณ ๒๕๖๗ ไตรมาสที่ ๒": the year stands first. */
const partBehindYear = (tokens: Tokens, at: number): Point | undefined => {
  const year = yearAt(tokens, at);
  if (!year?.named) return undefined;
  const behind = skip(tokens, year.to, "lead", "and", "open");
  const part = quarterAt(tokens, behind) ?? halfAt(tokens, behind);
  return part && part.year === null ? { ...part, from: at, year: year.year, flags: part.flags.filter((flag) => flag !== "fiscal-year-of-document") } : undefined;
};

/** "ตลอดปีงบประมาณ", "ตลอดทั้งปี", "ทั้งปี ๒๕๖๖". */
const wholeYear = (tokens: Tokens, at: number): Point | undefined => {
  if (tokens[at]?.kind !== "all") return undefined;
  const behind = skip(tokens, at + 1, "lead", "all", "filler");
  const named = yearPoint(tokens, behind);
  if (named) return { ...named, from: at, weak: false };
  return tokens[behind]?.kind === "year" ? point(at, behind + 1, { kind: "fiscal", fiscal: true, flags: ["fiscal-year-of-document", "year-assumed"] }) : undefined;
};

const monthOfYear = (tokens: Tokens, at: number): Point | undefined => {
  const [month, slash, year] = tokens.slice(at, at + 3);
  const before = tokens[at - 1];
  if (month?.kind !== "number" || month.value < 1 || month.value > 12 || slash?.kind !== "slash" || year?.digits !== 4 || !plausibleYear(year)) return undefined;
  if (isKind(before, "academic", "slash", "dot", "text", "law")) return undefined;
  return point(at, at + 3, { kind: "month", month: month.value, year: { value: year.value, digits: 4, era: null }, weak: true });
};

/** The date expression that begins at a token, words such as "วันที่" and "เดือน" before it included. */
export const pointAt = (tokens: Tokens, from: number): Point | undefined => {
  const at = skip(tokens, from, "lead");
  const found = ((): Point | undefined => {
    const token = tokens[at];
    if (token?.kind === "end" || token?.kind === "vague") {
      if (isKind(tokens[skip(tokens, at + 1, "lead")], "end", "vague")) return undefined;
      const inner = pointAt(tokens, at + 1) ?? (tokens[at + 1]?.kind === "year" ? point(at, at + 2, { kind: "fiscal", fiscal: true, flags: ["fiscal-year-of-document", "year-assumed"] }) : undefined);
      if (!inner || inner.kind === "day") return undefined;
      return token.kind === "end" ? { ...inner, atEnd: true, weak: false } : { ...inner, weak: false, flags: [...inner.flags, "vague"] };
    }
    if (token?.kind === "number") {
      const numeric = numericDate(tokens, at);
      if (numeric) return numeric;
      const month = skip(tokens, at + 1, "lead", "slash", "dot"), beside = tokens[at + 1];
      const dashed = beside?.text === "-" && !beside.gap && tokens[at + 2]?.kind === "month" && tokens[at + 2]?.gap === false ? at + 2 : month;
      const day = token.digits <= 2 && token.value >= 1 && token.value <= 31 ? monthPoint(tokens, at, dashed, token.value) : undefined;
      return day ?? monthOfYear(tokens, at) ?? yearPoint(tokens, at);
    }
    return monthPoint(tokens, at, at, null) ?? quarterAt(tokens, at) ?? halfAt(tokens, at) ?? wholeYear(tokens, at) ?? partBehindYear(tokens, at) ?? yearPoint(tokens, at);
  })();
  return found && { ...found, from };
};

/** The first day of "๑ - ๓๑ มกราคม ๒๕๖๗", whose month stands only at the other end. */
export const bareDayAt = (tokens: Tokens, from: number): Point | undefined => {
  const at = skip(tokens, from, "lead"), day = tokens[at];
  if (day?.kind !== "number" || day.digits > 2 || day.value < 1 || day.value > 31 || tokens[at + 1]?.kind !== "to") return undefined;
  const right = pointAt(tokens, at + 2);
  return right?.kind === "day" && right.from === at + 2 ? point(from, at + 1, { day: day.value }) : undefined;
};
