import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Should have begun and is not started; what is overdue already says so. */
export const lateStart: Rule = (context) => perTracked(context, "start", ({ progress, start, status, end }, at) => {
  const { schedule } = progress;
  if (status !== "notStarted" || start.kind !== "day" || start.day >= context.asOf || schedule?.state === "overdue" || (end.kind === "day" && end.day < start.day)) return undefined;
  return found("late-start", at, { days: context.asOf - start.day, start: isoOf(start.day) });
});
