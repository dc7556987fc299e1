import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { saysNothing } from "../saysNothing";

/** Nobody is responsible for the measure. */
export const unitMissing: Rule = (context) => perTracked(context, "leadUnits", (_, at, value) => (saysNothing(value) ? found("unit-missing", at) : undefined));
