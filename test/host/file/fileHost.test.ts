import { fileHost } from "../../../src/host/file/fileHost";
import { cellAt } from "../../../src/workbook/Address";
import type { Patch } from "../../../src/workbook/Patch";
import { rich } from "../../fidelity/tooling/richBook";
import { changedParts, textsOf } from "../../fidelity/tooling/unzip";

const b5 = (expects: number, value: number): Patch => ({ reason: "set", changes: [{ kind: "cells", at: cellAt("ฟอร์ม", 4, 1), expects: [[expects]], values: [[value]] }] });
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b));

test("a host that was only looked at exports the very bytes it was given", async () => {
  const bytes = rich({ macro: true }), host = fileHost(bytes);
  await host.look({ sheets: "all", with: { formulas: true, formats: true, validations: true } });
  expect(same(await host.export(), bytes)).toBe(true);
});

test("a conflict leaves the very bytes, and an accepted patch is seen by the next look and the next patch", async () => {
  const bytes = rich(), host = fileHost(bytes);
  expect((await host.change(b5(31, 35))).conflicts).toEqual([{ at: cellAt("ฟอร์ม", 4, 1), expected: 31, found: 30 }]);
  expect(same(await host.export(), bytes)).toBe(true);
  expect(await host.change(b5(30, 35))).toMatchObject({ written: 1, conflicts: [] });
  expect((await host.look({ areas: { it: cellAt("ฟอร์ม", 4, 1) } })).areas.it?.values).toEqual([[35]]);
  expect(await host.change(b5(35, 36))).toMatchObject({ written: 1, conflicts: [] });
  expect(changedParts(bytes, await host.export())).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("is asked to have everything reckoned anew on opening only when told so", async () => {
  const host = fileHost(rich(), { recalculateOnLoad: true });
  await host.change(b5(30, 35));
  await host.change(b5(35, 36));
  expect(textsOf(await host.export()).get("xl/workbook.xml")?.match(/fullCalcOnLoad="1"/g)).toHaveLength(1);
  expect(textsOf(rich()).get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});
