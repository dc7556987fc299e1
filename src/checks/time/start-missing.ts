import type { Rule } from "../CheckContext";
import { found } from "../found";
import { namesPeriod } from "../meantDay";
import { perTracked } from "../perRow";

/** A measure without a day on which it begins. A text in สิ้นสุด that names the whole period is explained there. */
export const startMissing: Rule = (context) => perTracked(context, "start", ({ start, end }, at) =>
  start.kind !== "blank" || namesPeriod(end) ? undefined : found("start-missing", at));
