import { applyPatch } from "../../src/workbook/applyPatch";
import { composePatches } from "../../src/workbook/composePatches";
import { KEEP, type Patch } from "../../src/workbook/Patch";
import type { Snapshot } from "../../src/workbook/Snapshot";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ sheet: "S", row, column, rows, columns });

/** A sheet with a table of a header and two rows, and a text below it. */
const snapshot = (): Snapshot => ({
  areas: { S: { at: at(0, 0, 5, 2), values: [["a", "b"], [1, 2], [3, ""], [], ["below"]] }, first: { at: at(1, 0), values: [[1]] } },
  sheets: [], names: [{ name: "N", refersTo: "1" }], tables: [{ name: "T", at: at(0, 0, 3, 2), columns: ["a", "b"], hasTotals: false }], validations: [], computed: "cached",
  abilities: { change: true, show: false, watch: false, export: true },
});
const cells = (row: number, column: number, values: (number | string)[][], expects: (number | string | typeof KEEP)[][] = values.map((line) => line.map(() => KEEP))): Patch =>
  ({ reason: "set", changes: [{ kind: "cells", at: at(row, column, values.length, values[0]?.length ?? 0), expects, values }] });

test("a written cell shows in every area that holds it, and the snapshot before stays as it was", () => {
  const before = snapshot(), after = applyPatch(before, cells(1, 0, [[9]]));
  expect(after.areas["S"]?.values[1]).toEqual([9, 2]);
  expect(after.areas["first"]?.values).toEqual([[9]]);
  expect(before).toEqual(snapshot());
});

test("added rows stand after the table, what is below moves, and removing them puts all back", () => {
  const grown = applyPatch(snapshot(), { reason: "fill", changes: [{ kind: "addRows", table: "T", count: 2 }] });
  expect(grown.areas["S"]?.values).toEqual([["a", "b"], [1, 2], [3, ""], [], [], [], ["below"]]);
  expect(grown.tables[0]?.at.rows).toBe(5);
  expect(applyPatch(grown, { reason: "restore", changes: [{ kind: "removeRows", table: "T", count: 2 }] })).toEqual(snapshot());
});

test("patches made one after the other become one against the first state", () => {
  const before = snapshot();
  const first = cells(1, 0, [["x", "y"]], [[1, 2]]), second = cells(1, 1, [["z"]], [["y"]]);
  const one = composePatches([first, { reason: "fill", changes: [{ kind: "addRows", table: "T", count: 1 }] }, second, cells(3, 0, [[7]], [[""]])], "fill");
  expect(one.changes[0]).toEqual({ kind: "addRows", table: "T", count: 1 });
  const [, a, b, c] = one.changes;
  expect(a).toMatchObject({ values: [["x", KEEP]], expects: [[1, KEEP]] });
  expect(b).toMatchObject({ values: [["z"]], expects: [[2]] });
  expect(c).toMatchObject({ values: [[7]], expects: [[""]] });
  const after = applyPatch(before, one);
  expect(after.areas["S"]?.values.slice(0, 4)).toEqual([["a", "b"], ["x", "z"], [3, ""], [7]]);
});
