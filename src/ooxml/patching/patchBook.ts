import { cellAt, parseAddress, type Address } from "../../workbook/Address";
import { BLANK, sameValue, type CellValue } from "../../workbook/CellValue";
import type { Conflict } from "../../workbook/Host";
import { isFormula, isKeep, KEEP, type CellsChange, type CellWrite, type Change, type HeightsChange, type LinksChange, type NameChange, type Patch } from "../../workbook/Patch";
import { bookFacts, type BookFacts } from "./book/bookSheets";
import { defineName, nameRefersTo } from "./book/defineName";
import { dropCalcChain } from "./book/dropCalcChain";
import { openParts, type Parts } from "./book/Parts";
import { recalculateOnLoad } from "./book/recalculateOnLoad";
import { bookStyles, type BookStyles } from "./cells/BookStyles";
import type { OldCell, SheetEdits } from "./cells/CellEdit";
import { renameHeaders } from "./cells/renameHeaders";
import { meets } from "./cells/sheetFacts";
import { sharedStrings } from "./cells/sharedStrings";
import { writeCells, type WrittenCells } from "./cells/writeCells";
import type { Deflate } from "../zip/writeZip";
import { growTable } from "./growth/growTable";
import { writeHeights } from "./looks/writeHeights";
import { writeLinks } from "./looks/writeLinks";
import { PatchRefusal } from "./PatchRefusal";

export interface PatchOptions {
  /** Ask Excel to reckon every formula anew on opening. */
  recalculateOnLoad?: boolean;
  /** Compare `expects` with what the file holds; on any difference nothing is written. */
  compare?: boolean;
  /** Packs a part (deflate without a header) where the host has a faster way than ours. */
  deflate?: Deflate;
}

export interface PatchedBook {
  /** The book with the patch written; the very bytes given when there are conflicts. */
  bytes: Uint8Array;
  /** Cells written, and cells of the patch left as they were. Added and removed rows are not counted. */
  written: number;
  skipped: number;
  conflicts: Conflict[];
  /** Puts everything back. */
  inverse: Patch;
}

interface Work { parts: Parts; book: BookFacts; styles: BookStyles; strings: (index: number) => string; compare: boolean; formulasChanged: boolean; written: number; skipped: number; conflicts: Conflict[]; inverse: Change[] }

/**
 * Writes a patch into the bytes of an .xlsx or .xlsm and leaves everything else byte for byte as it was: every part
 * that is not touched keeps its compressed bytes, and inside a touched sheet every byte outside the touched cells.
 * Changes take effect in their order: cells after added rows are addressed in the grown sheet.
 * @throws PatchRefusal (a HostFailure "unsupported") before anything is written, when the file cannot take it
 * @throws FileFault when the file cannot be read
 */
export const patchBook = (bytes: Uint8Array, patch: Patch, options: PatchOptions = {}): PatchedBook => {
  const parts = openParts(bytes), book = bookFacts(parts);
  const work: Work = { parts, book, styles: bookStyles(parts, book), strings: sharedStrings(parts, book), compare: options.compare ?? false, formulasChanged: false, written: 0, skipped: 0, conflicts: [], inverse: [] };
  for (const batch of batches(patch.changes)) applyBatch(work, batch, patch.changes);
  if (work.conflicts.length > 0) return { bytes, written: 0, skipped: 0, conflicts: work.conflicts, inverse: { reason: "restore", changes: [] } };
  work.styles.save();
  if (work.formulasChanged) dropCalcChain(parts, book);
  if (options.recalculateOnLoad === true) recalculateOnLoad(parts, book);
  return { bytes: parts.bytes(options.deflate), written: work.written, skipped: work.skipped, conflicts: [], inverse: { reason: "restore", changes: work.inverse.reverse() } };
};

type Batch = CellsChange[] | Exclude<Change, CellsChange>;

/** Cells changes that follow one another are written together, up to one that asks for a cell that is asked for already. */
const batches = (changes: readonly Change[]): Batch[] => {
  const found: Batch[] = [];
  for (const change of changes) {
    const last = found[found.length - 1];
    if (change.kind !== "cells") found.push(change);
    else if (Array.isArray(last) && !last.some((one) => shareCell(one, change))) last.push(change);
    else found.push([change]);
  }
  return found;
};

const isAsked = ({ at, values, expects, formats }: CellsChange, row: number, column: number): boolean => {
  const r = row - at.row, c = column - at.column;
  return !isKeep(values[r]?.[c] ?? KEEP) || !isKeep(expects[r]?.[c] ?? KEEP) || (formats?.[r]?.[c] ?? "") !== "";
};

/** True when both changes write, compare or format one cell: where they only overlap in cells to keep, their order does not matter. */
const shareCell = (one: CellsChange, other: CellsChange): boolean => {
  const a = one.at, b = other.at;
  if (a.sheet !== b.sheet || !meets(a, b)) return false;
  for (let row = Math.max(a.row, b.row); row < Math.min(a.row + a.rows, b.row + b.rows); row++) {
    for (let column = Math.max(a.column, b.column); column < Math.min(a.column + a.columns, b.column + b.columns); column++) if (isAsked(one, row, column) && isAsked(other, row, column)) return true;
  }
  return false;
};

