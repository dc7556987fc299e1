import type { CellValue } from "../../workbook/CellValue";
import type { Room } from "./Room";
import type { SharedStrings } from "./sharedStrings";

/** A formula as the sheet writes it. */
export interface WrittenFormula { text: string; shared?: string; kind?: string }

/** Who takes the rows of a sheet as they go by. Cells come row by row; blank cells only where their style is asked for. */
export interface RowSink {
  /** A cell that is not blank. `style` is the index of its format. */
  cell(row: number, column: number, value: CellValue, style: number): void;
  /** A cell with a formula, after its value. `cached` is false when the file holds no result. */
  formula(row: number, column: number, formula: WrittenFormula | undefined, cached: boolean): void;
  /** A cell without a value; called only when `wants.blanks`. */
  blank(row: number, column: number, style: number): void;
  lead(row: number, column: number, text: string): void;
  hiddenRow(row: number): void;
}

/** What the rows are read with. */
export interface RowWants { strings: SharedStrings; formulas: boolean; blanks: boolean; room: Room }
