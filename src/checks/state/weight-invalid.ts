import { readNumber } from "../../measures/text/readNumber";
import { isCellError, looksBlank, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** น้ำหนัก is no number above zero; it then weighs like a blank one, which nobody sees. */
export const weightInvalid: Rule = (context) => perMeasure(context, "weight", (_, at, value) => {
  if (looksBlank(value) || isCellError(value) || (typeof value === "number" && value > 0)) return undefined;
  const number = typeof value === "string" ? readNumber(value) : undefined;
  return found("weight-invalid", at, { value: textOf(value) },
    number === undefined || number <= 0 ? null : { label: "use-arabic-number", safe: true, edits: [{ at, expects: value, value: number, format: "General" }] });
});
