import { cellAt, contains, parseAddress } from "../../workbook/Address";
import { BLANK, sameValue, type CellValue } from "../../workbook/CellValue";
import { HostFailure, type Conflict, type Receipt } from "../../workbook/Host";
import { isFormula, isKeep, KEEP, type CellsChange, type CellWrite, type Change, type Keep, type LinksChange, type NameChange, type Patch } from "../../workbook/Patch";
import { growInMemory } from "./growInMemory";
import { cellOf, putCell, wholeBook, type WholeBook, type WholeSheet } from "./MemoryBook";

interface Tally { written: number; skipped: number; conflicts: Conflict[]; inverse: Change[] }

/** The book with the patch in it, and the receipt; with conflicts the book as it was. @throws HostFailure */
export const changeMemory = (book: WholeBook, patch: Patch): { book: WholeBook; receipt: Receipt } => {
  const after = wholeBook(book);
  const tally: Tally = { written: 0, skipped: 0, conflicts: [], inverse: [] };
  for (const change of patch.changes) apply(after, change, tally);
  const { written, skipped, conflicts, inverse } = tally;
  if (conflicts.length > 0) return { book, receipt: { written: 0, skipped: 0, conflicts, inverse: { reason: "restore", changes: [] } } };
  return { book: after, receipt: { written, skipped, conflicts, inverse: { reason: "restore", changes: inverse.reverse() } } };
};

const apply = (book: WholeBook, change: Change, tally: Tally): void => {
  if (change.kind === "cells") writeCells(book, change, tally);
  else if (change.kind === "name") defineName(book, change, tally);
  else if (change.kind === "links") linkCells(book, change, tally);
  else if (change.kind === "heights") tally.inverse.push({ ...change, heights: {} });
  else {
    growInMemory(book, change.table, change.kind === "addRows" ? change.count : -change.count);
    tally.inverse.push({ ...change, kind: change.kind === "addRows" ? "removeRows" : "addRows" });
  }
};

const defineName = (book: WholeBook, { name, expects, refersTo }: NameChange, tally: Tally): void => {
  const isIt = (one: { name: string; sheet?: string }): boolean => one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase();
  const own = book.names.find(isIt), now = own?.refersTo;
  if (now !== expects) {
    const at = parseAddress((now ?? expects ?? "").replace(/\$/g, "")) ?? cellAt(name, 0, 0);
    tally.conflicts.push({ at, expected: expects ?? BLANK, found: now ?? BLANK });
    return;
  }
  if (refersTo === undefined) book.names = book.names.filter((one) => !isIt(one));
  else if (own) own.refersTo = refersTo;
  else book.names.push({ name, refersTo });
  tally.inverse.push({ kind: "name", name, expects: refersTo, refersTo: now });
};

const linkCells = (book: WholeBook, { sheet: name, links }: LinksChange, tally: Tally): void => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new HostFailure("unsupported", `no-such-sheet: ${name}`);
  const inverse: LinksChange = { kind: "links", sheet: name, links: [] };
  for (const { row, column, target } of links) {
    const own = sheet.links.find(({ at }) => at.row === row && at.column === column);
    if (own && !own.target.startsWith("#")) continue;
    inverse.links.push({ row, column, target: own?.target ?? "" });
    sheet.links = sheet.links.filter((one) => one !== own);
    if (target !== "") sheet.links.push({ at: cellAt(name, row, column), target });
  }
  tally.inverse.push(inverse);
};

const refuseMerged = (sheet: WholeSheet, row: number, column: number): void => {
  const merged = sheet.merges.some((at) => contains(at, sheet.name, row, column) && (at.row !== row || at.column !== column));
  if (merged) throw new HostFailure("unsupported", `inside-a-merge: ${sheet.name}`);
};

const writeCells = (book: WholeBook, change: CellsChange, tally: Tally): void => {
  const { at, expects, values, formats } = change;
  const sheet = book.sheets.find((one) => one.name === at.sheet);
  if (!sheet) throw new HostFailure("unsupported", `no-such-sheet: ${at.sheet}`);
  const back: CellsChange = { kind: "cells", at, expects: [], values: [], ...(formats && { formats: [] }) };
  for (let r = 0; r < at.rows; r++) {
    const expectsRow: (CellValue | Keep)[] = [], backRow: CellWrite[] = [], codes: string[] = [];
    for (let c = 0; c < at.columns; c++) {
      const row = at.row + r, column = at.column + c, write = values[r]?.[c] ?? KEEP, format = formats?.[r]?.[c] ?? "", expected = expects[r]?.[c] ?? KEEP;
      const old = cellOf(sheet.values, row, column, BLANK), formula = cellOf(sheet.formulas, row, column, ""), code = cellOf(sheet.formats, row, column, "");
      if (formula === "" && !(typeof expected === "object" && "keep" in expected) && !sameValue(expected, old)) tally.conflicts.push({ at: cellAt(at.sheet, row, column), expected, found: old });
      if (isKeep(write) && format === "") tally.skipped++;
      else tally.written++;
      if (!isKeep(write)) {
        if (write !== BLANK) refuseMerged(sheet, row, column);
        putCell(sheet.values, row, column, isFormula(write) ? write.value : write, BLANK as CellValue);
        putCell(sheet.formulas, row, column, isFormula(write) ? write.formula : "", "");
      }
      if (format !== "") putCell(sheet.formats, row, column, format === "General" ? "" : format, "");
      expectsRow.push(isKeep(write) || isFormula(write) ? KEEP : write);
      backRow.push(isKeep(write) ? KEEP : formula === "" ? old : { formula, value: old });
      codes.push(format === "" ? "" : code === "" ? "General" : code);
    }
    back.expects.push(expectsRow);
    back.values.push(backRow);
    back.formats?.push(codes);
  }
  tally.inverse.push(back);
};
