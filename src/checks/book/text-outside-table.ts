import { looksBlank, textOf, isCellError } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { shortText } from "../shortText";

/** Something is written below the table of มาตรการ: it is in no figure. One finding for all of it. */
export const textOutsideTable: Rule = ({ book }) => {
  const table = book.measures, sheet = table && book.snapshot.areas[table.sheet];
  if (!table || !sheet) return [];
  const where = [], below = table.at.row + table.at.rows;
  let first = "";
  for (let row = Math.max(0, below - sheet.at.row); row < sheet.values.length; row++) {
    const cells = sheet.values[row] ?? [];
    const filled = cells.flatMap((value, column) => (looksBlank(value) || isCellError(value) ? [] : [column]));
    const from = filled[0], to = filled[filled.length - 1];
    if (from === undefined || to === undefined) continue;
    if (first === "") first = textOf(cells[from]);
    where.push({ sheet: table.sheet, row: sheet.at.row + row, column: sheet.at.column + from, rows: 1, columns: to - from + 1 });
  }
  return where.length === 0 ? [] : [found("text-outside-table", where, { rows: where.length, text: shortText(first) })];
};
