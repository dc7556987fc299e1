import type { Address } from "./Address";
import type { CellValue } from "./CellValue";

/** Leave this cell as it is. */
export interface Keep { keep: true }
export const KEEP: Keep = { keep: true };

/**
 * A formula of ours (without "=") with the result that goes with it; a host that computes ignores the result.
 * Only our template's formulas are ever written; text from outside is always a value.
 */
export interface Formula { formula: string; value: CellValue }

export type CellWrite = CellValue | Keep | Formula;

/** Write cells. `expects` is what they hold now (values; for formula cells the formula result is not compared). */
export interface CellsChange { kind: "cells"; at: Address; expects: (CellValue | Keep)[][]; values: CellWrite[][]; formats?: string[][] }
/** Add blank rows at the end of a table, with its formulas, drop-downs and formats carried down. */
export interface AddRowsChange { kind: "addRows"; table: string; count: number }
/** Take rows off the end of a table; the inverse of adding. */
export interface RemoveRowsChange { kind: "removeRows"; table: string; count: number }
/** Give a defined name another reference or constant; undefined `refersTo` takes it away. */
export interface NameChange { kind: "name"; name: string; expects: string | undefined; refersTo: string | undefined }

export type Change = CellsChange | AddRowsChange | RemoveRowsChange | NameChange;

/** Why a patch is made; a code that `wording` turns into words. */
export type ReasonCode = "fill" | "mark" | "fix" | "set" | "restore" | "carry-over" | "recalculate" | "new";

export interface Patch { reason: ReasonCode; changes: Change[] }

export const isKeep = (write: CellWrite): write is Keep => typeof write === "object" && "keep" in write;
export const isFormula = (write: CellWrite): write is Formula => typeof write === "object" && "formula" in write;
