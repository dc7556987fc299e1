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

/** Point cells of a sheet to places of this workbook ("#มาตรการ!E5"); "" takes such a link away. Links that lead out of the workbook stay. */
export interface LinksChange { kind: "links"; sheet: string; links: { row: number; column: number; target: string }[] }
/**
 * Heights in points for rows (from 0) that a person gave none; "auto" leaves them to the program. A matter of looks, for programs
 * that do not measure rows when they open a file: a host that measures them itself fits them instead.
 */
export interface HeightsChange { kind: "heights"; sheet: string; heights: Record<number, number | "auto"> }

export type Change = CellsChange | AddRowsChange | RemoveRowsChange | NameChange | LinksChange | HeightsChange;

/** Why a patch is made; a code that `wording` turns into words. */
export type ReasonCode = "fill" | "mark" | "fix" | "set" | "restore" | "carry-over" | "recalculate" | "new";

export interface Patch { reason: ReasonCode; changes: Change[] }

export const isKeep = (write: CellWrite): write is Keep => typeof write === "object" && "keep" in write;
export const isFormula = (write: CellWrite): write is Formula => typeof write === "object" && "formula" in write;
