import { BE_OFFSET } from "../../measures/FiscalYear";
import { readNumber } from "../../measures/text/readNumber";
import { isCellError, looksBlank, textOf, type CellValue } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isFiscalYear } from "../isFiscalYear";

/** The year that is meant by Thai digits, a Christian year, two digits, or words around it; undefined when none is. */
const meantYear = (value: CellValue): number | undefined => {
  const text = textOf(value).replace(/ปีงบประมาณ|พ\.?\s*ศ\.?|ปี/g, "");
  const number = typeof value === "number" ? value : readNumber(text);
  return number === undefined ? undefined : [number, number + BE_OFFSET, ...(number < 100 ? [number + 2500] : [])].find(isFiscalYear);
};

/** The fiscal year is no Buddhist year as a number (2567). */
export const fiscalYearOdd: Rule = ({ book: { named: { FiscalYear: cell } } }) => {
  if (!cell || looksBlank(cell.value) || isCellError(cell.value) || isFiscalYear(cell.value)) return [];
  const year = meantYear(cell.value);
  return [found("fiscal-year-odd", cell.at, { value: textOf(cell.value) }, year === undefined ? null : { label: "use-suggestion", safe: false, edits: [{ at: cell.at, expects: cell.value, value: year }] })];
};
