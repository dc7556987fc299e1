import { textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";
import { indicatorInWords } from "../suggestIndicator";
import { saysNothing } from "../saysNothing";

/** A measure that belongs to no indicator; its parent or its own words may name one. */
export const indicatorMissing: Rule = (context) => {
  const known = new Set(context.indicators.map((row) => row.name)), ofCode = new Map<string, string>();
  for (const row of context.rows) if (known.has(textOf(row.values.indicator))) ofCode.set(row.progress.code, textOf(row.values.indicator));
  return perTracked(context, "indicator", ({ progress, values }, at, value) => {
    if (!saysNothing(value)) return undefined;
    const suggestion = ofCode.get(progress.parentCode) ?? indicatorInWords(textOf(values.measure), textOf(values.steps), context);
    return found("indicator-missing", at, suggestion === undefined ? {} : { suggestion },
      suggestion === undefined ? null : { label: "use-suggestion", safe: false, edits: [{ at, expects: value, value: suggestion }] });
  });
};
