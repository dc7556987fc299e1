import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { saysNothing } from "../saysNothing";

/** Done, and nothing shows it. */
export const doneWithoutEvidence: Rule = (context) => perTracked(context, "evidence", ({ status, values }, at) =>
  status === "done" && saysNothing(values.evidence) ? found("done-without-evidence", at) : undefined);
