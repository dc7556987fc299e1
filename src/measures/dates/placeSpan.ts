import { calendarOf, dayOf, daysInMonth, type Day } from "../Day";
import { BE_OFFSET, fiscalYearEnd, fiscalYearStart } from "../FiscalYear";
import type { DateContext, Period, PeriodFlag, Reading } from "./Period";
import type { Point } from "./points";
import type { Span } from "./spans";
import { yearOf } from "./yearOf";

/** One way to read an expression; `way` tells which of several ways it is, so that both ends of a range are read alike. */
interface Bounds { first: Day; last: Day; way: string }
interface Placed { options: Bounds[]; flags: PeriodFlag[]; /** readings offered when there is no such day */ offers: Reading[] }

const inFiscalYear = (ce: number, month: number): number => (month >= 10 ? ce - 1 : ce);

const addMonths = (start: Day, months: number): Day => {
  const { year, month } = calendarOf(start), zero = year * 12 + month - 1 + months;
  return dayOf(Math.floor(zero / 12), (zero % 12) + 1, 1) ?? start;
};

const boundsIn = (point: Point, ce: number): { bounds: Bounds[]; offer: Day | undefined } => {
  const start = fiscalYearStart(ce + BE_OFFSET), end = fiscalYearEnd(ce + BE_OFFSET);
  const one = (first: Day | undefined, last: Day | undefined, way = ""): Bounds[] => (first === undefined || last === undefined ? [] : [{ first, last, way }]);
  const none = { offer: undefined };
  if (point.kind === "fiscal") return { bounds: one(start, end), ...none };
  if (point.kind === "part") return { bounds: one(addMonths(start, point.offset), addMonths(start, point.offset + point.months) - 1), ...none };
  const calendar = one(dayOf(ce, 1, 1), dayOf(ce, 12, 31), "calendar");
  if (point.kind === "year") return { bounds: point.months === 0 ? calendar : [...one(start, end, "fiscal"), ...calendar], ...none };
  const month = point.month ?? 0, year = point.fiscal ? inFiscalYear(ce, month) : ce;
  if (point.kind === "month") return { bounds: one(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))), ...none };
  const day = dayOf(year, month, point.day ?? 0);
  return { bounds: one(day, day), offer: day === undefined ? dayOf(year, month, daysInMonth(year, month)) : undefined };
};

/** An expression in the years it may lie in. */
const placed = (point: Point, years: number[], flags: PeriodFlag[]): Placed => {
  const options: Bounds[] = [], offers: Reading[] = [];
  for (const [i, ce] of years.entries()) {
    const { bounds, offer } = boundsIn(point, ce);
    for (const { first, last, way } of bounds) options.push({ first: point.atEnd ? last : first, last, way: `${years.length > 1 ? i : ""}${way}` });
    if (offer !== undefined) offers.push({ start: offer, end: offer });
  }
  return { options, offers, flags: [...flags, ...(offers.length > 0 ? (["no-such-day"] as const) : []), ...(options.some((option) => option.way.includes("calendar")) && options.length > 1 && point.kind === "year" ? (["calendar-or-fiscal"] as const) : [])] };
};

const assumed = (point: Point, context: DateContext): Placed => {
  const { fiscalYear } = context;
  const whole = point.kind === "fiscal" || point.kind === "part";
  if (fiscalYear === null || fiscalYear === undefined) return { options: [], flags: ["year-missing"], offers: [] };
  return placed({ ...point, fiscal: true }, [fiscalYear - BE_OFFSET], whole ? [] : ["year-assumed"]);
};

const ownYear = (point: Point, context: DateContext): Placed | undefined => {
  if (!point.year) return undefined;
  const { years, flags } = yearOf(point.year, context.fiscalYear);
  return placed(point, years, flags);
};

/** Moves an expression without a year beside one that has it: the same year, or one less (more) when the range would run backwards. */
const beside = (point: Point, other: Point, context: DateContext, side: "left" | "right"): Placed => {
  if (!other.year || point.kind === "fiscal" || point.kind === "part") return assumed(point, context);
  const { years } = yearOf(other.year, context.fiscalYear);
  const step = side === "left" ? -1 : 1;
  let moved = false;
  const shifted = years.map((ce) => {
    const otherMonth = other.month ?? (side === "left" ? 9 : 10), base = other.fiscal || other.kind === "fiscal" ? inFiscalYear(ce, otherMonth) : ce;
    const mine = (point.month ?? 0) * 100 + (point.day ?? (side === "left" ? 1 : 31)), theirs = otherMonth * 100 + (other.day ?? (side === "left" ? 31 : 1));
    const backwards = side === "left" ? mine > theirs : mine < theirs;
    moved ||= backwards;
    return backwards ? base + step : base;
  });
  return placed({ ...point, fiscal: false }, shifted, [moved ? "year-inferred" : "year-shared"]);
};

