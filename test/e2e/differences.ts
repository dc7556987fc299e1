import { unzipSync } from "fflate";
import { readFile } from "../../src/ooxml/readFile";
import { textOf } from "../../src/workbook/CellValue";

/** Cells that a person fills in and that differ, and parts of the file that may not differ but do. */
export const differences = (before: Uint8Array, after: Uint8Array): { typed: string[]; parts: string[] } => {
  const look = { sheets: "all" as const, with: { formulas: true, formats: true } };
  const [a, b] = [readFile(before, look).snapshot, readFile(after, look).snapshot], typed: string[] = [];
  for (const { name } of a.sheets) {
    const one = a.areas[name], other = b.areas[name];
    one?.values.forEach((row, r) => { row.forEach((value, c) => {
      const formula = one.formulas?.[r]?.[c] ?? "";
      expect(other?.formulas?.[r]?.[c] ?? "").toBe(formula);
      const now = other?.values[r]?.[c] ?? "";
      if (typeof now === "number" && typeof value === "number") expect(other?.formats?.[r]?.[c]).toBe(one.formats?.[r]?.[c]);
      if (formula === "" && textOf(now) !== textOf(value)) typed.push(`${name}!${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[c] ?? "?"}${r + 1}: ${textOf(value)} → ${textOf(now)}`);
    }); });
  }
  const [x, y] = [unzipSync(before), unzipSync(after)];
  const parts = [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((part) => !/^xl\/(worksheets\/sheet\d+|workbook)\.xml$/.test(part) && Buffer.compare(x[part] ?? new Uint8Array(), y[part] ?? new Uint8Array()) !== 0);
  return { typed, parts };
};
