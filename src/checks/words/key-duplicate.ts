import { cellAt } from "../../workbook/Address";
import { looksBlank, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import type { Finding } from "../Finding";
import { found } from "../found";

/** A row was copied with its key, by which rows are found again; the later row gets a new one. */
export const keyDuplicate: Rule = ({ book: { measures }, newKey }) => {
  const column = measures?.columns.key, first = new Map<string, number>();
  if (!measures || column === undefined) return [];
  return measures.lines.flatMap(({ row, values }): Finding[] => {
    if (looksBlank(values.key)) return [];
    const key = textOf(values.key), seen = first.get(key);
    if (seen === undefined) { first.set(key, row); return []; }
    const at = cellAt(measures.sheet, row, column);
    return [found("key-duplicate", at, { row: row + 1, first: seen + 1 }, { label: "new-key", safe: true, edits: [{ at, expects: values.key, value: newKey(), format: "@" }] })];
  });
};
