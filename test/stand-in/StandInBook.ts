import type { MemoryBook } from "../../src/host/memory/MemoryBook";
import { contains, type Address } from "../../src/workbook/Address";
import { BLANK, type CellValue } from "../../src/workbook/CellValue";
import type { DefinedName, TableFacts, Validation } from "../../src/workbook/Snapshot";

/** One cell: what was typed, and the number format. A formula is kept without "="; its result is reckoned when asked for. */
export interface StandInCell { value: CellValue; formula?: string; format: string }

export interface StandInSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** By row, then column, from 0. */
  rows: Map<number, Map<number, StandInCell>>;
  merges: Address[];
  links: Map<string, string>;
  hiddenRows: Set<number>;
  protected: boolean;
}

export interface StandInBook {
  sheets: StandInSheet[];
  tables: TableFacts[];
  names: DefinedName[];
  validations: Validation[];
  settings: Map<string, unknown>;
  selected: Address | undefined;
  /** Counts the writes, so that results are reckoned anew only after one. */
  version: number;
}

export const BLANK_CELL: StandInCell = { value: BLANK, format: "General" };

export const cellIn = (sheet: StandInSheet, row: number, column: number): StandInCell => sheet.rows.get(row)?.get(column) ?? BLANK_CELL;

export const putIn = (sheet: StandInSheet, row: number, column: number, cell: StandInCell): void => {
  const cells = sheet.rows.get(row) ?? new Map<number, StandInCell>();
  if (cell.value === BLANK && cell.formula === undefined && cell.format === "General") cells.delete(column);
  else cells.set(column, cell);
  if (cells.size > 0) sheet.rows.set(row, cells);
  else sheet.rows.delete(row);
};

/** The used cells: of any kind, or only those that hold something. Undefined when there are none. */
export const usedIn = (sheet: StandInSheet, valuesOnly: boolean, within?: Address): Address | undefined => {
  let top = Infinity, left = Infinity, bottom = -1, right = -1;
  for (const [row, cells] of sheet.rows) for (const [column, cell] of cells) {
    if (valuesOnly && cell.value === BLANK && cell.formula === undefined) continue;
    if (within && !contains(within, sheet.name, row, column)) continue;
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  return bottom < 0 ? undefined : { sheet: sheet.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A stand-in workbook with what plain arrays hold. */
export const standInBook = ({ sheets, tables = [], names = [], validations = [] }: MemoryBook): StandInBook => ({
  sheets: sheets.map(({ name, values, formulas = [], formats = [], visibility = "visible", merges = [], links = [] }, index) => {
    const sheet: StandInSheet = {
      id: `{0000000${index + 1}-0001-0000-0000-000000000000}`, name, rows: new Map(), merges: copy(merges), hiddenRows: new Set(), protected: false,
      visibility: visibility === "visible" ? "Visible" : visibility === "hidden" ? "Hidden" : "VeryHidden",
      links: new Map(links.map(({ at, target }) => [`${at.row} ${at.column}`, target])),
    };
    const height = Math.max(values.length, formulas.length, formats.length);
    for (let row = 0; row < height; row++) {
      const width = Math.max(values[row]?.length ?? 0, formulas[row]?.length ?? 0, formats[row]?.length ?? 0);
      for (let column = 0; column < width; column++) {
        const formula = formulas[row]?.[column] ?? "", format = formats[row]?.[column] ?? "";
        putIn(sheet, row, column, { value: formula === "" ? (values[row]?.[column] ?? BLANK) : BLANK, format: format === "" ? "General" : format, ...(formula !== "" && { formula }) });
      }
    }
    return sheet;
  }),
  tables: copy(tables), names: copy(names), validations: copy(validations), settings: new Map(), selected: undefined, version: 0,
});

/** All that a person would see of it, to tell two states apart. Settings are told separately. */
export const portrait = (book: StandInBook): unknown => ({
  sheets: book.sheets.map(({ name, visibility, rows, merges, links }) => ({
    name, visibility, merges, links: [...links].sort(),
    cells: [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => [row, [...cells].sort(([a], [b]) => a - b).map(([column, { value, formula, format }]) => [column, value, formula ?? "", format])]),
  })),
  tables: book.tables, names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)), validations: book.validations,
});
