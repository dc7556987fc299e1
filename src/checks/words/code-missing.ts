import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { freeCodes } from "../freeCodes";
import { perMeasure } from "../perRow";

/** A measure without a code; the fix gives the next free number. */
export const codeMissing: Rule = (context) => {
  const free = freeCodes(context.rows);
  return perMeasure(context, "code", (_, at, value) => {
    if (!looksBlank(value)) return undefined;
    const code = free("");
    return found("code-missing", at, { code }, { label: "new-code", safe: true, edits: [{ at, expects: value, value: code, format: "@" }] });
  });
};
