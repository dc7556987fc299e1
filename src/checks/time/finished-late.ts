import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Done, but after its end. */
export const finishedLate: Rule = (context) => perTracked(context, "finished", ({ status, end, finished }, at) =>
  status === "done" && end.kind === "day" && finished.kind === "day" && finished.day > end.day && finished.day <= context.asOf
    ? found("finished-late", at, { days: finished.day - end.day, end: isoOf(end.day), finished: isoOf(finished.day) }) : undefined);
