import type { TableKind } from "../../reading/Report";

/** A source table as it looks: its heads with the role each plays (in words; "" for none), and its first rows. */
export interface ImportTable { where: string; kind: TableKind; confidence: number; heads: { letter: string; text: string; role: string }[]; rows: string[][]; rowCount: number }

/** A line of a list: source cell, then where it goes or why not. */
export interface ImportRow { from: string; text: string; to: string }

/** Understood cells with their targets, skipped cells with their reasons, questions. Only the first page of rows is here. */
export interface ImportList { kind: "understood" | "skipped" | "asked"; count: number; rows: ImportRow[] }

/** What an import would do; nothing is written yet. */
export interface ImportView {
  file: string;
  /** "" when a new workbook is made for it. */
  into: string;
  /** The source names another office or fiscal year than the workbook it would go into. */
  differs: boolean;
  office: string;
  fiscalYear: string;
  tables: ImportTable[];
  /** Cells in which there is something; the first three add up to all. */
  cells: { understood: number; skipped: number; asked: number; all: number };
  lists: ImportList[];
  measures: number;
  /** Measures and values the workbook already holds. */
  alreadyThere: number;
  writes: number;
}
