import { isCellError, looksBlank, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";
import { shortText } from "../shortText";
import { meantIndicator } from "../suggestIndicator";

/** The indicator is not exactly one of the sheet ตัวชี้วัด, so the measure is counted under none. */
export const indicatorUnknown: Rule = (context) => {
  const names = new Set(context.indicators.map((row) => row.name));
  return names.size === 0 ? [] : perMeasure(context, "indicator", (_, at, value) => {
    if (looksBlank(value) || isCellError(value) || names.has(textOf(value))) return undefined;
    const meant = meantIndicator(textOf(value), context);
    return found("indicator-unknown", at, { value: shortText(textOf(value)), ...(meant !== undefined && { suggestion: meant }) },
      meant === undefined ? null : { label: "use-suggestion", safe: false, edits: [{ at, expects: value, value: meant }] });
  });
};
