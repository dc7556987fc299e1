import { columnName, MAX_COLUMNS } from "../../../workbook/Address";
import { tagAttribute } from "../book/tagAttribute";
import { splice, type Splice } from "../book/splice";
import { cellsOf, type SheetGrid } from "./SheetGrid";

/** Cells ready to be put into a row, "" to take one out; rows that do not stand yet are made with `attributes` (" s=…"). */
export interface PlacedRow { number: number; attributes: string; cells: { column: number; xml: string }[] }

/** Puts whole cells into a sheet, in place of those that stand there. Rows and cells are given in their order. */
export const placeCells = (text: string, grid: SheetGrid, rows: readonly PlacedRow[]): string => {
  const pieces: Splice[] = [], { prefix, data } = grid;
  const end = `</${prefix}row>`;
  let at = 0;
  for (const { number, attributes, cells } of rows) {
    const inside = cells.map(({ xml }) => xml).join("");
    while ((grid.rows[at]?.number ?? Infinity) < number) at++;
    const row = grid.rows[at];
    if ((row?.number !== number || row.empty) && inside === "" && attributes === "") continue;
    if (row?.number !== number) {
      const place = row?.start ?? data.closeStart;
      pieces.push({ start: place, end: place, text: `<${prefix}row r="${number + 1}"${attributes}>${inside}${end}` });
    } else if (row.empty) pieces.push({ start: row.openEnd - 2, end: row.openEnd, text: `>${inside}${end}` });
    else {
      const standing = cellsOf(text, row);
      let k = 0;
      for (const { column, xml } of cells) {
        while ((standing[k]?.column ?? MAX_COLUMNS) < column) k++;
        const cell = standing[k], start = cell?.start ?? row.closeStart;
        const stands = cell?.column === column, next = standing[k + 1];
        const held = stands && xml === "" && next !== undefined && tagAttribute(text.slice(next.start, next.openEnd), "r") === undefined;
        pieces.push({ start, end: stands ? cell.end : start, text: held ? `<${prefix}c r="${columnName(column)}${number + 1}"/>` : xml });
      }
    }
  }
  if (!data.empty || pieces.length === 0) return splice(text, pieces);
  const tag = text.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">");
  return splice(text, [{ start: data.start, end: data.openEnd, text: `${tag}${pieces.map((piece) => piece.text).join("")}</${prefix}sheetData>` }]);
};
