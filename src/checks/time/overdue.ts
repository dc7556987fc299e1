import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Past its end and not done. A period whose two days contradict each other, or a status that is not known, says nothing of that. */
export const overdue: Rule = (context) => perTracked(context, "end", ({ progress, start, end, status }, at) => {
  const { schedule } = progress;
  if (schedule?.state !== "overdue" || end.kind !== "day" || status === "done" || (start.kind === "day" && end.day < start.day)) return undefined;
  return found("overdue", at, { days: schedule.daysLate, end: isoOf(end.day) });
});
