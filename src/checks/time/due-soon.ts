import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Ends within the days that count as soon, and not done. */
export const dueSoon: Rule = (context) => perTracked(context, "end", ({ progress, start, end, status }, at) => {
  if (progress.schedule?.state !== "dueSoon" || end.kind !== "day" || status === "done" || (start.kind === "day" && end.day < start.day)) return undefined;
  return found("due-soon", at, { days: end.day - context.asOf, end: isoOf(end.day) });
});
