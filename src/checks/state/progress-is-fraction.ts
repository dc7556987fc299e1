import type { Rule } from "../CheckContext";
import { found } from "../found";
import { formatAt } from "../formatAt";
import { perMeasure } from "../perRow";

/** 0.5 (or 1 shown as 100%) where 0–100 is wanted: somebody typed "50%". Where the format shows a percentage there is no doubt. */
export const progressIsFraction: Rule = (context) => perMeasure(context, "percent", (_, at, value) => {
  if (typeof value !== "number" || !context.book.measures) return undefined;
  const shownAsPercent = formatAt(context.book.measures, at).includes("%");
  if (!(value > 0 && value < 1) && !(value === 1 && shownAsPercent)) return undefined;
  const percent = Math.round(value * 10_000) / 100;
  return found("progress-is-fraction", at, { value, percent }, { label: "times-hundred", safe: shownAsPercent, edits: [{ at, expects: value, value: percent, format: "0" }] });
});
