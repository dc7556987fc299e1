import type { Address } from "./Address";
import { BLANK, type CellValue } from "./CellValue";

/** A rectangle of cells as it was when it was looked at. */
export interface Area {
  at: Address;
  /** Row by row. A row may be shorter than the area is wide: the rest of it is blank (use {@link valueAt}). */
  values: CellValue[][];
  /** Formulas without "=", "" where there is none; as ragged as `values`. Only where asked for. */
  formulas?: string[][];
  /** Number format codes, "" for General; as ragged as `values`. Only where asked for. */
  formats?: string[][];
}

/** A link of a cell: where it leads ("https://…", "#Sheet!A1"). */
export interface Link { at: Address; target: string }

/** Opening words of a cell that are underlined or bold while the rest is not: a heading inside the cell. */
export interface Lead { at: Address; text: string }

/** A run of rows or columns, counted from 0, both ends included. */
export interface Span { first: number; last: number }

export interface SheetFacts {
  name: string;
  /** In a Word document every table is a sheet "ตาราง n" and every paragraph outside tables a sheet "ย่อหน้า n" of one cell, in reading order. */
  kind: "sheet" | "table" | "paragraph";
  visibility: "visible" | "hidden" | "veryHidden";
  merges: Address[];
  links: Link[];
  leads: Lead[];
  hiddenRows: Span[];
  hiddenColumns: Span[];
}

export interface DefinedName { name: string; /** without "=", as the workbook writes it */ refersTo: string; /** a name of one sheet only */ sheet?: string; hidden?: boolean }

export interface TableFacts { name: string; /** header row included, totals row included */ at: Address; columns: string[]; hasTotals: boolean }

export interface Validation { at: Address; kind: string; /** the list or rule, as the workbook writes it */ source: string }

/** What this host can do beside looking. */
export interface Abilities { change: boolean; show: boolean; watch: boolean; export: boolean }

/** A photograph of the part of a workbook that was asked for. Plain data: it survives JSON. */
export interface Snapshot {
  areas: Record<string, Area>;
  /** Every sheet of the workbook in its order, looked at or not. */
  sheets: SheetFacts[];
  names: DefinedName[];
  tables: TableFacts[];
  validations: Validation[];
  /** Formula cells hold live results, results kept in the file, or none. */
  computed: "live" | "cached" | "missing";
  /** The file itself counts days from 1904. Values of date cells are in the 1900 system all the same; who writes dates back takes 1462 off. */
  date1904?: true;
  abilities: Abilities;
}

/** The value at a row and column of the area, counted from the area's corner; blank beyond its edge. */
export const valueAt = (area: Area, row: number, column: number): CellValue => area.values[row]?.[column] ?? BLANK;
