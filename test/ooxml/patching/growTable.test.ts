import fc from "fast-check";
import type { Change } from "../../../src/workbook/Patch";
import { patchBook, type PatchedBook } from "../../../src/ooxml/patching/patchBook";
import { PatchRefusal } from "../../../src/ooxml/patching/PatchRefusal";
import { planBook } from "../../fidelity/tooling/planBook";
import { textsOf } from "../../fidelity/tooling/unzip";

const SHEET = "xl/worksheets/sheet1.xml", OTHER = "xl/worksheets/sheet2.xml", TABLE = "xl/tables/table1.xml";
type Parts = Record<string, string>;
const edit = (part: string, from: string | RegExp, to: string) => (parts: Parts): Parts => {
  const before = parts[part] ?? "", after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${part}`);
  return { ...parts, [part]: after };
};
const all = (...edits: ((parts: Parts) => Parts)[]) => (parts: Parts): Parts => edits.reduce((now, one) => one(now), parts);
const grow = (book: Uint8Array, count: number, table = "Plan"): PatchedBook => patchBook(book, { reason: "fill", changes: [count > 0 ? { kind: "addRows", table, count } : { kind: "removeRows", table, count: -count }] });
const cell = (text: string | undefined, ref: string): string => new RegExp(`<c r="${ref}"[^>]*?(?:/>|>.*?</c>)`).exec(text ?? "")?.[0] ?? "";

/** A sheet with one small table A1:B3 (no totals) and whatever else stands around it. */
const small = (rows: string, more = "", ref = "A1:B3"): Uint8Array => planBook(all(
  (parts) => ({ ...parts, [SHEET]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>${rows}</sheetData>${more}<tableParts><tablePart r:id="rId3"/></tableParts></worksheet>` }),
  (parts) => ({ ...parts, [TABLE]: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Plan" displayName="Plan" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>` }),
  (parts) => ({ ...parts, "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>' }),
));
const ROWS = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" s="1"><v>2</v></c></row>';

describe("whether rows move or the table takes over blank cells", () => {
  const side = (number: number): string => `<row r="${number}"><c r="D${number}"><v>7</v></c></row>`;

  test("something beside, nothing below: nothing moves", () => {
    const book = small(`${ROWS}${side(4)}${side(6)}`, '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation sqref="A2:D3" type="whole"/></dataValidations>');
    const done = grow(book, 2), sheet = textsOf(done.bytes).get(SHEET) ?? "";
    expect(sheet).toContain('<row r="4"><c r="B4" s="1"/><c r="D4"><v>7</v></c></row><row r="5"><c r="B5" s="1"/></row><row r="6"><c r="D6"><v>7</v></c></row>');
    expect(sheet).toContain('sqref="B2:B5"');
    expect(sheet).toContain('sqref="A2:D3 A4:B5"');
    expect(textsOf(done.bytes).get(TABLE)).toContain('ref="A1:B5"');
    const back = textsOf(patchBook(done.bytes, done.inverse).bytes);
    expect(back.get(SHEET)).toBe(textsOf(book).get(SHEET)?.replace(side(4) + side(6), `${side(4)}<row r="5"></row>${side(6)}`));
    expect(back.get(TABLE)).toBe(textsOf(book).get(TABLE));
  });

  test("something below as well: whole rows move", () => {
    const sheet = textsOf(grow(small(`${ROWS}${side(4)}<row r="6"><c r="A6"><v>5</v></c><c r="D6"><v>7</v></c></row>`), 2).bytes).get(SHEET);
    expect(sheet).toContain('<row r="6"><c r="D6"><v>7</v></c></row><row r="8"><c r="A8"><v>5</v></c><c r="D8"><v>7</v></c></row>');
  });

  test("styled blanks and things above are nothing", () => {
    const sheet = textsOf(grow(small(`${ROWS.replace('<c r="B2"', '<c r="B2"').replace("</row><row r=\"3\">", '<c r="D2"><v>1</v></c></row><row r="3">')}<row r="9"><c r="A9" s="1"/></row>`), 1).bytes).get(SHEET);
    expect(sheet).toContain('<row r="4"><c r="B4" s="1"/></row><row r="10"><c r="A10" s="1"/></row>');
  });
});

describe("formulas of the table's own columns", () => {
  const column = (formulas: readonly string[]): Uint8Array => small(`<row r="1"><c r="A1"/></row>${formulas.map((formula, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c><c r="B${i + 2}">${formula.startsWith("<") ? formula : `<f>${formula}</f>`}<v>1</v></c></row>`).join("")}`, "", `A1:B${formulas.length + 1}`);
  const formulas = (file: Uint8Array): string[] => [...(textsOf(file).get(SHEET) ?? "").matchAll(/<c r="B(\d+)">(?:<f[^>]*?(?:\/>|>([^<]*)<\/f>))/g)].map(([, row, text]) => `${row ?? ""} ${text ?? ""}`);

  test.each<[string, string[], string[]]>([
    ["a running total stops at its own row", ["SUM(A$2:A2)", "SUM(A$2:A3)"], ["2 SUM(A$2:A2)", "3 SUM(A$2:A3)", "4 SUM(A$2:A4)"]],
    ["a share of the whole reaches the new rows", ["A2/SUM(A$2:A$3)", "A3/SUM(A$2:A$3)"], ["2 A2/SUM(A$2:A$4)", "3 A3/SUM(A$2:A$4)", "4 A4/SUM(A$2:A$4)"]],
    ["one row alone fills the next", ["A2*2"], ["2 A2*2", "3 A3*2"]],
    ["a formula in the last row alone is not carried", ["5", "A3*2"].map((f) => (f === "5" ? "<v/>" : f)), ["3 A3*2"]],
    ["structured references stay as they are", ["Plan[[#This Row],[a]]*2", "Plan[[#This Row],[a]]*2"], ["2 Plan[[#This Row],[a]]*2", "3 Plan[[#This Row],[a]]*2", "4 Plan[[#This Row],[a]]*2"]],
    ["a formula with marks of XML", ['IF(A2&lt;&gt;"",A2&amp;"x","")', 'IF(A3&lt;&gt;"",A3&amp;"x","")'], ['2 IF(A2&lt;&gt;"",A2&amp;"x","")', '3 IF(A3&lt;&gt;"",A3&amp;"x","")', '4 IF(A4&lt;&gt;"",A4&amp;"x","")']],
  ])("%s", (_, before, after) => {
    expect(formulas(grow(column(before), 1).bytes)).toEqual(after);
  });

  test("a shared formula over the whole column is carried on, and written out where its cells no longer agree", () => {
    const shared = (text: string): Uint8Array => column([`<f t="shared" ref="B2:B4" si="0">${text}</f>`, '<f t="shared" si="0"/>', '<f t="shared" si="0"/>']);
    expect(formulas(grow(shared("A2*2"), 1).bytes)).toEqual(["2 A2*2", "3 ", "4 ", "5 A5*2"]);
    // the last cell's A4:A$4 covers no whole column; A$2:A4 of the last row does, but runs to its own row
    expect(formulas(grow(shared("A2/SUM(A$2:A$4)"), 1).bytes)).toEqual(["2 A2/SUM(A$2:A$5)", "3 ", "4 ", "5 A5/SUM(A$2:A$5)"]);
    expect(formulas(grow(shared("SUM(A$2:A3)"), 1).bytes)).toEqual(["2 SUM(A$2:A3)", "3 SUM(A$2:A5)", "4 SUM(A$2:A6)", "5 SUM(A$2:A7)"]);
  });

  test("an array formula in one cell stays one in the new row", () => {
    expect(textsOf(grow(column(['<f t="array" ref="B2">SUM(A2*1)</f>']), 1).bytes).get(SHEET)).toContain('<c r="B3"><f t="array" ref="B3">SUM(A3*1)</f></c>');
  });
});

describe("what cannot be moved is refused by name, before anything is written", () => {
  const beside = (ref: string): ((parts: Parts) => Parts) => all(edit("xl/tables/table2.xml", /ref="A12:B14"/, `ref="${ref}"`));
  test.each<[string, Uint8Array, Change]>([
    ["table-would-be-torn: Side Plan!G5:H14", planBook(beside("G5:H14")), { kind: "addRows", table: "Plan", count: 1 }],
    ["array-would-be-torn: Plan!G6:G12", planBook(edit(SHEET, "</c></row><row r=\"7\">".replace("<row", "\n<row"), '</c><c r="G6"><f t="array" ref="G6:G12">A1:A7</f><v>1</v></c></row>\n<row r="7">')), { kind: "addRows", table: "Plan", count: 1 }],
    ["reference-through-sheets: Other!A3: SUM(Plan:Other!C14)", planBook(edit(OTHER, '<c r="A3" t="inlineStr"><is><t>C14</t></is></c>', '<c r="A3"><f>SUM(Plan:Other!C14)</f></c>')), { kind: "addRows", table: "Plan", count: 1 }],
    ["sheet-is-full: Plan!A3:E8", planBook(edit(SHEET, '<row r="20" hidden="1"><c r="G20">', '<row r="1048570" hidden="1"><c r="G1048570">')), { kind: "addRows", table: "Plan", count: 10 }],
    ["no-such-table: Nothing", planBook(), { kind: "addRows", table: "Nothing", count: 1 }],
    ["row-not-blank: Plan!A7", planBook(), { kind: "removeRows", table: "Plan", count: 1 }],
    ["too-few-rows: Plan", planBook(), { kind: "removeRows", table: "Plan", count: 4 }],
    ["row-not-blank: Plan!G3", small(`${ROWS.replace(/<c r="[AB]3".*?<\/c>/g, "").replace("<row r=\"3\">", '<row r="3"><c r="G3"><v>1</v></c>')}<row r="5"><c r="A5"><v>1</v></c></row>`), { kind: "removeRows", table: "Plan", count: 1 }],
    ["reference-would-be-lost: Other!A1: Plan!A3*2", ((): Uint8Array => patchBook(small(ROWS.replace(/<c r="[AB]3".*?<\/c>/g, "")), { reason: "set", changes: [{ kind: "cells", at: { sheet: "Other", row: 0, column: 0, rows: 1, columns: 1 }, expects: [[{ keep: true }]], values: [[{ formula: "Plan!A3*2", value: 0 }]] }] }).bytes)(), { kind: "removeRows", table: "Plan", count: 1 }],
  ])("%s", (message, book, change) => {
    expect(() => patchBook(book, { reason: "fill", changes: [change] })).toThrow(PatchRefusal);
    expect(() => patchBook(book, { reason: "fill", changes: [change] })).toThrow(`unsupported: ${message}`);
  });

  test("a pivot table below", () => {
    const rels = "xl/worksheets/_rels/sheet1.xml.rels";
    const book = planBook(all(edit(rels, "</Relationships>", '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>'),
      (parts) => ({ ...parts, "xl/pivotTables/pivotTable1.xml": '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><location ref="A30:B40"/></pivotTableDefinition>' })));
    expect(() => grow(book, 1)).toThrow("pivot-table-below: Plan!A30:B40");
  });
});

test("growing twice is growing once by as much, and each can be taken back", () => {
  const runs = { numRuns: process.env.MATTRAKAN_ALL === "1" ? 200 : 15, seed: 9 };
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b) => {
    const book = planBook(), once = grow(book, a + b), first = grow(book, a), twice = grow(first.bytes, b);
    expect([...textsOf(twice.bytes)]).toEqual([...textsOf(once.bytes)]);
    expect([...textsOf(patchBook(twice.bytes, twice.inverse).bytes)]).toEqual([...textsOf(first.bytes)]);
  }), runs);
});

test("a cell of the new rows keeps the style that was carried down", () => {
  const done = patchBook(planBook(), { reason: "fill", changes: [{ kind: "addRows", table: "plan", count: 1 }, { kind: "cells", at: { sheet: "Plan", row: 7, column: 0, rows: 1, columns: 5 }, expects: [["", "", "", "", ""]], values: [[5, "ห้า", 50, 5, { formula: "C8-D8", value: 45 }]] }] }, { compare: true });
  expect(done).toMatchObject({ written: 5, conflicts: [] });
  const sheet = textsOf(done.bytes).get(SHEET);
  expect(cell(sheet, "B8")).toBe('<c r="B8" s="1" t="inlineStr"><is><t>ห้า</t></is></c>');
  expect(cell(sheet, "E8")).toBe('<c r="E8"><f>C8-D8</f><v>45</v></c>');
});
