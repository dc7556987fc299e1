import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { saysNothing } from "../saysNothing";

/** A measure without a single step of how it is done. */
export const stepsMissing: Rule = (context) => perTracked(context, "steps", (_, at, value) => (saysNothing(value) ? found("steps-missing", at) : undefined));
