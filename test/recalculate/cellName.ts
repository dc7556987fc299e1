/** Rows and columns here count from 1, as the file and the engine do. */
export interface Cell { row: number; column: number }

export const letters = (column: number): string => (column < 1 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));

export const cellOf = (name: string): Cell => {
  const found = /^\$?([A-Z]+)\$?(\d+)$/.exec(name);
  if (!found) throw new Error(`no cell: ${name}`);
  return { row: Number(found[2]), column: [...(found[1] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) };
};

export const nameOf = ({ row, column }: Cell): string => letters(column) + row;

/** "'it''s'!$A$1" → sheet and "A1". */
export const placeOf = (refersTo: string): { sheet: string; at: string } => {
  const bang = refersTo.lastIndexOf("!"), sheet = refersTo.slice(0, Math.max(0, bang));
  return { sheet: /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, at: refersTo.slice(bang + 1).replace(/\$/g, "") };
};
