import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { saysNothing } from "../saysNothing";

/** Nobody said where the measure stands. */
export const statusMissing: Rule = (context) => perTracked(context, "status", (_, at, value) => (saysNothing(value) ? found("status-missing", at) : undefined));
