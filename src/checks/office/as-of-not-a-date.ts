import { isoOf, type Day } from "../../measures/Day";
import { dateCell } from "../dateCell";
import { DATE_FORMAT } from "../../template/names";
import { isCellError, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { meantDay } from "../meantDay";

/** The day that everything is judged on is no day. The fix puts the day that is meant, else today. */
export const asOfNotADate: Rule = ({ book: { named: { AsOf: cell } }, fiscalYear, today }) => {
  if (!cell || isCellError(cell.value)) return [];
  const held = dateCell(cell.value, fiscalYear);
  // a formula without a kept result is only not reckoned yet
  if (held.kind === "day" || (held.kind === "blank" && cell.formula !== "")) return [];
  const meant: Day | undefined = held.kind === "yearsOff" ? held.meant : meantDay(held, "finished");
  const value = meant ?? today;
  return [found("as-of-not-a-date", cell.at, { value: textOf(cell.value), day: isoOf(value) },
    { label: meant === undefined ? "set-today" : "use-date", safe: false, edits: [{ at: cell.at, expects: cell.value, value, format: DATE_FORMAT }] })];
};
