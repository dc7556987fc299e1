import { sheetText } from "../../progress/sheetText";
import { LIST_ROWS, NOTHING_DUE_SOON, NOTHING_OVERDUE, oneLine, type ListField, type ListName } from "../../template/figures";
import type { CellValue } from "../../workbook/CellValue";
import type { Standing } from "./Standing";

/** A cell of the overdue or due-soon list of สรุป. */
export const listResult = (standing: Standing, list: ListName, index: number, field: ListField): CellValue => {
  const found = standing[list][index];
  if (!found) return "";
  const { number, row } = found, { measure, leadUnits } = row.line.values;
  switch (field) {
    case "row": return number;
    case "code": return row.code;
    case "measure": return oneLine(sheetText(measure), " ");
    case "unit": return oneLine(sheetText(leadUnits), ", ");
    case "end": return row.end ?? "";
    case "days": return Math.abs(standing.asOf - (row.end ?? standing.asOf));
  }
};

/** "และอีก n รายการ" under a full list. */
export const moreResult = (standing: Standing, list: ListName): CellValue => {
  const more = standing[list].length - LIST_ROWS;
  return more > 0 ? `และอีก ${more} รายการ` : "";
};

/** What an empty list says. */
export const noneResult = (standing: Standing, list: ListName): CellValue =>
  standing[list].length > 0 ? "" : list === "overdue" ? NOTHING_OVERDUE : NOTHING_DUE_SOON;
