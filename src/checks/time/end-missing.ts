import type { Rule } from "../CheckContext";
import { found } from "../found";
import { namesPeriod } from "../meantDay";
import { perTracked } from "../perRow";

/** A measure without a day on which it ends: it can be neither on time nor overdue. A text in เริ่มต้น that names the whole period is explained there. */
export const endMissing: Rule = (context) => perTracked(context, "end", ({ start, end }, at) =>
  end.kind !== "blank" || namesPeriod(start) ? undefined : found("end-missing", at));
