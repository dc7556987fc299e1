import { textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { meantIndicator } from "../suggestIndicator";
import { weakIndicators } from "./weakIndicators";

/** A score under the target, and no measure to mend it. */
export const weakIndicatorWithoutMeasure: Rule = (context) => {
  const tracked = context.rows.filter((row) => row.isTracked);
  if (tracked.length === 0) return [];
  const written = new Set(tracked.map((row) => textOf(row.values.indicator)));
  // a measure whose indicator is only misspelt is explained by indicator-unknown
  const named = new Set([...written, ...[...written].map((text) => meantIndicator(text, context))]);
  return weakIndicators(context).flatMap(({ row, score, target }) => {
    const at = row.at("name");
    return named.has(row.name) || !at ? [] : [found("weak-indicator-without-measure", at, { indicator: row.name, score, target })];
  });
};
