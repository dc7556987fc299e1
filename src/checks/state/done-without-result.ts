import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { saysNothing } from "../saysNothing";

/** Done, and nothing says what was done. */
export const doneWithoutResult: Rule = (context) => perTracked(context, "results", ({ status, values }, at) =>
  status === "done" && saysNothing(values.results) && saysNothing(values.outcome) ? found("done-without-result", at) : undefined);
