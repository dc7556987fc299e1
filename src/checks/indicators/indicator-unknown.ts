import { isCellError, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";
import { shortText } from "../shortText";
import { meantIndicator } from "../suggestIndicator";
import { saysNothing } from "../saysNothing";

/** The indicator is not exactly one of the sheet ตัวชี้วัด, so the measure is counted under none. */
export const indicatorUnknown: Rule = (context) => {
  const meanings = new Map<string, string | undefined>();
  const meaning = (text: string): string | undefined => {
    if (!meanings.has(text)) meanings.set(text, meantIndicator(text, context));
    return meanings.get(text);
  };
  return context.indicators.length === 0 ? [] : perMeasure(context, "indicator", ({ progress }, at, value) => {
    if (saysNothing(value) || isCellError(value) || progress.indicator.row > 0) return undefined;
    const meant = meaning(textOf(value));
    return found("indicator-unknown", at, { value: shortText(textOf(value)), ...(meant !== undefined && { suggestion: meant }) },
      meant === undefined ? null : { label: "use-suggestion", safe: false, edits: [{ at, expects: value, value: meant }] });
  });
};
