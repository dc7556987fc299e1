import { MAX_ROWS, parseRange } from "../../../workbook/Address";
import { OPEN, scanXml } from "../../xml/scanXml";
import type { BookFacts } from "../book/bookSheets";
import type { Parts } from "../book/Parts";
import type { ReachedPart } from "../book/reachableParts";
import { cellSource } from "../cells/cellSource";
import { filledAreas, mergesOf, meets, refText, type Rectangle } from "../cells/sheetFacts";
import { cellsOf, sheetGrid, type SheetGrid } from "../cells/SheetGrid";
import { PatchRefusal } from "../PatchRefusal";
import type { RowShift } from "./RowShift";
import type { TableAt } from "./TableAt";

/** What stands on the table's sheet beside and below it. */
interface Surroundings { below: boolean; beside: boolean; removedNotBlank: string | undefined; lastRow: number }

/** A rectangle down to the end of the sheet. */
const downFrom = (row: number, column: number, columns: number): Rectangle => ({ row, rows: MAX_ROWS - row, column, columns });

const hasContent = (text: string): boolean => {
  const { formula, value, inline } = cellSource(text);
  return formula !== undefined || (value ?? "") !== "" || (inline ?? "") !== "";
};

const lookAround = (text: string, grid: SheetGrid, table: TableAt, from: number): Surroundings => {
  const found: Surroundings = { below: table.hasTotals, beside: false, removedNotBlank: undefined, lastRow: grid.rows.at(-1)?.number ?? -1 };
  const { column, columns } = table.at;
  for (const row of grid.rows) {
    if (row.number < from) continue;
    for (const cell of cellsOf(text, row)) {
      const inBand = cell.column >= column && cell.column < column + columns;
      if (cell.empty || (inBand ? row.number >= table.line && found.below : found.beside)) continue;
      const source = text.slice(cell.start, cell.end);
      if (!hasContent(source)) continue;
      if (!inBand) found.beside = true;
      else if (row.number >= table.line) found.below = true;
      else if (cellSource(source).formula === undefined) found.removedNotBlank ??= refText({ row: row.number, column: cell.column, rows: 1, columns: 1 });
    }
  }
  return found;
};

const pivotsOn = (parts: Parts, reached: readonly ReachedPart[], sheet: string): Rectangle[] =>
  reached.filter((one) => one.type === "pivotTable" && one.sheet === sheet).flatMap(({ part }) => {
    const xml = scanXml(parts.text(part));
    while (xml.next()) if (xml.kind === OPEN && xml.local === "location") return parseRange(xml.attribute("ref") ?? "") ?? [];
    return [];
  });

/** The rows that pictures, charts and controls on the sheet reach down to, with the columns they hang over. */
const drawingsOn = (parts: Parts, reached: readonly ReachedPart[], sheet: string): Rectangle[] =>
  reached.filter((one) => one.type === "drawing" && one.sheet === sheet).flatMap(({ part }) =>
    [...parts.text(part).matchAll(/<(?:\w+:)?(?:twoCellAnchor|oneCellAnchor)\b[\s\S]*?<\/(?:\w+:)?(?:twoCellAnchor|oneCellAnchor)>/g)].map(([anchor]) => {
      const numbers = (name: string): number[] => [...anchor.matchAll(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`, "g"))].map((one) => Number(one[1]));
      const [rows, columns] = [numbers("row").slice(0, 2), numbers("col").slice(0, 2)];
      const row = Math.min(...rows), column = Math.min(...columns);
      return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    }).filter((at) => Number.isFinite(at.row)));

/**
 * Decides how a table grows by `count` rows, or shrinks when it is negative, and refuses what cannot be done.
 * Whole rows are put in below the data, so that all below moves together; only when nothing stands below the table in
 * its columns but something stands beside it does the table take over blank cells and nothing moves.
 * @throws PatchRefusal
 */
export const planGrowth = (parts: Parts, book: BookFacts, reached: readonly ReachedPart[], tables: readonly TableAt[], table: TableAt, count: number): RowShift => {
  const text = parts.text(book.sheets.find((sheet) => sheet.name === table.sheet)?.part ?? ""), grid = sheetGrid(text);
  const from = table.line + Math.min(count, 0), where = `${table.sheet}!${refText(table.at)}`;
  if (count < 0 && from <= table.first) throw new PatchRefusal("too-few-rows", table.name);
  const around = lookAround(text, grid, table, from);
  const band = downFrom(table.line, table.at.column, table.at.columns);
  const others = tables.filter((one) => one.sheet === table.sheet && one !== table), pivots = pivotsOn(parts, reached, table.sheet);
  const below = [...mergesOf(text, grid), ...others.map((one) => one.at), ...pivots, ...drawingsOn(parts, reached, table.sheet)].filter((at) => at.row + at.rows > table.line);
  const moves = around.below || below.some((at) => meets(at, band)) || !(around.beside || below.some((at) => !meets(at, band)));
  const shift: RowShift = { sheet: table.sheet, order: book.sheets.map(({ name }) => name), line: table.line, count, moves, first: table.first, left: table.at.column, right: table.at.column + table.at.columns - 1 };
  if (count < 0 && around.removedNotBlank !== undefined) throw new PatchRefusal("row-not-blank", `${table.sheet}!${around.removedNotBlank}`);
  if (!moves) {
    if (table.line + count > MAX_ROWS) throw new PatchRefusal("sheet-is-full", where);
    return shift;
  }
  if (Math.max(around.lastRow, table.line - 1) + count >= MAX_ROWS) throw new PatchRefusal("sheet-is-full", where);
  const torn = others.find(({ at }) => at.row < table.line && at.row + at.rows > from);
  if (torn) throw new PatchRefusal("table-would-be-torn", `${torn.name} ${torn.sheet}!${refText(torn.at)}`);
  const pivot = pivots.find((at) => at.row + at.rows > from);
  if (pivot) throw new PatchRefusal("pivot-table-below", `${table.sheet}!${refText(pivot)}`);
  const array = filledAreas(text).find(({ at }) => at.row < table.line && at.row + at.rows > from);
  if (array) throw new PatchRefusal("array-would-be-torn", `${table.sheet}!${refText(array.at)}`);
  if (count < 0) refuseBesideRemoved(text, grid, shift);
  return shift;
};

/** Whole rows go only when nothing stands in them, beside the table either. */
const refuseBesideRemoved = (text: string, grid: SheetGrid, { sheet, line, count, left, right }: RowShift): void => {
  for (const row of grid.rows) {
    if (row.number < line + count || row.number >= line) continue;
    const found = cellsOf(text, row).find((cell) => (cell.column < left || cell.column > right) && !cell.empty && hasContent(text.slice(cell.start, cell.end)));
    if (found) throw new PatchRefusal("row-not-blank", `${sheet}!${refText({ row: row.number, column: found.column, rows: 1, columns: 1 })}`);
  }
};