const ASKED: PeriodFlag[] = ["month-first", "no-such-day", "before", "year-missing", "not-understood", "two-digit-year", "calendar-or-fiscal", "look-alike"];
const GUESSED: PeriodFlag[] = ["month-slip", "year-inferred", "year-assumed", "era-contradicts", "vague", "two-periods", "end-before-start", "other-text"];

/** The certainty that flags allow. */
export const certaintyOf = (flags: PeriodFlag[]): Period["certainty"] =>
  flags.some((flag) => ASKED.includes(flag)) ? "ask" : flags.some((flag) => GUESSED.includes(flag)) ? "guess" : "sure";

const uniqueReadings = (readings: Reading[]): Reading[] => readings.filter((one, i) => readings.findIndex((other) => other.start === one.start && other.end === one.end) === i);

const settle = (readings: Reading[], flags: PeriodFlag[]): Period => {
  const unique = uniqueReadings(readings), own = [...new Set(flags)];
  const only = unique.length === 1 ? unique[0] : undefined;
  const settled = own.filter((flag) => !(only && (flag === "two-digit-year" || flag === "calendar-or-fiscal")));
  const certainty = only ? certaintyOf(settled) : "ask";
  return only && certainty !== "ask" ? { ...only, certainty, flags: settled, readings: [] } : { start: null, end: null, certainty: "ask", flags: settled.length > 0 ? settled : ["not-understood"], readings: unique };
};

const single = (span: Span, at: Placed, flags: PeriodFlag[]): Period => {
  const { left, only } = span;
  const readings = at.options.flatMap(({ first, last }): Reading[] => {
    if (only === "start") return [{ start: first, end: null }];
    if (only === "end") return [{ start: null, end: last }];
    if (only === "before") return [{ start: null, end: first - 1 }, { start: null, end: first }];
    return [{ start: first, end: last }];
  });
  const extra: PeriodFlag[] = only === "start" ? ["start-only"] : only === "end" ? ["end-only"] : only === "before" ? ["before"] : left.kind === "day" ? ["single-day"] : [];
  return settle([...readings, ...at.offers], [...flags, ...extra, ...(left.lookAlike ? (["look-alike"] as const) : [])]);
};

/** Places a period in time. What has several readings is not placed; they are offered. */
export const placeSpan = (span: Span, context: DateContext, nextYear?: Point): Period => {
  const { left } = span;
  const right = span.right && nextYear && !left.year && !span.right.year ? { ...span.right, year: nextYear.year, fiscal: nextYear.fiscal } : span.right;
  if (!right) {
    const own = ownYear(left, context) ?? (nextYear && (left.kind === "month" || left.kind === "day") ? beside(left, nextYear, context, "left") : assumed(left, context));
    return single(nextYear ? { ...span, left: { ...left, lookAlike: false } } : span, own, [...left.flags, ...own.flags]);
  }
  const full: Point = left.month === null && left.kind === "day" ? { ...left, month: right.month, year: right.year, fiscal: right.fiscal } : left;
  const from = ownYear(full, context) ?? beside(full, right, context, "left");
  const to = ownYear(right, context) ?? beside(right, full, context, "right");
  const flags = [...left.flags, ...right.flags, ...from.flags, ...to.flags];
  const alike = (a: Bounds, b: Bounds): boolean => a.way === b.way || from.options.length === 1 || to.options.length === 1;
  const readings = from.options.flatMap((a) => to.options.filter((b) => alike(a, b)).map((b): Reading => ({ start: a.first, end: b.last })));
  const forward = readings.filter(({ start, end }) => start !== null && end !== null && start <= end);
  const offers = [...from.offers.flatMap((offer) => to.options.map((b): Reading => ({ start: offer.start, end: b.last }))), ...to.offers.flatMap((offer) => from.options.map((a): Reading => ({ start: a.first, end: offer.end })))];
  const missing = flags.includes("year-missing");
  if (!missing && forward.length === 0 && flags.includes("year-assumed") && left.kind !== "day" && left.month !== null && right.month !== null) {
    const calendar = readings.map(({ start, end }): Reading => ({ start, end: end === null ? null : addYear(end) }));
    return settle(calendar.length === 1 ? [...calendar, ...calendar.map(({ start, end }): Reading => ({ start: start === null ? null : addYear(start, -1), end: end === null ? null : addYear(end, -1) }))] : calendar, flags);
  }
  if (forward.length === 0 && readings.length > 0) return settle(readings, [...flags, "end-before-start"]);
  return settle([...forward, ...offers], flags);
};

const addYear = (day: Day, years = 1): Day => {
  const { year, month, day: d } = calendarOf(day);
  return dayOf(year + years, month, Math.min(d, daysInMonth(year + years, month))) ?? day;
};
