import { STATUS_WORDS } from "../../measures/Status";
import { isCellError, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";
import { shortText } from "../shortText";
import { saysNothing } from "../saysNothing";

/** The status is none of the five words, so it is counted as not known; a known synonym can be put right. */
export const statusUnknown: Rule = (context) => perMeasure(context, "status", ({ progress, status }, at, value) => {
  if (saysNothing(value) || isCellError(value) || progress.status !== undefined) return undefined;
  const meant = status && STATUS_WORDS[status];
  return found("status-unknown", at, { value: shortText(textOf(value)), ...(meant !== undefined && { suggestion: meant }) },
    meant === undefined ? null : { label: "use-status", safe: true, edits: [{ at, expects: value, value: meant }] });
});
