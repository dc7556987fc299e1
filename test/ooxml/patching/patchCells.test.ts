import { parseAddress, type Address } from "../../../src/workbook/Address";
import { KEEP, type CellWrite, type Change, type Patch } from "../../../src/workbook/Patch";
import { patchBook, type PatchedBook } from "../../../src/ooxml/patching/patchBook";
import { PatchRefusal } from "../../../src/ooxml/patching/PatchRefusal";
import { planBook } from "../../fidelity/tooling/planBook";
import { changedParts, textsOf } from "../../fidelity/tooling/unzip";

const ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OTHER = "xl/worksheets/sheet2.xml", PLAN = "xl/worksheets/sheet1.xml";

/** The plan with a second sheet of one's own. */
const book = (inside: string, more: Record<string, string> = {}): Uint8Array => planBook((parts) => ({ ...parts, [OTHER]: inside.startsWith("<") && inside.includes("sheetData") ? inside : `<worksheet xmlns="${ML}"><sheetData>${inside}</sheetData></worksheet>`, ...more }));
const at = (text: string): Address => parseAddress(text) ?? { sheet: "?", row: 0, column: 0, rows: 1, columns: 1 };
const one = (where: string, write: CellWrite, format = ""): Change => ({ kind: "cells", at: at(where), expects: [[KEEP]], values: [[write]], formats: [[format]] });
const patch = (...changes: Change[]): Patch => ({ reason: "set", changes });
const data = (file: Uint8Array): string => /<sheetData\/>|<sheetData>.*<\/sheetData>/s.exec(textsOf(file).get(OTHER) ?? "")?.[0].replace(/^<sheetData>|<\/sheetData>$/g, "") ?? "";
const set = (inside: string, ...changes: Change[]): string => data(patchBook(book(inside), patch(...changes)).bytes);

