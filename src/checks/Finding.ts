import type { Address } from "../workbook/Address";
import type { CellValue } from "../workbook/CellValue";
import type { FindingCode } from "./catalogue";

/** stop: cannot be sealed without a waiver · warn: should be mended · note: worth knowing. */
export type Severity = "stop" | "warn" | "note";

/** What goes into the words of a finding. Days are ISO texts ("2026-10-01"), percentages 0–100. */
export type Facts = Record<string, string | number>;

/** What a fix does, as a code that `wording` turns into the words of a button. */
export type FixLabel =
  | "import" | "carry-over" | "put-sheet-back" | "put-table-back" | "put-column-back" | "put-name-back" | "rename-column" | "put-formula-back" | "put-dropdown-back"
  | "set-today" | "use-suggestion" | "use-arabic-number" | "times-hundred" | "use-date" | "use-period" | "subtract-543"
  | "use-status" | "use-unit" | "new-code" | "new-key" | "clean-characters" | "store-as-text";

/** One cell of a fix. With `formula` (without "=") the cell gets that formula of our template, and `value` is its result. */
export interface Edit { at: Address; expects: CellValue; value: CellValue; format?: string; formula?: string }

/** A part of the workbook to be put back as the template has it; done by the template, not by cell edits. */
export type Repair =
  | { kind: "sheet"; sheet: string }
  | { kind: "table"; table: string }
  | { kind: "column"; table: string; column: string }
  | { kind: "name"; name: string }
  | { kind: "dropdown"; table: string; column: string; at: Address }
  | { kind: "carryOver"; from: string }
  | { kind: "import" };

/** A change that would mend a finding: plain data, nothing done yet. Safe fixes may be applied together without asking one by one. */
export interface Fix { label: FixLabel; safe: boolean; edits: Edit[]; repairs?: Repair[] }

/** Something a check found: what, how grave, the exact cells, the words' facts, and a way to mend it if there is one. */
export interface Finding { code: FindingCode; severity: Severity; where: Address[]; facts: Facts; fix: Fix | null }
