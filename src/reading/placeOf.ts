import type { Address } from "../workbook/Address";
import type { SourceCell } from "./Line";

/** The smallest rectangle per sheet that holds the cells. */
export const placeOf = (cells: readonly SourceCell[]): Address[] => {
  const places = new Map<string, Address>();
  for (const { at } of cells) {
    const one = places.get(at.sheet);
    if (!one) { places.set(at.sheet, { ...at }); continue; }
    const row = Math.min(one.row, at.row), column = Math.min(one.column, at.column);
    const lastRow = Math.max(one.row + one.rows, at.row + at.rows), lastColumn = Math.max(one.column + one.columns, at.column + at.columns);
    places.set(at.sheet, { sheet: at.sheet, row, column, rows: lastRow - row, columns: lastColumn - column });
  }
  return [...places.values()];
};