describe("where a cell goes", () => {
  test.each<[string, string, string, string]>([
    ["between its neighbours", '<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>', "Other!B2", '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>9</v></c><c r="C2"><v>3</v></c></row>'],
    ["after the last", '<row r="2" spans="1:2" ht="20"><c r="A2"/></row>', "Other!D2", '<row r="2" spans="1:4" ht="20"><c r="A2"/><c r="D2"><v>9</v></c></row>'],
    ["into an empty row", '<row r="2" ht="20"/>', "Other!B2", '<row r="2" ht="20"><c r="B2"><v>9</v></c></row>'],
    ["into a new row between rows", '<row r="1"/><row r="5"/>', "Other!B3", '<row r="1"/><row r="3"><c r="B3"><v>9</v></c></row><row r="5"/>'],
    ["into a new row at the end", '<row r="1"/>', "Other!XFD1048576", '<row r="1"/><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'],
    ["into a sheet without rows", "", "Other!A1", '<row r="1"><c r="A1"><v>9</v></c></row>'],
    ["into a row that does not say its number", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", "Other!B2", '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="B2"><v>9</v></c></row>'],
    ["over a cell that does not say its place", "<row><c><v>1</v></c><c s=\"1\"><v>2</v></c><c><v>3</v></c></row>", "Other!B1", '<row><c><v>1</v></c><c r="B1" s="1"><v>9</v></c><c><v>3</v></c></row>'],
    ["beside a comment and odd spaces", "<row r='2' ><!-- <c r=\"B2\"/> --><c  r = 'A2' ><v>1</v></c ></row>", "Other!B2", "<row r='2' ><!-- <c r=\"B2\"/> --><c  r = 'A2' ><v>1</v></c ><c r=\"B2\"><v>9</v></c></row>"],
  ])("%s", (_, before, where, after) => {
    expect(set(before, one(where, 9))).toBe(after);
  });

  test("into <sheetData/> and into a part with a prefix of its own", () => {
    const empty = book(`<worksheet xmlns="${ML}"><dimension ref="A1"/><sheetData/></worksheet>`);
    expect(textsOf(patchBook(empty, patch(one("Other!B2", 9))).bytes).get(OTHER)).toBe(`<worksheet xmlns="${ML}"><dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>9</v></c></row></sheetData></worksheet>`);
    const prefixed = book(`<x:worksheet xmlns:x="${ML}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`);
    expect(textsOf(patchBook(prefixed, patch(one("Other!A1", "ก"), one("Other!A2", 2))).bytes).get(OTHER)).toBe(`<x:worksheet xmlns:x="${ML}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ก</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`);
  });

  test("many cells in any order land in the order of the sheet", () => {
    expect(set('<row r="2"><c r="B2"><v>1</v></c></row>', one("Other!C2", 3), one("Other!A3", 4), one("Other!A1", 1), one("Other!A2", 2), one("Other!C2", 5)))
      .toBe('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>5</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>');
  });
});

describe("a large sheet", () => {
  const rows = (edit: (row: number, column: string) => string | undefined): string =>
    Array.from({ length: 9000 }, (_, i) => (i % 10 === 9 ? `<row r="${i + 1}" ht="20"/>` : `<row r="${i + 1}" spans="1:5">${["A", "B", "C", "D", "E"].map((column) => edit(i + 1, column) ?? `<c r="${column}${i + 1}"><v>${i}</v></c>`).join("")}</row>`)).join("");
  const plain = rows(() => undefined);

  test.each<[string, string, string]>([["as usual", plain, ""], ["with a comment in it", plain, "<!-- </row> -->"]])("%s changes in the one cell", (_, inside, extra) => {
    expect(inside.length).toBeGreaterThan(1_000_000);
    const sheet = (text: string): string => `<worksheet xmlns="${ML}">${extra}<sheetData>${text}</sheetData></worksheet>`;
    const after = textsOf(patchBook(book(sheet(inside)), patch(one("Other!C5004", "ก"), one("Other!A5010", 1))).bytes).get(OTHER);
    const changed = rows((row, column) => (row === 5004 && column === "C" ? '<c r="C5004" t="inlineStr"><is><t>ก</t></is></c>' : undefined)).replace('<row r="5010" ht="20"/>', '<row r="5010" ht="20"><c r="A5010"><v>1</v></c></row>');
    expect(after === sheet(changed)).toBe(true);
  });
});

describe("what a cell holds", () => {
  test.each<[string, CellWrite, string]>([
    ["a small number", 1e-7, "<c r=\"A1\"><v>1E-7</v></c>"],
    ["minus zero", -0, '<c r="A1"><v>0</v></c>'],
    ["text with spaces at its ends", " ก ", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> ก </t></is></c>'],
    ["text with markup", "<a>&\"", '<c r="A1" t="inlineStr"><is><t>&lt;a&gt;&amp;"</t></is></c>'],
    ["letters that XML cannot hold", "a\u0000\r\uD800b\uFFFE😀", '<c r="A1" t="inlineStr"><is><t>a_x0000__x000D__xD800_b_xFFFE_😀</t></is></c>'],
    ["text that looks like such a letter", "_x0041_", '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    ["a formula with text", { formula: 'A2&"<"', value: "<" }, '<c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>&lt;</v></c>'],
    ["a formula with nothing to show", { formula: "A2", value: "" }, '<c r="A1" t="str"><f>A2</f><v></v></c>'],
    ["a formula in error", { formula: "1/0", value: { error: "#DIV/0!" } }, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
  ])("%s", (_, write, xml) => {
    expect(set('<row r="1"><c r="A1"><v>0</v></c></row>', one("Other!A1", write))).toBe(`<row r="1">${xml}</row>`);
  });

  test("a blank keeps the style, and leaves nothing where there is none", () => {
    expect(set('<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>x</v></c><c r="B1"><v>2</v></c></row>', one("Other!A1", ""), one("Other!B1", ""), one("Other!Z9", ""))).toBe('<row r="1"><c r="A1" s="1"/></row>');
    expect(set('<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', one("Other!A1", ""))).toBe('<row r="2"><c r="A2"><v>2</v></c></row>');
  });

  test("rich text, pictures in cells and array marks of the old value go with it", () => {
    expect(set('<row r="1"><c r="A1" s="1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" cm="1"><f t="array" ref="B1">X1</f><v>1</v></c></row>', one("Other!A1", 1), one("Other!B1", 2)))
      .toBe('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
  });
});

describe("styles", () => {
  const styles = (file: PatchedBook): string => textsOf(file.bytes).get("xl/styles.xml") ?? "";

  test("a new cell takes the style of its row, else of its column", () => {
    const sheet = `<worksheet xmlns="${ML}"><cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="0" customFormat="1"/></sheetData></worksheet>`;
    expect(data(patchBook(book(sheet), patch(one("Other!B1", 1), one("Other!C2", 2), one("Other!D2", 3))).bytes))
      .toBe('<row r="1" s="0" customFormat="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="C2" s="1"><v>2</v></c><c r="D2"><v>3</v></c></row>');
  });

  test("a number format makes a style of its own, cloned from the cell's, once", () => {
    const done = patchBook(book('<row r="1"><c r="A1" s="1"/></row>'), patch(one("Other!A1", 1, "0.0\"x\""), one("Other!A2", 2, "0.0\"x\""), one("Other!A3", 3, "0.00"), one("Other!A4", 4, "0.0\"x\"")));
    expect(data(done.bytes)).toBe('<row r="1"><c r="A1" s="2"><v>1</v></c></row><row r="2"><c r="A2" s="3"><v>2</v></c></row><row r="3"><c r="A3" s="4"><v>3</v></c></row><row r="4"><c r="A4" s="3"><v>4</v></c></row>');
    expect(styles(done)).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;x&quot;"/></numFmts><fonts');
    expect(styles(done)).toContain('<cellXfs count="5"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs>');
  });

  test("the format that was there before is found again, so that putting back changes no style", () => {
    const file = book('<row r="1"><c r="A1" s="1"><v>5</v></c></row>');
    const done = patchBook(file, patch(one("Other!A1", 1, "0.0"))), back = patchBook(done.bytes, done.inverse);
    expect(textsOf(back.bytes).get(OTHER)).toBe(textsOf(file).get(OTHER));
  });
});

describe("formulas that are written over", () => {
  const shared = (rest: string): string => `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>1</v></c></row>${rest}`;
  const rest = '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("the next cell carries a shared formula on", () => {
    expect(set(shared(rest), one("Other!A1", 9))).toBe('<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>');
    expect(set(shared(rest), one("Other!A1", 9), one("Other!A2", 8))).toBe('<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><v>8</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3" si="0">B3*2</f><v>3</v></c></row>');
    expect(set(shared(rest), one("Other!A2", 8))).toBe(shared(rest).replace('<c r="A2"><f t="shared" si="0"/><v>2</v></c>', '<c r="A2"><v>8</v></c>'));
  });

  test("a block that loses its corner gets every formula written out", () => {
    const block = '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">$D1+D$1</f></c><c r="B1"><f t="shared" si="3"/></c></row><row r="2"><c r="A2"><f t="shared" si="3"/></c><c r="B2"><f t="shared" si="3"/></c></row>';
    expect(set(block, one("Other!A1", 9))).toBe('<row r="1"><c r="A1"><v>9</v></c><c r="B1"><f>$D1+E$1</f></c></row><row r="2"><c r="A2"><f>$D2+D$1</f></c><c r="B2"><f>$D2+E$1</f></c></row>');
  });

  test("what was there comes back as a formula of its own", () => {
    const done = patchBook(book(shared(rest)), patch(one("Other!A2", 9)));
    expect(done.inverse.changes).toMatchObject([{ values: [[{ formula: "B2*2", value: 2 }]] }]);
  });

  test("the chain of reckoning goes when a formula comes or goes, and stays when only values change", () => {
    const file = book('<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c></row>');
    expect(changedParts(file, patchBook(file, patch(one("Other!B1", 2))).bytes)).toEqual([OTHER]);
    for (const change of [one("Other!A1", 2), one("Other!B1", { formula: "2", value: 2 })]) {
      const after = patchBook(file, patch(change)).bytes;
      expect(changedParts(file, after)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", OTHER]);
      expect(textsOf(after).get("[Content_Types].xml")).not.toContain("calcChain");
      expect(textsOf(after).get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    }
  });
});

describe("dates of a book that counts from 1904", () => {
  const file = planBook((parts) => ({ ...parts, "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'), "xl/styles.xml": (parts["xl/styles.xml"] ?? "").replace("</cellXfs>", '<xf numFmtId="14"/></cellXfs>'), [OTHER]: `<worksheet xmlns="${ML}"><sheetData><row r="1"><c r="A1" s="2"><v>44538</v></c><c r="B1"><v>44538</v></c></row></sheetData></worksheet>` }));

  test("are 1462 days less in the file than across the border", () => {
    const done = patchBook(file, patch(one("Other!A1", 46001), one("Other!B1", 46001), one("Other!C1", 46001, "d mmm yyyy")));
    expect(data(done.bytes)).toBe('<row r="1"><c r="A1" s="2"><v>44539</v></c><c r="B1"><v>46001</v></c><c r="C1" s="3"><v>44539</v></c></row>');
    expect(done.inverse.changes).toMatchObject([{ values: [[""]] }, { values: [[44538]] }, { values: [[46000]] }]);
  });
});

describe("what is refused", () => {
  const sheet = `<worksheet xmlns="${ML}"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">D1:E2</f></c><c r="D1"><f t="dataTable" ref="D1:D2" dt2D="0" dtr="0" r1="F1"/></c></row></sheetData><mergeCells><mergeCell ref="F1:G2"/></mergeCells></worksheet>`;
  test.each<[string, Change]>([
    ["inside-an-array-formula: Other!B2", one("Other!B2", 1)],
    ["inside-a-data-table: Other!D2", one("Other!D2", 1)],
    ["inside-a-merge: Other!G1", one("Other!G1", 1)],
    ["outside-the-sheet: Other!XFE1", { kind: "cells", at: { sheet: "Other", row: 0, column: 16384, rows: 1, columns: 1 }, expects: [[KEEP]], values: [[1]] }],
    ["no-such-sheet: other", one("other!A1", 1)],
    ["text-too-long: A9", one("Other!A9", "x".repeat(32_768))],
    ["not-a-number: A9", one("Other!A9", NaN)],
    ["table-heading: Plan!C3", one("Plan!C3", "งบประมาณ")],
    ["table-heading: Plan!B3", one("Plan!B3", "งบ")],
    ["table-heading: Plan!A12", one("Plan!A12", 5)],
  ])("%s", (message, change) => {
    const file = book(sheet);
    expect(() => patchBook(file, patch(one("Other!Z1", 1), change))).toThrow(PatchRefusal);
    expect(() => patchBook(file, patch(change))).toThrow(`unsupported: ${message}`);
  });

  test("nothing of it: an array of one cell, a merge's own cell, a text of full length", () => {
    const file = book(`<worksheet xmlns="${ML}"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1">D1:E2</f></c></row></sheetData><mergeCells><mergeCell ref="F1:G2"/></mergeCells></worksheet>`);
    expect(patchBook(file, patch(one("Other!A1", 1), one("Other!F1", 1), one("Other!A2", "x".repeat(32_767)))).written).toBe(3);
  });
});

test("a heading of a table that no formula calls is renamed in the table too", () => {
  const file = book("");
  const after = patchBook(file, patch(one("Plan!A12", "หมวด\n\"ใหม่\" & <อื่น>"))).bytes;
  expect(changedParts(file, after)).toEqual(["xl/tables/table2.xml", PLAN]);
  expect(textsOf(after).get("xl/tables/table2.xml")).toContain('<tableColumn id="1" name="หมวด_x000a_&quot;ใหม่&quot; &amp; &lt;อื่น&gt;"/>');
});
