import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** Finished before it began. */
export const completedBeforeStart: Rule = (context) => perMeasure(context, "finished", ({ start, finished, at: cell }, at) =>
  start.kind === "day" && finished.kind === "day" && finished.day < start.day
    ? found("completed-before-start", [at, ...[cell("start")].flatMap((one) => one ?? [])], { start: isoOf(start.day), finished: isoOf(finished.day) }) : undefined);
