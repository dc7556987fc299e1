/** How a cell of the sheet looks beside its words. */
export type CellRole = "" | "head" | "title" | "section" | "label" | "hint" | "strong" | "input" | "computed" | "done" | "late" | "soon" | "unknown" | "bar" | "bar-done" | "bar-late" | "bar-off";

/** A cell with something in it. `span`: columns it covers. */
export interface CellView { column: number; text: string; role: CellRole; align: "start" | "end" | "center"; span?: number; link?: string }

/** Rows counted from 0; cells without words and role are left out. */
export interface RowView { row: number; cells: CellView[] }

export interface ColumnView { column: number; /** in characters of the standard width */ width: number }

/** The shape of a sheet: enough to lay it out before its rows are here. */
export interface SheetView {
  name: string;
  rows: number;
  /** Visible columns only. */
  columns: ColumnView[];
  frozenRows: number;
  frozenColumns: number;
  /** Lines that each row will need, about; 0 for a hidden row. */
  lines: number[];
  /** The cell that is selected when the sheet is first seen. */
  selected: { row: number; column: number };
  /** Columns beyond those shown. */
  columnsLeft: number;
}
