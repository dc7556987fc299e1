import { STATUS_WORDS } from "../../measures/Status";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Done but not 100, not started but above 0, or in progress at 100: by the percentage, else by the ticked steps. */
export const progressContradictsStatus: Rule = (context) => perTracked(context, "percent", ({ progress, status, values, at: cell }, at) => {
  const counted = progress.progress, typed = typeof values.percent === "number";
  if (typeof counted !== "number" || status === undefined || (!typed && (progress.steps.tracked === 0 || values.percent !== ""))) return undefined;
  const wrong = (status === "done" && counted < 100) || (status === "notStarted" && counted > 0) || (status === "inProgress" && counted === 100);
  const where = typed ? at : cell("steps") ?? at;
  return wrong ? found("progress-contradicts-status", [where, ...[cell("status")].flatMap((one) => one ?? [])], { status: STATUS_WORDS[status], percent: Math.round(counted * 100) / 100 }) : undefined;
});
