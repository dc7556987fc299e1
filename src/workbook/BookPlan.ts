import type { CellValue } from "./CellValue";
import type { Formula } from "./Patch";

/**
 * A workbook to be made, as plain data: what a maker of .xlsx bytes and a host that builds through Excel's API both need.
 * Rows and columns count from 0, texts and formulas are as Excel knows them (formulas without "="), colours are "1F3A5F".
 * `Note` is what the planner hangs on a formula cell for its own use; makers ignore it.
 */
export interface BookPlan<Note = unknown> {
  properties: BookProperties;
  /** By the names that cells and columns use. The style "base" is the look of the whole sheet. */
  styles: Record<string, StylePlan>;
  sheets: SheetPlan<Note>[];
  names: NamePlan[];
}

export interface BookProperties { title: string; subject: string; creator: string; description: string; /** ISO with time, UTC */ created: string }

/** A defined name of the workbook; `refersTo` without "=". */
export interface NamePlan { name: string; refersTo: string }

export interface SheetPlan<Note = unknown> {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColour?: string;
  /** From the left; the rest of the sheet has the usual width. */
  columns: ColumnPlan[];
  /** Rows with a height of their own, in points; all others grow with their text. */
  heights: Record<number, number>;
  /** What those others need at first, for programs that do not measure on opening; rows left out are one line high. */
  firstHeights: Record<number, number>;
  cells: CellPlan<Note>[];
  merges: Rectangle[];
  tables: TablePlan[];
  validations: ValidationPlan[];
  /** The first that is true wins. */
  conditions: ConditionPlan[];
  /** Rows above and columns left of it stay on the screen. */
  freeze?: { rows: number; columns: number };
  /** The cell that is selected when the sheet is first seen. */
  selected: { row: number; column: number };
  print: PrintPlan;
  links: LinkPlan[];
  notes: NotePlan[];
  charts: ChartPlan[];
  /** Where texts that look like numbers are meant ("3.10"), so that Excel does not mark them. */
  codes: Rectangle[];
}

export interface Rectangle { row: number; column: number; rows: number; columns: number }

/** Width in characters of Arial 10, margins included (7 pixels each). */
export interface ColumnPlan { width: number; hidden?: boolean }

export interface CellPlan<Note = unknown> { row: number; column: number; value: CellValue | Formula; style: string; note?: Note }

/** Header cells are cells too, and hold the titles as texts. */
export interface TablePlan {
  name: string;
  /** Header row first. */
  at: Rectangle;
  columns: { title: string; /** The formula that new rows get. */ formula?: string }[];
  filterButtons: boolean;
}

export interface ValidationPlan {
  at: Rectangle;
  rule:
    | { kind: "list"; /** a defined name or a range */ source: string }
    | { kind: "decimal" | "whole" | "date"; from: number; to: number }
    | { kind: "custom"; formula: string }
    | { kind: "any" };
  /** What is said to a value that does not fit; "warning" may be overruled. Without it everything is accepted. */
  alert?: { style: "stop" | "warning"; title: string; message: string };
  prompt?: { title: string; message: string };
}

/** A formula for the first cell of the first rectangle, references moving as usual, and the look where it is true. */
export interface ConditionPlan { at: Rectangle[]; formula: string; look: Look }
export interface Look { colour?: string; bold?: boolean; fill?: string; border?: string }

export interface PrintPlan {
  orientation: "landscape" | "portrait";
  /** Per cent. */
  scale: number;
  /** Rows printed on every page. */
  repeat?: { first: number; last: number };
  /** A range, or a formula that gives one, without the sheet's name where none is needed. */
  area?: string;
  /** Header and footer in Excel's codes. */
  footer: string;
  /** Rows and columns that begin a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface LinkPlan { at: { row: number; column: number }; /** "#Sheet!A1" within the book, else an address */ target: string; tip?: string }

/** A note (what Excel once called a comment) on a cell. */
export interface NotePlan { at: { row: number; column: number }; text: string }

/** Horizontal bars. References are whole ("'สรุป'!$B$15:$B$26"). */
export interface ChartPlan {
  name: string;
  title: string;
  description: string;
  categories: string;
  values: string;
  at: Rectangle;
  colour: string;
  format: string;
  max: number;
}

export type HorizontalAlign = "left" | "center" | "right";
export type VerticalAlign = "top" | "center" | "bottom";

export interface StylePlan {
  font?: { size?: number; bold?: boolean; colour?: string; underline?: boolean };
  fill?: string;
  /** Colour of thin lines on these sides. */
  border?: { colour: string; sides: ("left" | "right" | "top" | "bottom")[] };
  align?: { horizontal?: HorizontalAlign; vertical?: VerticalAlign; wrap?: boolean; indent?: number; shrink?: boolean };
  format?: string;
  /** True when the cell stays open while its sheet is protected. */
  unlocked?: boolean;
}
