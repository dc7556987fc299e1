import { cellAt } from "../../src/workbook/Address";
import type { CellWrite } from "../../src/workbook/Patch";
import { patchBook } from "../../src/ooxml/patching/patchBook";
import { FEATURES, featuresOf } from "./tooling/features";
import { rich } from "./tooling/richBook";
import { changedParts, textsOf } from "./tooling/unzip";

const FORM = "xl/worksheets/sheet1.xml";
const set = (book: Uint8Array, row: number, column: number, write: CellWrite, options = {}): Uint8Array =>
  patchBook(book, { reason: "set", changes: [{ kind: "cells", at: cellAt("ฟอร์ม", row, column), expects: [[{ keep: true }]], values: [[write]] }] }, options).bytes;

describe.each([["xlsx", {}], ["xlsm", { macro: true }], ["xlsx counted from 1904", { date1904: true }]])("setting B5 of the rich %s", (_, asked) => {
  const before = rich(asked);

  test.each<[string, CellWrite, string]>([
    ["a number", 35, '<c r="B5"><v>35</v></c>'],
    ["a text", "ข้อความ", '<c r="B5" t="inlineStr"><is><t>ข้อความ</t></is></c>'],
    ["text that looks like a formula", "=1+1", '<c r="B5" t="inlineStr"><is><t>=1+1</t></is></c>'],
    ["FALSE", false, '<c r="B5" t="b"><v>0</v></c>'],
  ])("to %s changes those bytes alone", (_kind, write, cell) => {
    const after = set(before, 4, 1, write);
    expect(changedParts(before, after)).toEqual([FORM]);
    expect(textsOf(after).get(FORM)).toBe(textsOf(before).get(FORM)?.replace('<c r="B5"><v>30</v></c>', cell));
  });

  test("loses none of its features", () => {
    const expected = Object.keys(FEATURES).filter((name) => name !== "macro project" || "macro" in asked);
    expect(featuresOf(textsOf(before))).toEqual(expected);
    expect(featuresOf(textsOf(set(before, 4, 1, 35)))).toEqual(expected);
    expect(textsOf(set(before, 4, 1, 35)).get("xl/workbook.xml")?.includes('date1904="1"')).toBe("date1904" in asked);
  });
});

test("asking for a recalculation changes the workbook part and nothing else", () => {
  const before = rich(), after = set(before, 4, 1, 35, { recalculateOnLoad: true });
  expect(changedParts(before, after)).toEqual(["xl/workbook.xml", FORM]);
  expect(textsOf(after).get("xl/workbook.xml")).toBe(textsOf(before).get("xl/workbook.xml")?.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'));
});

test("a patch that holds nothing to write gives the very same bytes", () => {
  const before = rich();
  expect(Buffer.from(patchBook(before, { reason: "set", changes: [] }).bytes).equals(Buffer.from(before))).toBe(true);
});
