import type { Address } from "./Address";
import type { CellValue } from "./CellValue";
import type { Patch } from "./Patch";
import type { Abilities, Snapshot } from "./Snapshot";

/** What to look at. Names of areas are the asker's own and come back as keys of `Snapshot.areas`. */
export interface Look {
  /** The used cells of these sheets, keyed by sheet name; "all" for every sheet. */
  sheets?: string[] | "all";
  /** Tables by name, keyed by table name: header row first. */
  tables?: string[];
  /** Cells by defined name, keyed by the name. */
  names?: string[];
  /** Rectangles, keyed as given. */
  areas?: Record<string, Address>;
  /** What to bring beside values. */
  with?: {
    formulas?: boolean;
    formats?: boolean;
    validations?: boolean;
    /** Merges, links, hidden rows and columns of the sheets looked at. Excel forgets its undo over this, so only where a foreign sheet is read; other hosts always bring them. */
    facts?: boolean;
  };
}

export type HostFailureCode = "editing" | "protected" | "too-large" | "not-answering" | "unsupported" | "denied" | "gone";

/** The host could not do it; nothing of the data is at fault. Thrown by hosts, never by the pure core. */
export class HostFailure extends Error {
  constructor(readonly code: HostFailureCode, readonly detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "HostFailure";
  }
}

/** Why a workbook's file cannot take a patch; nothing has been written then. */
export type RefusalCode =
  | "no-such-sheet" | "no-such-table" | "no-such-name"
  | "outside-the-sheet" | "inside-a-merge" | "inside-an-array-formula" | "inside-a-data-table" | "table-heading"
  | "text-too-long" | "not-a-number"
  | "table-would-be-torn" | "array-would-be-torn" | "pivot-table-below" | "sheet-is-full" | "reference-through-sheets"
  | "row-not-blank" | "too-few-rows" | "reference-would-be-lost"
  | "no-styles" | "no-sheet-data";

/** A cell that no longer held what the patch expects. */
export interface Conflict { at: Address; expected: CellValue; found: CellValue }

/** What a change did. With conflicts nothing was written. Counts are of cells. */
export interface Receipt { written: number; skipped: number; conflicts: Conflict[]; /** puts everything back */ inverse: Patch }

/** The one border between the core and a workbook: Excel, bytes of a file, or plain arrays in memory. */
export interface Host {
  readonly abilities: Abilities;
  /** One batch. Throws {@link HostFailure}. */
  look(what: Look): Promise<Snapshot>;
  /** One batch: compares `expects`, writes all or nothing. Throws {@link HostFailure}. */
  change(patch: Patch): Promise<Receipt>;
  /** Brings a cell before the person's eyes. */
  show(at: Address): Promise<void>;
  /** Calls back after cells changed by someone else; returns how to stop. */
  watch(changed: (at: Address | undefined) => void): Promise<() => Promise<void>>;
  /** The workbook as .xlsx bytes. */
  export(): Promise<Uint8Array>;
}
