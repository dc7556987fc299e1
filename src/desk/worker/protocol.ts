import type { DeskGestures } from "../../panes/gestures/DeskGestures";
import type { HostFailureCode } from "../../workbook/Host";

export type Method = keyof DeskGestures;

/** Every gesture the page may ask the worker for. */
export const METHODS = [
  "open", "fresh", "book", "sheet", "rows", "editor", "save",
  "overview", "measures", "findings", "mend", "meaning", "edit", "undo", "applyImport", "importPage",
] as const satisfies readonly Method[];

/** One question to the worker. `transfer`: bytes that go over without being copied. */
export interface Request { id: number; method: Method; args: unknown[] }

/** What went wrong, as plain data; `host` names a failure of the host, else it is a bug. */
export interface Trouble { host?: HostFailureCode; detail: string }

/** Either how far it is, or the end of it. */
export type Reply = { id: number; step: number; of: number } | { id: number; result: unknown } | { id: number; trouble: Trouble };
