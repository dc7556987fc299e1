import { BLANK } from "../../workbook/CellValue";
import type { Address } from "../../workbook/Address";
import { offsetFormula } from "../../workbook/formula/offsetFormula";
import { rewriteFormula } from "../../workbook/formula/rewriteFormula";
import { HostFailure } from "../../workbook/Host";
import type { TableFacts } from "../../workbook/Snapshot";
import { cellOf, putCell, type WholeBook, type WholeSheet } from "./MemoryBook";

/** The first row below the table's data. */
const lineOf = ({ at, hasTotals }: TableFacts): number => at.row + at.rows - (hasTotals ? 1 : 0);

const filled = (sheet: WholeSheet, row: number, column: number): boolean => cellOf(sheet.values, row, column, BLANK) !== BLANK || cellOf(sheet.formulas, row, column, "") !== "";

/** Whether anything from `from` down, or up to `to`, stands inside or outside the table's columns. */
const standing = (sheet: WholeSheet, { at }: TableFacts, from: number, inside: boolean, to = Infinity): boolean => {
  for (let row = from; row < Math.min(to, Math.max(sheet.values.length, sheet.formulas.length)); row++) {
    const width = Math.max(sheet.values[row]?.length ?? 0, sheet.formulas[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if ((column >= at.column && column < at.column + at.columns) === inside && filled(sheet, row, column)) return true;
    }
  }
  return false;
};

const moveArea = (at: Address, sheet: string, line: number, count: number, follows: boolean): void => {
  if (at.sheet !== sheet) return;
  if (at.row >= line) at.row += count;
  else if (at.row + at.rows > line || (follows && at.row + at.rows === line)) at.rows += count;
};

/**
 * Adds rows to the end of a table's data, or takes blank ones off when `count` is negative, as a file does it: whole
 * rows, so that all below moves, unless nothing stands below the table but something beside it.
 * @throws HostFailure "unsupported"
 */
export const growInMemory = (book: WholeBook, name: string, count: number): void => {
  const table = book.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = book.sheets.find((one) => one.name === table?.at.sheet);
  if (!table || !sheet) throw new HostFailure("unsupported", `no-such-table: ${name}`);
  const line = lineOf(table), from = line + Math.min(count, 0);
  if (count < 0) refuseRemoval(sheet, table, from, line);
  const moves = table.hasTotals || standing(sheet, table, line, true) || !standing(sheet, table, from, false);
  const torn = book.tables.find((one) => one !== table && one.at.sheet === sheet.name && one.at.row < line && one.at.row + one.at.rows > from);
  if (moves && torn) throw new HostFailure("unsupported", `table-would-be-torn: ${torn.name}`);
  if (moves && standing(sheet, table, from, false, line)) throw new HostFailure("unsupported", `row-not-blank: ${sheet.name}`);
  if (moves) moveRows(book, table, sheet, line, count);
  else {
    table.at.rows += count;
    for (const cells of count < 0 ? [sheet.formulas, sheet.formats] : []) for (let row = from; row < line; row++) for (let c = 0; c < table.at.columns; c++) putCell(cells, row, table.at.column + c, "", "");
  }
  if (count > 0) carryDown(sheet, table, line, count);
};

const refuseRemoval = (sheet: WholeSheet, table: TableFacts, from: number, line: number): void => {
  if (from <= table.at.row + 1) throw new HostFailure("unsupported", `too-few-rows: ${table.name}`);
  for (let row = from; row < line; row++) for (let c = 0; c < table.at.columns; c++) {
    const column = table.at.column + c;
    if (cellOf(sheet.values, row, column, BLANK) !== BLANK && cellOf(sheet.formulas, row, column, "") === "") throw new HostFailure("unsupported", `row-not-blank: ${sheet.name}!${row + 1}`);
  }
};

const moveRows = (book: WholeBook, table: TableFacts, sheet: WholeSheet, line: number, count: number): void => {
  const first = table.at.row + 1;
  for (const cells of [sheet.values, sheet.formulas, sheet.formats] as unknown[][][]) {
    while (cells.length < line && count > 0) cells.push([]);
    if (count > 0) cells.splice(line, 0, ...Array.from({ length: count }, () => []));
    else cells.splice(line + count, -count);
  }
  const zone = line + Math.min(count, 0);
  const start = (at: number): number => (at >= line ? at + count : Math.min(at, zone));
  const end = (at: number): number => (at >= line ? at + count : at >= zone ? zone - 1 : at);
  const shift = (formula: string, home: string | undefined): string => rewriteFormula(formula, ({ sheet: named, external, kind, from, to }) => {
    if (external || (named ?? home) !== sheet.name || kind === "columns") return undefined;
    const covers = kind !== "cell" && from.row <= first && to.row === line - 1;
    const moved = { from: { ...from, row: start(from.row) }, to: { ...to, row: covers ? to.row + count : end(to.row) } };
    if (moved.from.row > moved.to.row) throw new HostFailure("unsupported", `reference-would-be-lost: ${formula}`);
    return moved;
  });
  for (const one of book.sheets) one.formulas = one.formulas.map((cells) => cells.map((formula) => (formula === "" ? "" : shift(formula, one.name))));
  for (const one of book.names) one.refersTo = shift(one.refersTo, undefined);
  for (const one of book.tables) if (one === table) one.at.rows += count; else moveArea(one.at, sheet.name, line, count, false);
  for (const one of book.validations) moveArea(one.at, sheet.name, line, count, true);
  for (const merge of sheet.merges) moveArea(merge, sheet.name, line, count, false);
  for (const link of sheet.links) moveArea(link.at, sheet.name, line, count, false);
};

/** New rows take formats from the last row, and the formulas of columns that one formula fills. */
const carryDown = (sheet: WholeSheet, { at }: TableFacts, line: number, count: number): void => {
  for (let c = 0; c < at.columns; c++) {
    const column = at.column + c, own = cellOf(sheet.formulas, line - 1, column, ""), above = cellOf(sheet.formulas, line - 2, column, "");
    const formula = line - 1 === at.row + 1 || offsetFormula(above, 1, 0) === own ? own : "", format = cellOf(sheet.formats, line - 1, column, "");
    for (let n = 0; n < count; n++) {
      putCell(sheet.formulas, line + n, column, formula === "" ? "" : offsetFormula(formula, n + 1, 0), "");
      putCell(sheet.formats, line + n, column, format, "");
    }
  }
};
