import type { CellValue } from "../../workbook/CellValue";
import type { Lead, Span } from "../../workbook/Snapshot";
import { takeRoom, type Room } from "./Room";
import type { RowSink } from "./RowSink";
import type { Styles } from "./styles";
import { translateFormula } from "./translateFormula";

/** The cells of one sheet, ragged: what stands beyond the last cell of a row is blank. */
export interface SheetGrid {
  values: CellValue[][];
  formulas: string[][] | undefined;
  formats: string[][] | undefined;
  leads: Lead[];
  hiddenRows: Span[];
  width: number;
  /** True when a formula cell holds no result. */
  missing: boolean;
}

/** What a grid is made with. `dates1904` turns the numbers of date cells into the 1900 system. */
export interface GridWants { formulas: boolean; formats: boolean; styles: Styles; dates1904: boolean; room: Room }

/** All blank rows are this one: a sheet with one cell in its last row costs next to nothing. */
const EMPTY = Object.freeze<never[]>([]) as never[];
/** A row of its own weighs about as much as so many cells. */
const ROW_COST = 8;
const DAYS_1904 = 1462;

/** A sink that keeps the cells of the sheet; `finish` gives them. */
export const sheetGrid = (sheet: string, wants: GridWants): { sink: RowSink; finish: () => SheetGrid } => {
  const grid: SheetGrid = { values: [], formulas: wants.formulas ? [] : undefined, formats: wants.formats ? [] : undefined, leads: [], hiddenRows: [], width: 0, missing: false };
  const shared = new Map<string, { text: string; row: number; column: number }>();
  let now = -1;

  const rowOf = <T>(rows: T[][], row: number): T[] => {
    while (rows.length <= row) rows.push(EMPTY);
    const found = rows[row];
    return found === undefined || Object.isFrozen(found) ? (rows[row] = []) : found;
  };

  const put = <T>(rows: T[][], row: number, column: number, value: T, filler: T): void => {
    const list = rowOf(rows, row);
    while (list.length < column) list.push(filler);
    list[column] = value;
  };

  /** The row that is being filled; kept apart so that a finished row is as long as its cells and no longer. */
  const filling: CellValue[] = [];

  const flush = (): void => {
    if (filling.length === 0) return;
    while (grid.values.length <= now) grid.values.push(EMPTY);
    grid.values[now] = filling.slice();
    if (filling.length > grid.width) grid.width = filling.length;
    takeRoom(wants.room, "cells", filling.length + ROW_COST);
    filling.length = 0;
  };

  const putValue = (row: number, column: number, value: CellValue): void => {
    if (row !== now) {
      flush();
      now = row;
      const before = grid.values[row];
      if (before !== undefined) for (const cell of before) filling.push(cell);
    }
    while (filling.length < column) filling.push("");
    filling[column] = value;
  };

  const putFormat = (row: number, column: number, style: number): void => {
    if (grid.formats) put(grid.formats, row, column, wants.styles.code(style), "");
  };

  const formulaText = (row: number, column: number, text: string, key: string | undefined): string => {
    if (key === undefined) return text;
    if (text !== "") { shared.set(key, { text, row, column }); return text; }
    const master = shared.get(key);
    if (!master) return "";
    takeRoom(wants.room, "bytesOfText", master.text.length);
    return translateFormula(master.text, row - master.row, column - master.column);
  };

  const sink: RowSink = {
    cell(row, column, value, style) {
      putValue(row, column, wants.dates1904 && typeof value === "number" && wants.styles.isDate(style) ? value + DAYS_1904 : value);
      if (grid.formats) putFormat(row, column, style);
    },
    formula(row, column, formula, cached) {
      if (!cached) grid.missing = true;
      if (!grid.formulas || !formula) return;
      put(grid.formulas, row, column, formulaText(row, column, formula.text, formula.shared), "");
      if (row !== now || filling.length <= column) putValue(row, column, "");
    },
    blank(row, column, style) {
      const code = grid.formats ? wants.styles.code(style) : "";
      if (code === "") return;
      takeRoom(wants.room, "cells", 1);
      putFormat(row, column, style);
    },
    lead(row, column, text) {
      takeRoom(wants.room, "items", 1);
      grid.leads.push({ at: { sheet, row, column, rows: 1, columns: 1 }, text });
    },
    hiddenRow(row) {
      const last = grid.hiddenRows[grid.hiddenRows.length - 1];
      if (last && last.last === row - 1) { last.last = row; return; }
      takeRoom(wants.room, "items", 1);
      grid.hiddenRows.push({ first: row, last: row });
    },
  };
  return {
    sink,
    finish() {
      flush();
      return grid;
    },
  };
};
