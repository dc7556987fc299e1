import { cellAt, parseRange, type Address } from "../../src/workbook/Address";
import type { CellValue } from "../../src/workbook/CellValue";
import type { SheetFacts, Snapshot, Span } from "../../src/workbook/Snapshot";

/** A sheet as a test writes it: rows of cells, merges as "A1:B2", opening headings by cell. */
export interface TestSheet {
  name?: string;
  kind?: SheetFacts["kind"];
  rows: (CellValue | undefined)[][];
  merges?: string[];
  leads?: Record<string, string>;
  links?: Record<string, string>;
  hiddenRows?: Span[];
  visibility?: SheetFacts["visibility"];
}

/** A photograph of sheets written as tables. */
export const snapshotOf = (...sheets: TestSheet[]): Snapshot => {
  const snapshot: Snapshot = { areas: {}, sheets: [], names: [], tables: [], validations: [], computed: "cached", abilities: { change: false, show: false, watch: false, export: false } };
  sheets.forEach((sheet, index) => {
    const name = sheet.name ?? `แผ่น${index + 1}`;
    const values = sheet.rows.map((row) => row.map((value) => value ?? ""));
    const at = (range: string): Address => ({ sheet: name, ...(parseRange(range) ?? cellAt(name, 0, 0)) });
    snapshot.sheets.push({
      name, kind: sheet.kind ?? "sheet", visibility: sheet.visibility ?? "visible", merges: (sheet.merges ?? []).map(at),
      links: Object.entries(sheet.links ?? {}).map(([range, target]) => ({ at: at(range), target })),
      leads: Object.entries(sheet.leads ?? {}).map(([range, text]) => ({ at: at(range), text })), hiddenRows: sheet.hiddenRows ?? [], hiddenColumns: [],
    });
    snapshot.areas[name] = { at: { sheet: name, row: 0, column: 0, rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) }, values };
  });
  return snapshot;
};
