import type { DisclosureItem, IndicatorScore, Measure } from "../measures/Measure";
import type { Address } from "../workbook/Address";

/** Where each field was read: single cells, by field name. */
export interface Sourced {
  /** The rows it came from. */
  source: Address[];
  sources: Record<string, Address[]>;
}

/** Why a source cell was not used. */
export type SkipReason = "title" | "header" | "page-number" | "heading" | "preamble" | "memo" | "blank-look" | "repeated" | "note" | "total" | "other-table" | "hidden" | "column-number" | "signature" | "other-column";

/** `used`: other words of the same cell are claimed by a field; `text` is then only the part passed over. */
export interface Skipped { where: Address; text: string; reason: SkipReason; used?: boolean }

/** What the reader could not settle and a person must. */
export type QuestionCode =
  | "status-not-marked" | "status-two-marks" | "status-unknown"
  | "date-ambiguous" | "date-not-understood" | "date-guessed" | "date-two-periods" | "date-year-assumed"
  | "columns-swapped" | "column-unclear" | "row-unclear" | "text-unplaced" | "indicator-unclear" | "code-unclear" | "score-not-understood" | "progress-not-understood" | "office-unclear" | "year-unclear" | "hidden-content";

/** `used`: the cell's text is also claimed by a field. `facts` go into the words of the question. */
export interface Question { where: Address; code: QuestionCode; used: boolean; facts: Record<string, string | number> }

export type TableKind = "measures" | "indicators" | "disclosure" | "scores";

/** A table that was recognised: its place, what it holds, which column (letter) plays which role. */
export interface FoundLayout { source: Address; kind: TableKind; columns: Record<string, string>; confidence: number }

/** What one file says, every value with the cell it came from. */
export interface Report {
  office: string | null;
  fiscalYear: number | null;
  measures: (Measure & Sourced)[];
  indicators: (IndicatorScore & Sourced)[];
  disclosure: (DisclosureItem & Sourced)[];
  layouts: FoundLayout[];
  skipped: Skipped[];
  questions: Question[];
}