const applyBatch = (work: Work, batch: Batch, all: readonly Change[]): void => {
  if (Array.isArray(batch)) applyCells(work, batch);
  else if (batch.kind === "name") applyName(work, batch);
  else if (batch.kind === "links") applyLooks(work, batch.sheet, (text) => writeLinks(text, batch));
  else if (batch.kind === "heights") applyLooks(work, batch.sheet, (text) => writeHeights(text, batch));
  else {
    growTable(work.parts, work.book, batch.table, batch.kind === "addRows" ? batch.count : -batch.count, all.slice(all.indexOf(batch) + 1));
    work.formulasChanged = true;
    work.inverse.push({ ...batch, kind: batch.kind === "addRows" ? "removeRows" : "addRows" });
  }
};

/** Links and heights: the sheet's text with them, and the change that puts it back. */
const applyLooks = (work: Work, sheet: string, write: (text: string) => { text: string; inverse: LinksChange | HeightsChange }): void => {
  const part = work.book.sheets.find((one) => one.name === sheet)?.part ?? "";
  if (part === "") throw new PatchRefusal("no-such-sheet", sheet);
  const { text, inverse } = write(work.parts.text(part));
  work.parts.write(part, text);
  work.inverse.push(inverse);
};

const applyName = (work: Work, change: NameChange): void => {
  const now = nameRefersTo(work.parts, work.book, change.name);
  if (work.compare && now !== change.expects) {
    const at = parseAddress((now ?? change.expects ?? "").replace(/\$/g, "")) ?? cellAt(change.name, 0, 0);
    work.conflicts.push({ at, expected: change.expects ?? BLANK, found: now ?? BLANK });
    return;
  }
  defineName(work.parts, work.book, change.name, change.refersTo);
  work.inverse.push({ kind: "name", name: change.name, expects: change.refersTo, refersTo: now });
};

const applyCells = (work: Work, changes: readonly CellsChange[]): void => {
  const sheets = new Map<string, SheetEdits>();
  for (const change of changes) collect(work, sheets, change);
  const written = new Map<string, WrittenCells>();
  for (const [name, edits] of sheets) {
    const sheet = work.book.sheets.find((one) => one.name === name), part = sheet?.part ?? "";
    if (!sheet || part === "") throw new PatchRefusal("no-such-sheet", name);
    renameHeaders(work.parts, work.book, sheet, edits);
    const result = writeCells(name, work.parts.text(part), edits, { strings: work.strings, styles: work.styles, date1904: work.book.date1904 });
    work.parts.write(part, result.text);
    work.formulasChanged ||= result.formulasChanged;
    written.set(name, result);
  }
  for (const change of changes) settle(work, change, (row, column) => written.get(change.at.sheet)?.old(row, column));
};

const collect = (work: Work, sheets: Map<string, SheetEdits>, { at, values, formats, expects }: CellsChange): void => {
  const edits: SheetEdits = sheets.get(at.sheet) ?? new Map();
  sheets.set(at.sheet, edits);
  eachCell(at, (r, c) => {
    const write = values[r]?.[c] ?? KEEP, format = formats?.[r]?.[c] ?? "";
    if (isKeep(write) && format === "" && !(work.compare && !isKeep(expects[r]?.[c] ?? KEEP))) return;
    const row = edits.get(at.row + r) ?? new Map<number, { write: CellWrite; format: string }>();
    edits.set(at.row + r, row);
    row.set(at.column + c, { write, format });
  });
};

const eachCell = (at: Address, visit: (r: number, c: number) => void): void => {
  for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) visit(r, c);
};

/** Compares what was there with what the change expects, counts, and notes how to put it back. */
const settle = (work: Work, change: CellsChange, oldOf: (row: number, column: number) => OldCell | undefined): void => {
  const { at, values, formats } = change;
  const expects: (CellValue | typeof KEEP)[][] = [], back: CellWrite[][] = [], codes: string[][] = [];
  for (let r = 0; r < at.rows; r++) {
    const [expectsRow, backRow, codesRow] = [[], [], []] as [(CellValue | typeof KEEP)[], CellWrite[], string[]];
    for (let c = 0; c < at.columns; c++) {
      const write = values[r]?.[c] ?? KEEP, format = formats?.[r]?.[c] ?? "", old = oldOf(at.row + r, at.column + c);
      const expected = change.expects[r]?.[c] ?? KEEP;
      if (work.compare && old && old.formula === undefined && !(typeof expected === "object" && "keep" in expected) && !sameValue(expected, old.value)) {
        work.conflicts.push({ at: cellAt(at.sheet, at.row + r, at.column + c), expected, found: old.value });
      }
      if (isKeep(write) && format === "") work.skipped++;
      else work.written++;
      expectsRow.push(isKeep(write) || isFormula(write) ? KEEP : write);
      backRow.push(isKeep(write) || !old ? KEEP : old.formula === undefined ? old.value : { formula: old.formula, value: old.value });
      if (formats) codesRow.push(format === "" ? "" : old?.format === "" || !old ? "General" : old.format);
    }
    expects.push(expectsRow);
    back.push(backRow);
    codes.push(codesRow);
  }
  work.inverse.push({ kind: "cells", at, expects, values: back, ...(formats && { formats: codes }) });
};
