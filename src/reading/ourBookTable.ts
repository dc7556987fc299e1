import type { Column } from "../template/columns";
import type { Line, TableBlock } from "../template/OurBook";
import { looksBlank, textOf, BLANK, type CellValue } from "../workbook/CellValue";
import type { Address } from "../workbook/Address";
import { valueAt, type Area, type Snapshot } from "../workbook/Snapshot";
import { thaiKey } from "../measures/text/thaiKey";
import { matchColumns } from "./ourBookColumns";

const cut = <T>(grid: T[][], row: number, column: number, rows: number, columns: number): T[][] =>
  Array.from({ length: rows }, (_, i) => (grid[row + i] ?? []).slice(column, column + columns));

/** The part of a sheet's photograph that lies in the rectangle. */
const partOf = (sheet: Area, at: Address): Area => {
  const of = <T>(grid: T[][]): T[][] => cut(grid, at.row - sheet.at.row, at.column - sheet.at.column, at.rows, at.columns);
  return { at, values: of(sheet.values), ...(sheet.formulas && { formulas: of(sheet.formulas) }), ...(sheet.formats && { formats: of(sheet.formats) }) };
};

/** Where a table stands whose table object is gone: the row of the sheet that holds most of its titles, down to the last row with something in it. */
const foundByHeaders = (sheet: Area, columns: readonly Column[]): Area | undefined => {
  const titles = new Set(columns.filter((column) => !column.hidden).map((column) => thaiKey(column.title)));
  const header = sheet.values.findIndex((row) => {
    const known = new Set(row.map((value) => thaiKey(textOf(value))).filter((key) => titles.has(key)));
    return known.size >= Math.max(2, Math.ceil(titles.size * 0.6));
  });
  const row = sheet.values[header];
  if (!row) return undefined;
  const first = row.findIndex((value) => !looksBlank(value));
  let last = row.length - 1, bottom = sheet.values.length - 1;
  while (last > first && looksBlank(row[last])) last--;
  while (bottom > header && (sheet.values[bottom] ?? []).slice(first, last + 1).every(looksBlank)) bottom--;
  return partOf(sheet, { sheet: sheet.at.sheet, row: sheet.at.row + header, column: sheet.at.column + first, rows: bottom - header + 1, columns: last - first + 1 });
};

/** The photograph of a table by its name, by its place on the sheet that was looked at, or by its titles when the table object is gone. */
const areaOf = (snapshot: Snapshot, name: string, sheetName: string, columns: readonly Column[]): { area: Area; hasTotals: boolean } | undefined => {
  const table = snapshot.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const own = snapshot.areas[name];
  if (own) return { area: own, hasTotals: table?.hasTotals ?? false };
  const sheet = snapshot.areas[table?.at.sheet ?? sheetName];
  if (!sheet) return undefined;
  if (table) return { area: partOf(sheet, table.at), hasTotals: table.hasTotals };
  const area = foundByHeaders(sheet, columns);
  return area && { area, hasTotals: false };
};

/** One of our tables, its columns found by the words of their headers. Undefined when the workbook has neither the table nor its titles. */
export const readTable = <K extends string>(
  snapshot: Snapshot, name: string, sheetName: string, columns: readonly Column<K>[], olderTitles: Partial<Record<K, string[]>> = {},
): TableBlock<K> | undefined => {
  const found = areaOf(snapshot, name, sheetName, columns);
  if (!found) return undefined;
  const { area, hasTotals } = found;
  const headers = Array.from({ length: area.at.columns }, (_, column) => textOf(valueAt(area, 0, column)));
  const matched = matchColumns(headers, columns, olderTitles);
  const places: Partial<Record<K, number>> = {};
  for (const { key } of columns) {
    const index = matched[key];
    if (index !== undefined) places[key] = area.at.column + index;
  }
  const blank = Object.fromEntries(columns.map(({ key }) => [key, BLANK])) as Record<K, CellValue>;
  const present = columns.flatMap(({ key }) => (matched[key] === undefined ? [] : [[key, matched[key]] as const]));
  const lines: Line<K>[] = [];
  for (let row = 1; row < area.at.rows - (hasTotals ? 1 : 0); row++) {
    const cells = area.values[row] ?? [], values = { ...blank };
    for (const [key, index] of present) values[key] = cells[index] ?? BLANK;
    lines.push({ row: area.at.row + row, values });
  }
  return { sheet: area.at.sheet, at: area.at, columns: places, headers, lines, area };
};
