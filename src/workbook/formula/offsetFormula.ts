import { MAX_COLUMNS, MAX_ROWS } from "../Address";
import type { Corner } from "./Reference";
import { rewriteFormula } from "./rewriteFormula";

/**
 * The formula as it reads when copied some rows down and columns to the right: relative references go along,
 * round the sheet's edge as Excel does with the dependents of a shared formula.
 */
export const offsetFormula = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  const around = (n: number, size: number): number => ((n % size) + size) % size;
  const corner = (at: Corner): Corner => ({
    ...at,
    row: at.row < 0 || at.rowFixed ? at.row : around(at.row + rows, MAX_ROWS),
    column: at.column < 0 || at.columnFixed ? at.column : around(at.column + columns, MAX_COLUMNS),
  });
  return rewriteFormula(formula, ({ from, to }) => ({ from: corner(from), to: corner(to) }));
};
