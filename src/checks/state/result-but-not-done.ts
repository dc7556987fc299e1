import { STATUS_WORDS } from "../../measures/Status";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { saysNothing } from "../saysNothing";

/** Not started, yet there is a result; or not done, yet there is an outcome or a day on which it was finished. */
export const resultButNotDone: Rule = (context) => perTracked(context, "status", ({ status, values }, at) => {
  if (status === undefined || status === "done") return undefined;
  const told = !saysNothing(values.outcome) || !saysNothing(values.finished) || (status === "notStarted" && !saysNothing(values.results));
  return told ? found("result-but-not-done", at, { status: STATUS_WORDS[status] }) : undefined;
});
