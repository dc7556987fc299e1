import type { Address } from "../../workbook/Address";
import type { Ask, Gestures } from "./Gestures";
import type { ImportView } from "./ImportView";
import type { EditorView } from "./meaningOf";
import type { RowView, SheetView } from "./SheetView";

/** A workbook of ours that was opened. */
export interface BookFacts { file: string; office: string; fiscalYear: string; sheets: string[]; start: string }

/** What became of a file: our workbook, a plan to import it, or the words why neither. */
export type Opened = { kind: "book"; book: BookFacts } | { kind: "import"; plan: ImportView } | { kind: "refused"; code: string; message: string };

export interface NamedBytes { name: string; bytes: Uint8Array }

/** What the desk may do beside what panels do: where there is no Excel, it shows the sheet and keeps the file itself. */
export interface DeskGestures extends Gestures {
  /** Opens our own workbook; anything else is planned as an import into `into`, or into a new workbook. */
  open(file: NamedBytes, into: NamedBytes | undefined, template: Uint8Array | undefined, ask: Ask): Promise<Opened>;
  /** An empty workbook of the fiscal year in which today lies. */
  fresh(template: Uint8Array, ask: Ask): Promise<Opened>;
  /** What is open now. */
  book(ask: Ask): Promise<BookFacts>;
  sheet(name: string, ask: Ask): Promise<SheetView>;
  rows(name: string, first: number, count: number, ask: Ask): Promise<RowView[]>;
  editor(at: Address, ask: Ask): Promise<EditorView>;
  save(): Promise<Uint8Array>;
}
