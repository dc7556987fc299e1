import type { Line, TableBlock } from "../template/OurBook";
import { looksBlank, type CellValue } from "../workbook/CellValue";
import { KEEP, type CellsChange, type CellWrite, type Change, type Keep } from "../workbook/Patch";

/** What goes into one row of a table, by column; columns not named stay as they are. */
export type RowWrite<K extends string> = Partial<Record<K, CellWrite>>;

/** Index among the table's lines of the first row after the last one in which `owned` columns hold anything. */
export const firstFreeLine = <K extends string>(block: TableBlock<K>, owned: readonly K[]): number => {
  let index = block.lines.length;
  while (index > 0 && isFree(block.lines[index - 1], owned)) index--;
  return index;
};

const isFree = <K extends string>(line: Line<K> | undefined, owned: readonly K[]): boolean =>
  line === undefined || owned.every((key) => looksBlank(line.values[key]));

/** Changes that write rows from line `first` on, growing the table by what is missing. `expects` is what the lines hold now. */
export const writeRows = <K extends string>(table: string, block: TableBlock<K>, first: number, rows: RowWrite<K>[]): Change[] => {
  if (rows.length === 0) return [];
  const missing = first + rows.length - block.lines.length;
  const growth: Change[] = missing > 0 ? [{ kind: "addRows", table, count: missing }] : [];
  return [...growth, rowsChange(block, first, rows)];
};

const rowsChange = <K extends string>(block: TableBlock<K>, first: number, rows: RowWrite<K>[]): CellsChange => {
  const top = block.at.row + 1 + first, left = block.at.column, width = block.at.columns;
  const places = Object.entries(block.columns) as [K, number][];
  const values: CellWrite[][] = [], expects: (CellValue | Keep)[][] = [];
  rows.forEach((row, i) => {
    const write: CellWrite[] = Array<CellWrite>(width).fill(KEEP), expect: (CellValue | Keep)[] = Array<CellValue | Keep>(width).fill(KEEP);
    for (const [key, column] of places) {
      const value = row[key];
      if (value === undefined) continue;
      write[column - left] = value;
      const isFormulaWrite = typeof value === "object" && "formula" in value;
      expect[column - left] = isFormulaWrite ? KEEP : (block.lines[first + i]?.values[key] ?? "");
    }
    values.push(write);
    expects.push(expect);
  });
  return { kind: "cells", at: { sheet: block.sheet, row: top, column: left, rows: rows.length, columns: width }, expects, values };
};
