import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** It ends before it begins. */
export const endBeforeStart: Rule = (context) => perMeasure(context, "end", ({ start, end, at: cell }, at) =>
  start.kind === "day" && end.kind === "day" && end.day < start.day ? found("end-before-start", [at, ...[cell("start")].flatMap((one) => one ?? [])], { start: isoOf(start.day), end: isoOf(end.day) }) : undefined);
