import { sameWords } from "../measures/text/thaiKey";
import type { Line, TableBlock } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";
import { looksBlank, sameValue, textOf, type CellValue } from "../workbook/CellValue";
import type { Change } from "../workbook/Patch";
import { firstFreeLine, writeRows, type RowWrite } from "./tableWrites";

/** A cell that already says something else than the report tells; it was left as it is. */
export interface Kept { at: Address; told: string; /** a name or element that the year's pack words otherwise */ packWording: boolean }

/** Writes what is told of rows that the table has (found by `id`) into their blank cells, and adds the rows that it has not. */
export const fillKnownRows = <K extends string>(table: string, block: TableBlock<K> | undefined, id: K, rows: RowWrite<K>[]): { changes: Change[]; kept: Kept[] } => {
  if (!block) return { changes: [], kept: [] };
  const byId = new Map<string, number>();
  block.lines.forEach((line, i) => { if (!looksBlank(line.values[id])) byId.set(textOf(line.values[id]).trim(), i); });
  const changes: Change[] = [], kept: Kept[] = [], strangers: RowWrite<K>[] = [];
  for (const row of rows) {
    const index = byId.get(textOf(row[id] as CellValue).trim());
    const line = index === undefined ? undefined : block.lines[index];
    if (index === undefined || line === undefined) strangers.push(row);
    else {
      const blanks = blankCells(block, line, row, kept);
      if (Object.keys(blanks).length > 0) changes.push(...writeRows(table, block, index, [blanks]));
    }
  }
  return { changes: [...changes, ...writeRows(table, block, firstFreeLine(block, [id]), strangers)], kept };
};

const PACK_WORDED = new Set<string>(["name", "elements", "sub", "instrument"]);

const blankCells = <K extends string>(block: TableBlock<K>, line: Line<K>, row: RowWrite<K>, kept: Kept[]): RowWrite<K> => {
  const out: RowWrite<K> = {};
  for (const [key, write] of Object.entries(row) as [K, CellValue][]) {
    const held = line.values[key], column = block.columns[key];
    if (looksBlank(write) || column === undefined || key === "key") continue;
    if (looksBlank(held)) out[key] = write;
    else if (!sameValue(held, write) && !sameWords(textOf(held), textOf(write))) kept.push({ at: cellAt(block.sheet, line.row, column), told: textOf(write), packWording: PACK_WORDED.has(key) });
  }
  return out;
};
