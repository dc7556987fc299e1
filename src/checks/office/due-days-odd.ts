import { readNumber } from "../../measures/text/readNumber";
import { DEFAULT_DUE_SOON_DAYS } from "../../template/words";
import { isCellError, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";

/** The days that count as "due soon" are no whole number from 0 to 365. */
export const dueDaysOdd: Rule = ({ book: { named: { DueSoonDays: cell } } }) => {
  const fits = (days: unknown): days is number => typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= 365;
  if (!cell || isCellError(cell.value) || fits(cell.value)) return [];
  const meant = readNumber(textOf(cell.value));
  const value = fits(meant) ? meant : DEFAULT_DUE_SOON_DAYS;
  return [found("due-days-odd", cell.at, { value: textOf(cell.value), days: value }, { label: "use-suggestion", safe: false, edits: [{ at: cell.at, expects: cell.value, value }] })];
};
