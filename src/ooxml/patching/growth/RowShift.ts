import { MAX_ROWS } from "../../../workbook/Address";
import type { Rectangle } from "../cells/sheetFacts";

/** Rows added to or taken off the end of a table, and what that does to the rows of its sheet. All numbers count from 0. */
export interface RowShift {
  /** The table's sheet, and all sheets of the book in their order. */
  sheet: string;
  order: readonly string[];
  /** The first row below the table's data. */
  line: number;
  /** Rows added there; negative: rows taken off just above. */
  count: number;
  /**
   * True: whole rows of the sheet are put in or taken out, and everything below moves. False: nothing moves; the table
   * takes over (or gives up) blank cells below it, because something stands beside them.
   */
  moves: boolean;
  /** The table's first row of data, its first and its last column. */
  first: number;
  left: number;
  right: number;
}

/** Where a row goes; undefined when it is taken out. */
export const movedRow = ({ line, count, moves }: RowShift, row: number): number | undefined => {
  if (!moves || row < line + Math.min(count, 0)) return row;
  return row >= line ? row + count : undefined;
};

/** Where a run of rows goes, longer or shorter at its end when it goes with the table's last row; undefined when nothing is left. */
export const movedRows = (shift: RowShift, from: number, to: number, withTable: boolean): [number, number] | undefined => {
  const { line, count, moves } = shift;
  const last = MAX_ROWS - 1;
  let first = from, end = to;
  if (withTable && to === line - 1) end = to + count;
  else if (moves) {
    if (from >= line + Math.min(count, 0)) first = from >= line ? from + count : line + count;
    if (to !== last && to >= line + Math.min(count, 0)) end = to >= line ? to + count : line + count - 1;
  }
  return first > end || first > last ? undefined : [first, Math.min(end, last)];
};

const meetsColumns = ({ left, right }: RowShift, from: number, to: number): boolean => from <= right && to >= left;

/** True for rows and columns that cover the table's data down to its last row: they go on covering it. */
export const coversTable = (shift: RowShift, fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean =>
  toRow === shift.line - 1 && fromRow <= shift.first && meetsColumns(shift, fromColumn, toColumn);

/** What happens to an area: it only moves, or it is something new rows take over from the table's last row (a drop-down, a conditional format). */
export type AreaPolicy = "move" | "follow";

/** Where an area goes; more than one when only the table's columns of it may grow, none when nothing is left. */
export const movedArea = (shift: RowShift, at: Rectangle, policy: AreaPolicy): Rectangle[] => {
  const { line, count, moves, left, right } = shift, end = at.row + at.rows - 1, lastColumn = at.column + at.columns - 1;
  const reaches = policy === "follow" && meetsColumns(shift, at.column, lastColumn);
  const withTable = reaches && end === line - 1;
  const short = reaches && !moves && count > 0 && at.row < line && end >= line - 1 && end < line + count - 1;
  if (short && (at.column < left || lastColumn > right)) {
    const column = Math.max(left, at.column);
    return [at, { row: end + 1, rows: line + count - 1 - end, column, columns: Math.min(right, lastColumn) - column + 1 }];
  }
  const rows = short ? ([at.row, line + count - 1] as const) : movedRows(shift, at.row, end, withTable);
  return rows ? [{ ...at, row: rows[0], rows: rows[1] - rows[0] + 1 }] : [];
};
