import type { Address } from "../../src/workbook/Address";
import { rewriteFormula } from "../../src/workbook/formula/rewriteFormula";
import type { StandInBook, StandInCell, StandInSheet } from "./StandInBook";

type Span = readonly [first: number, last: number] | undefined;

/** Where a run of rows comes to lie when whole rows are put in, or taken out, at a line; undefined when it is gone. */
const spanMoved = (first: number, last: number, line: number, count: number): Span => {
  if (count >= 0) return [first >= line ? first + count : first, last >= line ? last + count : last];
  const end = line - count;
  const a = first < line ? first : first < end ? line : first + count, b = last < line ? last : last < end ? line - 1 : last + count;
  return a > b ? undefined : [a, b];
};

const addressesMoved = <T extends { at: Address }>(list: T[], sheet: string, line: number, count: number): T[] => list.flatMap((one) => {
  if (one.at.sheet !== sheet) return [one];
  const span = spanMoved(one.at.row, one.at.row + one.at.rows - 1, line, count);
  return span ? [{ ...one, at: { ...one.at, row: span[0], rows: span[1] - span[0] + 1 } }] : [];
});

/** Excel's inserting (count above 0) and deleting of whole rows: all below moves, references go along, new rows look like the row above. */
export const moveRows = (book: StandInBook, sheet: StandInSheet, line: number, count: number): void => {
  const rows = new Map<number, Map<number, StandInCell>>();
  for (const [row, cells] of sheet.rows) {
    const span = spanMoved(row, row, line, count);
    if (span) rows.set(span[0], cells);
  }
  for (let row = line; row < line + count; row++) {
    const looks = [...(sheet.rows.get(line - 1) ?? [])].filter(([, cell]) => cell.format !== "General").map(([column, { format }]): [number, StandInCell] => [column, { value: "", format }]);
    if (looks.length > 0) rows.set(row, new Map(looks));
  }
  sheet.rows = rows;
  rewriteAll(book, (formula, home) => rewriteFormula(formula, ({ sheet: named, external, kind, from, to }) => {
    if (external || (named ?? home) !== sheet.name || kind === "columns") return undefined;
    const span = spanMoved(from.row, to.row, line, count);
    if (!span) return "gone";
    return { from: { ...from, row: span[0] }, to: { ...to, row: span[1] } };
  }));
  book.tables = addressesMoved(book.tables, sheet.name, line, count);
  book.validations = addressesMoved(book.validations, sheet.name, line, count);
  sheet.merges = addressesMoved(sheet.merges.map((at) => ({ at })), sheet.name, line, count).map(({ at }) => at);
  sheet.links = new Map([...sheet.links].flatMap(([place, target]) => {
    const [row = 0, column = 0] = place.split(" ").map(Number), span = spanMoved(row, row, line, count);
    return span ? [[`${span[0]} ${column}`, target] as const] : [];
  }));
};

/** References to all the data of a table's columns grow and shrink with it, and so do its drop-downs. */
export const followTable = (book: StandInBook, before: Address, after: Address): void => {
  const first = before.row + 1, last = before.row + before.rows - 1, end = after.row + after.rows - 1;
  rewriteAll(book, (formula, home) => rewriteFormula(formula, ({ sheet, external, kind, from, to }) =>
    (external || (sheet ?? home) !== before.sheet || kind !== "range" || from.row > first || to.row !== last ? undefined : { from, to: { ...to, row: end } })));
  book.validations = book.validations.map((one) => (one.at.sheet === before.sheet && one.at.row <= last && one.at.row + one.at.rows === last + 1 ? { ...one, at: { ...one.at, rows: one.at.rows + end - last } } : one));
};

const rewriteAll = (book: StandInBook, rewrite: (formula: string, home: string | undefined) => string): void => {
  for (const one of book.sheets) for (const cells of one.rows.values()) for (const [column, cell] of cells) if (cell.formula !== undefined) cells.set(column, { ...cell, formula: rewrite(cell.formula, one.name) });
  book.names = book.names.map((one) => ({ ...one, refersTo: rewrite(one.refersTo, undefined) }));
};
