import { isoOf } from "../../measures/Day";
import { fiscalYearEnd, fiscalYearStart } from "../../measures/FiscalYear";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** The period begins before or ends after the book's fiscal year. A period whose two days contradict each other is explained by that. */
export const periodOutsideFiscalYear: Rule = (context) => {
  const { fiscalYear } = context;
  if (fiscalYear === undefined) return [];
  const first = fiscalYearStart(fiscalYear), last = fiscalYearEnd(fiscalYear);
  return perTracked(context, "end", ({ start, end, at: cell }) => {
    if (start.kind === "day" && end.kind === "day" && end.day < start.day) return undefined;
    const out = ([["start", start], ["end", end]] as const).filter(([, one]) => one.kind === "day" && (one.day < first || one.day > last));
    const where = out.flatMap(([key]) => cell(key) ?? []), [, worst] = out[0] ?? [];
    return where.length === 0 || worst?.kind !== "day" ? undefined : found("period-outside-fiscal-year", where, { day: isoOf(worst.day), fiscalYear, first: isoOf(first), last: isoOf(last) });
  });
};
