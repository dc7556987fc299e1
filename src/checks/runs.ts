import type { Address } from "../workbook/Address";

/** Single cells of one column, in order of row, as rectangles of neighbours. */
export const runs = (sheet: string, column: number, rows: readonly number[]): Address[] => {
  const found: Address[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else found.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return found;
};
