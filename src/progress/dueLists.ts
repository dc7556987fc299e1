import { isoOf, type Day } from "../measures/Day";
import { addressName, cellAt } from "../workbook/Address";
import type { Due } from "./Progress";
import type { RowProgress } from "./rowsProgress";
import { sheetText } from "./sheetText";

type Dated = RowProgress & { end: Day };
const isDated = (row: RowProgress): row is Dated => row.end !== undefined;

const due = (row: Dated, sheet: string, column: number): Due => ({
  no: row.code,
  measure: sheetText(row.line.values.measure),
  unit: sheetText(row.line.values.leadUnits).split("\n").filter((unit) => unit !== "").join(", "),
  end: isoOf(row.end),
  where: addressName(cellAt(sheet, row.row, column)),
});

/** Rows past their end day, most days late first, rows of one day in the order of the sheet. `column` is where รหัส stands. */
export const overdueList = (rows: readonly RowProgress[], sheet: string, column: number): (Due & { daysLate: number })[] =>
  rows.filter((row) => row.schedule?.state === "overdue").filter(isDated)
    .sort((a, b) => a.end - b.end)
    .map((row) => ({ ...due(row, sheet, column), daysLate: row.schedule?.daysLate ?? 0 }));

/** Rows whose end day is near, nearest first, rows of one day in the order of the sheet. */
export const dueSoonList = (rows: readonly RowProgress[], sheet: string, column: number, asOf: Day): (Due & { daysLeft: number })[] =>
  rows.filter((row) => row.schedule?.state === "dueSoon").filter(isDated)
    .sort((a, b) => a.end - b.end)
    .map((row) => ({ ...due(row, sheet, column), daysLeft: row.end - asOf }));
