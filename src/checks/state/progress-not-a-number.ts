import { readNumber } from "../../measures/text/readNumber";
import { isCellError, looksBlank, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** ร้อยละความก้าวหน้า is text; "๘๐", "80%" and "ร้อยละ ๘๐" can be made the number 80. */
export const progressNotANumber: Rule = (context) => perMeasure(context, "percent", (_, at, value) => {
  if (looksBlank(value) || isCellError(value) || typeof value === "number") return undefined;
  const number = readNumber(textOf(value)), usable = number !== undefined && (number === 0 || (number >= 1 && number <= 100));
  return found("progress-not-a-number", at, { value: textOf(value) }, usable ? { label: "use-arabic-number", safe: true, edits: [{ at, expects: value, value: number, format: "0" }] } : null);
});
