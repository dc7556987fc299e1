import type { CellValue } from "../../workbook/CellValue";
import type { Address } from "../../workbook/Address";
import type { DefinedName, Link, SheetFacts, TableFacts, Validation } from "../../workbook/Snapshot";

/** One sheet as plain arrays; rows may be ragged, and what is beyond them is blank. */
export interface MemorySheet {
  name: string;
  values: CellValue[][];
  /** Without "=", "" where there is none. */
  formulas?: string[][];
  /** Number format codes, "" for General. */
  formats?: string[][];
  visibility?: SheetFacts["visibility"];
  merges?: Address[];
  links?: Link[];
}

/** A workbook as plain data. */
export interface MemoryBook { sheets: MemorySheet[]; tables?: TableFacts[]; names?: DefinedName[]; validations?: Validation[] }

/** The same with every part there, as the host keeps it. */
export type WholeSheet = Required<MemorySheet>;
export interface WholeBook { sheets: WholeSheet[]; tables: TableFacts[]; names: DefinedName[]; validations: Validation[] }

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A copy that shares nothing with the book given. */
export const wholeBook = ({ sheets, tables = [], names = [], validations = [] }: MemoryBook): WholeBook => copy({
  sheets: sheets.map(({ name, values, formulas = [], formats = [], visibility = "visible", merges = [], links = [] }) => ({ name, values, formulas, formats, visibility, merges, links })),
  tables, names, validations,
});

/** The cell of a ragged grid. */
export const cellOf = <T>(grid: readonly (readonly T[])[], row: number, column: number, blank: T): T => grid[row]?.[column] ?? blank;

export const putCell = <T>(grid: T[][], row: number, column: number, value: T, blank: T): void => {
  if (cellOf(grid, row, column, blank) === value) return;
  while (grid.length <= row) grid.push([]);
  const cells = grid[row] ?? [];
  while (cells.length < column) cells.push(blank);
  cells[column] = value;
};
