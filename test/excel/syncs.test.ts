import { excelHost } from "../../src/host/excel/excelHost";
import type { MemoryBook } from "../../src/host/memory/MemoryBook";
import { BLANK, type CellValue } from "../../src/workbook/CellValue";
import { KEEP, type CellWrite, type Patch } from "../../src/workbook/Patch";
import { MEASURE_COLUMNS } from "../../src/template/columns";
import { manyMeasures } from "../bench/inputs/manyMeasures";
import { standIn } from "../stand-in/standIn";

const SHEET = "มาตรการ", COUNT = 2_000, TITLES = MEASURE_COLUMNS.map(({ title }) => title);
const keys: string[] = MEASURE_COLUMNS.map(({ key }) => key);

const lines = (texts: readonly string[]): string => texts.join("\n");
const rowOf = (measure: ReturnType<typeof manyMeasures>["measures"][number]): CellValue[] => {
  const cells: Record<string, CellValue> = {
    code: measure.no ?? "", indicator: measure.indicator ?? "", measure: measure.measure, leadUnits: measure.units[0] ?? "", start: measure.start ?? "", end: measure.end ?? "", status: measure.status ?? "",
    steps: lines(measure.steps), results: lines(measure.results), outcome: measure.outcome ?? "", evidence: lines(measure.evidence), coUnits: lines(measure.units.slice(1)), followUp: measure.followUp ?? "", suggestion: measure.suggestion ?? "",
  };
  return keys.map((key) => cells[key] ?? BLANK);
};
const rows = manyMeasures(COUNT).measures.map(rowOf);
const textBytes = Buffer.byteLength(JSON.stringify(rows)) / COUNT;

const BOOK: MemoryBook = {
  sheets: [{ name: SHEET, values: [["แผน"], [], [], [], TITLES, ...rows] }],
  tables: [{ name: "Measures", at: { sheet: SHEET, row: 4, column: 0, rows: COUNT + 1, columns: TITLES.length }, columns: TITLES, hasTotals: false }],
  names: [{ name: "AsOf", refersTo: `${SHEET}!$B$1` }, { name: "FiscalYear", refersTo: `${SHEET}!$C$1` }],
};
const said: string[] = [];
const say = (what: string, { syncs, cleanUps, bytesSent, bytesReceived }: ReturnType<typeof standIn>["counts"], of = COUNT): void => {
  said.push(`${what.padEnd(34)} syncs ${syncs} (and ${cleanUps} of the client's own), sent ${Math.round(bytesSent / of)} and received ${Math.round(bytesReceived / of)} bytes per measure`);
};

afterAll(() => { process.stdout.write(`\n${said.join("\n")}\na measure's own texts: ${Math.round(textBytes)} bytes as JSON\n`); });

const OVERVIEW = keys.indexOf("status") + 1;

test("opening takes two syncs at most", async () => {
  const excel = standIn(BOOK), host = excelHost({ excel: excel.excel });
  const { areas, tables } = await host.look({ names: ["AsOf", "FiscalYear"], areas: { overview: { sheet: SHEET, row: 4, column: 0, rows: COUNT + 1, columns: OVERVIEW } } });
  say("opening (columns of the overview)", excel.counts);
  expect(areas.overview?.values).toHaveLength(COUNT + 1);
  expect(tables[0]?.at.rows).toBe(COUNT + 1);
  expect(excel.counts.syncs).toBeLessThanOrEqual(2);
});

test("all of it with formulas and formats comes in as many syncs as it has two million bytes, and two more", async () => {
  const excel = standIn(BOOK), host = excelHost({ excel: excel.excel });
  await host.look({});
  excel.resetCounts();
  const { areas } = await host.look({ sheets: [SHEET], with: { formulas: true, formats: true } });
  say("checking (every cell, all of it)", excel.counts);
  expect(areas[SHEET]?.values.slice(5)).toEqual(rows);
  expect(excel.counts.syncs).toBeLessThanOrEqual(3 + Math.ceil(excel.counts.bytesReceived / 2_000_000));
});

test("200 rows are imported in four syncs: look, re-read, write, read back", async () => {
  const excel = standIn(BOOK), host = excelHost({ excel: excel.excel }), added = 200;
  await host.look({ names: ["AsOf"] });
  excel.resetCounts();
  const { tables: [table] } = await host.look({ names: ["AsOf", "FiscalYear"] });
  if (!table) throw new Error("no table");
  const at = { sheet: SHEET, row: table.at.row + table.at.rows, column: 0, rows: added, columns: TITLES.length };
  const values = rows.slice(0, added).map((row) => row.map((value): CellWrite => (value === BLANK ? KEEP : value)));
  const patch: Patch = { reason: "fill", changes: [{ kind: "addRows", table: "Measures", count: added }, { kind: "cells", at, expects: values.map((row) => row.map((value) => (value === KEEP ? KEEP : BLANK))), values }] };
  const receipt = await host.change(patch);
  say("import of 200 rows", excel.counts, added);
  expect(receipt.conflicts).toEqual([]);
  expect(excel.counts.syncs).toBeLessThanOrEqual(4);
  expect(excel.book.tables[0]?.at.rows).toBe(COUNT + 1 + added);
  excel.resetCounts();
  await host.change(receipt.inverse);
  say("putting it back", excel.counts, added);
  expect(excel.book.tables[0]?.at.rows).toBe(COUNT + 1);
});
