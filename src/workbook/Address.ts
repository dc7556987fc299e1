/** A rectangle of cells on one sheet. Rows and columns count from 0; a single cell is 1 × 1. */
export interface Address { sheet: string; row: number; column: number; rows: number; columns: number }

/** The largest sheet Excel knows. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const cellAt = (sheet: string, row: number, column: number): Address => ({ sheet, row, column, rows: 1, columns: 1 });

/** Column 0 is "A", column 26 is "AA". */
export const columnName = (column: number): string => {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
};

/** The number of a column name, counted from 0; -1 when the name is none. */
export const columnNumber = (name: string): number => {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : -1;
};

/** "B5" or "B5:C7", without the sheet. */
export const rangeName = (at: Omit<Address, "sheet">): string => {
  const first = columnName(at.column) + (at.row + 1);
  if (at.rows === 1 && at.columns === 1) return first;
  return `${first}:${columnName(at.column + at.columns - 1)}${at.row + at.rows}`;
};

/** "มาตรการ!B5": sheet and range as people and the JSON of the command write it, never quoted. */
export const addressName = (at: Address): string => `${at.sheet}!${rangeName(at)}`;

/** The same for a formula: the sheet's name in quotes, quotes in it doubled. */
export const formulaAddress = (at: Address): string => `'${at.sheet.replace(/'/g, "''")}'!${rangeName(at)}`;

/** Reads "B5", "$B$5" or "B5:C7"; undefined when it is no range of a sheet. */
export const parseRange = (text: string): Omit<Address, "sheet"> | undefined => {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = found;
  const columns = [columnNumber(c1), columnNumber(c2)], rows = [Number(r1) - 1, Number(r2) - 1];
  const row = Math.min(...rows), column = Math.min(...columns);
  if (row < 0 || column < 0 || Math.max(...rows) >= MAX_ROWS) return undefined;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
};

/** Reads "Sheet1!B5", "'ชื่อ แผ่น'!B5:C7"; undefined when it is none. */
export const parseAddress = (text: string): Address | undefined => {
  const bang = text.lastIndexOf("!");
  if (bang < 1) return undefined;
  const range = parseRange(text.slice(bang + 1));
  const name = text.slice(0, bang);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
  return range && { sheet, ...range };
};

/** True when the single cell lies inside the rectangle. */
export const contains = (outer: Address, sheet: string, row: number, column: number): boolean =>
  outer.sheet === sheet && row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;
