import { isCellError, looksBlank, textOf, type CellValue } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { codeGroups } from "../codeGroups";
import { found } from "../found";
import { perMeasure } from "../perRow";
import { tidyCode } from "../tidyCode";

const isOdd = (value: CellValue): boolean => (typeof value === "number" ? !Number.isInteger(value) : tidyCode(textOf(value)) !== textOf(value).trim());

/** A code in Thai digits, with a dot or bracket behind it, or kept as a decimal number (3.10 would become 3.1): sub-measures do not find their parent. */
export const codeOdd: Rule = (context) => {
  const codes = codeGroups(context.rows);
  return perMeasure(context, "code", (row, at, value) => {
    if (looksBlank(value) || isCellError(value) || !isOdd(value)) return undefined;
    const code = tidyCode(textOf(value)), taken = code !== row.progress.code && codes.has(code);
    return found("code-odd", at, { value: textOf(value), code }, code === "" || taken ? null : { label: "use-suggestion", safe: true, edits: [{ at, expects: value, value: code, format: "@" }] });
  });
};
