import fc from "fast-check";
import { excelHost } from "../../src/host/excel/excelHost";
import { memoryHost } from "../../src/host/memory/memoryHost";
import { HostFailure, type Host, type Receipt } from "../../src/workbook/Host";
import { KEEP, type Change, type CellWrite, type Patch } from "../../src/workbook/Patch";
import { valueAt } from "../../src/workbook/Snapshot";
import { standIn } from "../stand-in/standIn";
import { CONTRACT_BOOK } from "./contractBook";

const SHEETS = ["แผน", "O'Neil! =1"];
const SIZE = { rows: 30, columns: 8 };

const ERROR = /^#(N\/A|DIV\/0!|REF!|NAME\?|NULL!|NUM!|VALUE!)$/;
const value = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }).filter((text) => !ERROR.test(text)),
  fc.constantFrom("", "=1", " ", "ก\nข", "'", "''x", "3.10", "+1", "-A1", "@x", "true", "1/10/2569", "๑๒", "10%", " 5", "1e5", "#"),
  fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)), fc.boolean(), fc.constant({ error: "#N/A" }),
);
const write: fc.Arbitrary<CellWrite> = fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(KEEP) }, { weight: 1, arbitrary: fc.constantFrom({ formula: "C3*2", value: "" }, { formula: "SUM(C3:C4)", value: "" }) });
const cells: fc.Arbitrary<Change> = fc.record({ sheet: fc.constantFrom(...SHEETS), row: fc.integer({ min: 5, max: 12 }), column: fc.integer({ min: 0, max: 5 }), rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain((at) => fc.tuple(fc.array(fc.array(write, { minLength: at.columns, maxLength: at.columns }), { minLength: at.rows, maxLength: at.rows }), fc.constantFrom("", "@", "0.00"))
    .map(([values, format]): Change => ({ kind: "cells", at, expects: [], values, formats: values.map((row) => row.map(() => format)) })));
const rows: fc.Arbitrary<Change> = fc.record({ kind: fc.constantFrom("addRows" as const, "addRows" as const, "removeRows" as const), table: fc.constantFrom("Plan", "Units"), count: fc.integer({ min: 1, max: 3 }) });
const patches = fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: cells }, { weight: 1, arbitrary: rows }), { minLength: 1, maxLength: 4 }).map((changes): Patch => ({ reason: "set", changes })), { minLength: 1, maxLength: 4 });

/** Cells, tables and names; of a formula only its text, for only Excel reckons. */
const seen = async (host: Host): Promise<unknown> => {
  const snapshot = await host.look({ areas: Object.fromEntries(SHEETS.map((sheet) => [sheet, { sheet, row: 0, column: 0, ...SIZE }])), with: { formulas: true } });
  const grids = Object.fromEntries(Object.entries(snapshot.areas).map(([key, area]) => [key, Array.from({ length: SIZE.rows }, (_, r) => Array.from({ length: SIZE.columns }, (__, c) => {
    const formula = area.formulas?.[r]?.[c] ?? "";
    return formula === "" ? valueAt(area, r, c) : { formula };
  }))]));
  return { grids, tables: snapshot.tables.map(({ name, at }) => [name, at]), names: snapshot.names.map(({ name, refersTo }) => [name, refersTo]) };
};

const tried = async (host: Host, patch: Patch): Promise<Receipt | string> => host.change(patch).catch((thrown: unknown) => {
  if (thrown instanceof HostFailure) return (/^[\w-]+: [\w-]+/.exec(thrown.message) ?? [""])[0];
  throw thrown;
});

test("Excel and plain arrays show the same after the same patches, and after taking them back", async () => {
  await fc.assert(fc.asyncProperty(patches, async (list) => {
    const excel = excelHost({ excel: standIn(CONTRACT_BOOK, { engine: () => new Map() }).excel }), memory = memoryHost(CONTRACT_BOOK), before = await seen(excel);
    expect(before).toEqual(await seen(memory));
    const undo: { excel: Patch; memory: Patch }[] = [];
    for (const patch of list) {
      const [a, b] = [await tried(excel, patch), await tried(memory, patch)];
      if (typeof a === "string" || typeof b === "string") expect(a).toEqual(b);
      else {
        expect({ written: a.written, skipped: a.skipped, conflicts: a.conflicts }).toEqual({ written: b.written, skipped: b.skipped, conflicts: b.conflicts });
        undo.push({ excel: a.inverse, memory: b.inverse });
      }
      expect(await seen(excel)).toEqual(await seen(memory));
    }
    for (const back of undo.reverse()) {
      expect(await excel.change(back.excel)).toMatchObject({ conflicts: [] });
      expect(await memory.change(back.memory)).toMatchObject({ conflicts: [] });
    }
    expect(await seen(excel)).toEqual(before);
  }), { numRuns: process.env.MATTRAKAN_ALL === "1" ? 500 : 40, seed: 11 });
});
