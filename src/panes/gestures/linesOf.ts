import { textOf } from "../../workbook/CellValue";
import type { Area } from "../../workbook/Snapshot";
import type { ColumnView } from "./SheetView";
import type { SheetNow } from "./sheetOf";

/** Marks above and below a letter take no room of their own. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
const lengthOf = (text: string): number => text.replace(MARKS, "").length;

/** About how many lines a row needs: the most of its cells. Words of a merged or title row run on over their neighbours. */
export const linesOf = ({ plan }: SheetNow, area: Area, columns: readonly ColumnView[], row: number): number => {
  const values = area.values[row - area.at.row];
  if (!values || (plan?.freeze && row < plan.freeze.rows - 1)) return 1;
  let most = 1;
  for (const { column, width } of columns) {
    const value = values[column - area.at.column];
    if (typeof value !== "string" || value.length <= width) { if (typeof value === "string" && value.includes("\n")) most = Math.max(most, value.split("\n").length); continue; }
    let lines = 0;
    for (const line of textOf(value).split("\n")) lines += Math.max(1, Math.ceil((lengthOf(line) * 1.02) / width));
    most = Math.max(most, lines);
  }
  return most;
};
