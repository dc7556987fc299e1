import type { Address } from "../workbook/Address";
import type { CellValue } from "../workbook/CellValue";

/** A non-blank cell of the source. `column` and `width` are the logical ones: in a transposed table its row counts as its column. */
export interface SourceCell {
  at: Address;
  value: CellValue;
  text: string;
  column: number;
  width: number;
  /** Lines it is merged down over; 1 when it is not. */
  height: number;
  link: string | undefined;
  /** Underlined or bold opening words. */
  lead: string | undefined;
  /** Shown as a percentage: 0.5 is 50 %. Known only where the formats were looked at. */
  percent?: true;
}

/** One row of a sheet or Word table, or one paragraph. */
export interface Line {
  sheet: string;
  row: number;
  kind: "row" | "paragraph";
  cells: SourceCell[];
  /** Blank rows or the edge of a table lie before it. */
  gap: boolean;
  /** The cell merged down from a line above that covers this column. */
  covering(column: number): SourceCell | undefined;
}

/** Lines that are read in one go: a sheet, or all of a Word document. */
export interface Stream { name: string; word: boolean; lines: Line[] }

export const cellIn = (line: Line, column: number): SourceCell | undefined =>
  line.cells.find((cell) => cell.column === column);
