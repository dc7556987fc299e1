import { sheetText } from "../../progress/sheetText";
import { oneLine, PLAN_ROWS, type PlanField } from "../../template/figures";
import { FEWEST_PRINTED } from "../../template/sheets/lists";
import { MONTHS_FIRST_ROW } from "../../template/sheets/monthsLayout";
import { isCellError, type CellValue } from "../../workbook/CellValue";
import type { Standing } from "./Standing";

const shown = (value: CellValue): CellValue => (isCellError(value) ? "" : value);

/** A cell of a measure in แผนรายเดือน. */
export const planResult = ({ filled }: Standing, index: number, field: PlanField): CellValue => {
  const found = filled[index];
  if (!found) return "";
  const { number, row } = found, { values } = row.line;
  switch (field) {
    case "row": return number;
    case "code": return row.code;
    case "measure": return oneLine(sheetText(values.measure), " ");
    case "unit": return oneLine(sheetText(values.leadUnits), ", ");
    case "start": return shown(values.start);
    case "end": return shown(values.end);
    case "status": return sheetText(values.status);
  }
};

/** "และอีก n มาตรการ" where the months hold fewer rows than there are measures. */
export const planMoreResult = ({ filled }: Standing): CellValue => (filled.length > PLAN_ROWS ? `และอีก ${filled.length - PLAN_ROWS} มาตรการ` : "");

/** Last row of a sheet, from 1, that is worth printing. */
export const lastPrintedResult = ({ book, filled }: Standing, sheet: "measures" | "months"): CellValue => {
  if (sheet === "months") return MONTHS_FIRST_ROW + Math.min(PLAN_ROWS, Math.max(1, filled.length));
  return Math.max(FEWEST_PRINTED, (book.measures?.at.row ?? 0) + 1 + (filled.at(-1)?.number ?? 0));
};
