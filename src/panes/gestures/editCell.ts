import { DATE_FORMAT } from "../../template/names";
import type { OurBook, TableBlock } from "../../template/OurBook";
import { cellAt, type Address } from "../../workbook/Address";
import { looksBlank, type CellValue } from "../../workbook/CellValue";
import type { Host } from "../../workbook/Host";
import { KEEP, type CellsChange } from "../../workbook/Patch";
import { valueAt, type Snapshot } from "../../workbook/Snapshot";
import { displayText } from "../display/displayText";
import { isDateFormat } from "../display/isDateFormat";
import { bookNow } from "./bookNow";
import { cellKind } from "./cellKind";
import type { Ask, Written } from "./Gestures";
import { meaningOf, type EditorView, type Meaning } from "./meaningOf";
import { dayText } from "../display/dayText";
import type { Writer } from "./writing";

interface CellNow { value: CellValue; formula: string; format: string }

/** What a cell of a sheet that was looked at holds. */
export const cellNow = (snapshot: Snapshot, { sheet, row, column }: Address): CellNow => {
  const area = snapshot.areas[sheet];
  if (!area) return { value: "", formula: "", format: "" };
  const r = row - area.at.row, c = column - area.at.column;
  return { value: valueAt(area, r, c), formula: area.formulas?.[r]?.[c] ?? "", format: area.formats?.[r]?.[c] ?? "" };
};

const yearOf = (book: OurBook): number | undefined => { const year = book.named.FiscalYear?.value; return typeof year === "number" ? year : undefined; };

/** A cell as it is offered for editing. */
export const editorOf = async (host: Pick<Host, "look">, at: Address, ask: Ask): Promise<EditorView> => {
  const { book } = await bookNow(host, ask), { value, formula, format } = cellNow(book.snapshot, at);
  const { kind, label, options } = cellKind(book, at, formula, format);
  const isDay = typeof value === "number" && (kind === "date" || isDateFormat(format));
  return { kind, label, options, text: isDay ? dayText(value, ask.language) : kind === "number" && typeof value === "number" ? String(value) : displayText(value, format) };
};

/** What a text typed into a cell would become; nothing is written. */
export const meaningAt = async (host: Pick<Host, "look">, at: Address, text: string, ask: Ask): Promise<Meaning> => {
  const { book } = await bookNow(host, ask), { formula, format } = cellNow(book.snapshot, at);
  return meaningOf(text, cellKind(book, at, formula, format), ask.language, yearOf(book));
};

/** Types a text into a cell. A row of ours that has no key yet gets one, as every row that we first write. */
export const editCell = async (host: Pick<Host, "look">, { write }: Writer, at: Address, text: string, ask: Ask, makeKey: () => string): Promise<Written> => {
  const { book } = await bookNow(host, ask), now = cellNow(book.snapshot, at);
  const kind = cellKind(book, at, now.formula, now.format), meaning = meaningOf(text, kind, ask.language, yearOf(book));
  if (meaning.kind !== "value") return { written: 0, skipped: 1, conflicts: 0, undo: false };
  const dated = kind.kind === "date" && meaning.value !== "" && !isDateFormat(now.format);
  const change: CellsChange = { kind: "cells", at: cellAt(at.sheet, at.row, at.column), expects: [[now.formula === "" ? now.value : KEEP]], values: [[meaning.value]], ...(dated && { formats: [[DATE_FORMAT]] }) };
  return write({ reason: "set", changes: [change, ...keyChange(book, at, meaning.value, makeKey)] }, ask);
};

const keyChange = (book: OurBook, at: Address, value: CellValue, makeKey: () => string): CellsChange[] => {
  const keyed: (TableBlock<string> | undefined)[] = [book.measures, book.disclosure];
  for (const block of keyed) {
    const line = block?.sheet === at.sheet ? block.lines.find((one) => one.row === at.row) : undefined, column = block?.columns["key"];
    if (!line || column === undefined || looksBlank(value) || !looksBlank(line.values["key"])) continue;
    return [{ kind: "cells", at: cellAt(at.sheet, at.row, column), expects: [[line.values["key"] ?? ""]], values: [[makeKey()]] }];
  }
  return [];
};
