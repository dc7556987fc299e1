import { MAX_ROWS } from "../../../workbook/Address";
import type { Corner, Reference } from "../../../workbook/formula/Reference";
import { rewriteFormula, type Moved } from "../../../workbook/formula/rewriteFormula";
import { PatchRefusal } from "../PatchRefusal";
import { coversTable, movedRow, movedRows, type RowShift } from "./RowShift";

/**
 * What a formula's references are counted from.
 * `place`: every reference names a place (cells, charts, links). `name`: only rows with "$" name a place (defined names).
 * `area`: rows without "$" are counted from the first row of the area the formula is for, which moves by `by` (validations, conditional formats).
 */
export interface FormulaFrame {
  kind: "place" | "name" | "area";
  /** The sheet whose cells references without a sheet name. */
  sheet: string | undefined;
  /** For a cell of the growing table: its row. */
  tableRow?: number;
  by?: number;
  /** Named when the formula cannot be moved. */
  where: string;
}

const sameName = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

const concerns = (shift: RowShift, { sheet, lastSheet, external }: Reference, frame: FormulaFrame): boolean => {
  const named = sheet ?? frame.sheet;
  if (external || named === undefined) return false;
  if (lastSheet === undefined) return sameName(named, shift.sheet);
  const place = (name: string): number => shift.order.findIndex((one) => sameName(one, name));
  const own = place(shift.sheet), ends = [place(named), place(lastSheet)];
  return Math.min(...ends) >= 0 && own >= Math.min(...ends) && own <= Math.max(...ends);
};

/**
 * The formula after rows came or went.
 * @throws PatchRefusal when a reference would lead nowhere, or goes through several sheets of which only one moves
 */
export const shiftFormula = (formula: string, shift: RowShift, frame: FormulaFrame): string =>
  rewriteFormula(formula, (reference): Moved => {
    if (reference.kind === "columns" || !concerns(shift, reference, frame)) return undefined;
    const moved = moveCorners(reference, shift, frame);
    if (moved === "gone") throw new PatchRefusal("reference-would-be-lost", `${frame.where}: ${formula}`);
    if (moved && reference.lastSheet !== undefined) throw new PatchRefusal("reference-through-sheets", `${frame.where}: ${formula}`);
    return moved;
  });

const moveCorners = (reference: Reference, shift: RowShift, frame: FormulaFrame): Moved => {
  const { from, to } = reference;
  const isPlace = (corner: Corner): boolean => frame.kind === "place" || corner.rowFixed;
  const rows = isPlace(from) && isPlace(to) ? wholeRows(reference, shift, frame) : [from, to].map((corner) => (isPlace(corner) ? movedRow(shift, corner.row) : corner.row + (frame.kind === "area" ? frame.by ?? 0 : 0)));
  const [first, last] = rows ?? [];
  if (first === undefined || last === undefined || first < 0 || last >= MAX_ROWS) return "gone";
  return first === from.row && last === to.row ? undefined : { from: { ...from, row: first }, to: { ...to, row: last } };
};

const wholeRows = ({ kind, from, to }: Reference, shift: RowShift, frame: FormulaFrame): number[] | undefined => {
  if (kind === "cell") return [movedRow(shift, from.row), movedRow(shift, from.row)].filter((row) => row !== undefined);
  const [low, high] = from.row <= to.row ? [from, to] : [to, from];
  const columns = kind === "rows" ? [0, Infinity] : [from.column, to.column];
  const covers = coversTable(shift, low.row, high.row, Math.min(...columns), Math.max(...columns));
  const runsToOwnRow = frame.tableRow === high.row && !high.rowFixed;
  const rows = movedRows(shift, low.row, high.row, covers && !runsToOwnRow);
  return rows && (low === from ? rows : [rows[1], rows[0]]);
};
