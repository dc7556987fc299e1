import type { Rule } from "../CheckContext";
import { found } from "../found";
import { weakIndicators } from "./weakIndicators";
import { saysNothing } from "../saysNothing";

/** A score under the target, and nothing said about what must be mended. */
export const weakIndicatorWithoutIssue: Rule = (context) => weakIndicators(context).flatMap(({ row, score, target }) => {
  const at = row.at("issue");
  return at && saysNothing(row.values.issue) ? [found("weak-indicator-without-issue", at, { indicator: row.name, score, target })] : [];
});
