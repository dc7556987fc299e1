import { patchBook } from "../../src/ooxml/patching/patchBook";
import { lookAtFile } from "../../src/host/file/lookAtFile";
import { valueAt } from "../../src/workbook/Snapshot";
import { FEATURES, featuresOf } from "./tooling/features";
import { planBook } from "./tooling/planBook";
import { rich } from "./tooling/richBook";
import { changedParts, textsOf } from "./tooling/unzip";

const grow = (book: Uint8Array, table: string, count: number) => patchBook(book, { reason: "fill", changes: [{ kind: "addRows", table, count }] });
const SHEET = "xl/worksheets/sheet1.xml";

/** Every value of an attribute or text that the expression's first group catches, in order. */
const all = (text: string | undefined, expression: RegExp): string[] => [...(text ?? "").matchAll(expression)].map((found) => found[1] ?? "");

describe.each([1, 1000])("growing the plan's table by %d", (n) => {
  const before = planBook(), after = grow(before, "Plan", n), parts = textsOf(after.bytes);
  const part = (name: string): string => parts.get(name) ?? "";
  const sheet = part(SHEET), row = (number: number): string => new RegExp(`<row r="${number}".*?</row>`).exec(sheet)?.[0] ?? "";

  test("the table, its filter and the filter's name reach the new last row; the totals row goes below it", () => {
    expect(all(part("xl/tables/table1.xml"), / ref="([^"]+)"/g)).toEqual([`A3:E${8 + n}`, `A3:E${7 + n}`]);
    expect(part("xl/workbook.xml")).toContain(`name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$3:$E$${7 + n}<`);
    expect(row(8 + n)).toContain(`<c r="A${8 + n}" t="inlineStr"><is><t>รวม</t>`);
    expect(row(8 + n)).toContain(`<f>SUM(D4:D${7 + n})</f>`);
    expect(part("xl/tables/table1.xml")).toContain(`<totalsRowFormula>SUM(D4:D${7 + n})</totalsRowFormula>`);
  });

  test("new rows carry styles and the column's formula, neither values nor a height of their own", () => {
    for (const number of new Set([8, 7 + n])) expect(row(number)).toBe(`<row r="${number}"><c r="B${number}" s="1"/><c r="E${number}"><f>C${number}-D${number}</f></c></row>`);
    expect(all(sheet, /<row r="(\d+)"/g).map(Number)).toEqual([1, 3, 4, 5, 6, 7, ...Array.from({ length: n }, (_, i) => 8 + i), ...[8, 10, 12, 13, 14, 16, 17, 20].map((number) => number + n)]);
    expect(sheet).toContain('<row r="4" ht="40" customHeight="1">');
    expect(sheet).toContain(`<row r="${20 + n}" hidden="1">`);
  });

  test("the table below, its filter, merges, links, dimension and selection move", () => {
    expect(all(part("xl/tables/table2.xml"), / ref="([^"]+)"/g)).toEqual([`A${12 + n}:B${14 + n}`, `A${12 + n}:B${14 + n}`]);
    expect(all(sheet, /<mergeCell ref="([^"]+)"/g)).toEqual(["A1:B1", `A${10 + n}:C${10 + n}`]);
    expect(all(sheet, /<hyperlink ref="([^"]+)"/g)).toEqual([`A${10 + n}`, `B${14 + n}`]);
    expect(sheet).toContain(`location="Plan!C${14 + n}"`);
    expect(sheet).toContain(`<dimension ref="A1:G${20 + n}"/>`);
    expect(sheet).toContain(`activeCell="B${12 + n}" sqref="B${12 + n}"`);
    expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4"');
  });

  test("validations and conditional formats reach the new rows or move, and so do the rows their rules name", () => {
    expect(all(sheet, /<dataValidation [^>]*sqref="([^"]+)"/g)).toEqual([`B4:B${7 + n}`, `D4:D${7 + n} C${14 + n}`]);
    expect(all(sheet, /<formula1>([^<]+)</g)).toEqual([`$A$${13 + n}:$A$${14 + n}`, "C4"]);
    expect(all(sheet, /<conditionalFormatting sqref="([^"]+)"/g)).toEqual([`C4:C${7 + n}`, `B${13 + n}:B${14 + n}`]);
    expect(all(sheet, /<formula>([^<]+)</g)).toEqual([`$D4&gt;$C$${14 + n}`, `B${13 + n}=MAX($C$4:$C$${7 + n})`]);
    expect(all(sheet, /<xm:sqref>([^<]+)</g)).toEqual([`A4:A${7 + n}`, `E4:E${7 + n}`, `C${10 + n}`]);
    expect(all(sheet, /<xm:f>([^<]+)</g)).toEqual(["Other!$A$1:$A$3", `E4&gt;$C$${14 + n}`, `Plan!C4:C${7 + n}`]);
    expect(sheet).toContain(`<ignoredError sqref="A4:A${7 + n}"`);
    expect(sheet).toContain(`sqref="C4:D${7 + n} B${13 + n}:B${14 + n}"`);
    expect(sheet).toContain(`<inputCells r="C${14 + n}" val="9"/>`);
    expect(all(sheet, /<brk id="(\d+)"/g)).toEqual(["3", String(11 + n)]);
  });

  test("formulas anywhere follow what they refer to; structured references, other books and texts stay", () => {
    const formulas = (name: string): string[] => all(part(name), /<f(?: [^>]*)?>([^<]+)<\/f>/g);
    expect(formulas("xl/worksheets/sheet2.xml")).toEqual([`SUM(Plan!C4:C${7 + n})`, `Plan!C${14 + n}*2`, "SUM(Plan!$C$5:$C$6)", "COUNTA(Plan[เรื่อง])", "[1]Plan!C14", `SUM(Plan!${13 + n}:${14 + n})`, "SUM(Plan!C:C)"]);
    expect(row(1)).toContain(`<f>SUM(C4:C${7 + n})</f>`);
    expect(row(1)).toContain(`<f>C${8 + n}+$C$${14 + n}</f>`);
    expect(row(13 + n)).toContain(`<f>B${13 + n}*2</f>`);
    expect(row(14 + n)).toContain(`<f t="array" ref="D${14 + n}">SUM(C4:C${7 + n}*D4:D${7 + n})</f>`);
    expect(row(16 + n)).toContain(`<f t="array" ref="D${16 + n}:D${17 + n}">B${13 + n}:B${14 + n}</f>`);
    expect(row(16 + n)).toContain(`<f t="shared" ref="B${16 + n}:B${17 + n}" si="1">B${13 + n}+C$${8 + n}</f>`);
    expect(row(4)).toContain('<f t="shared" ref="E4:E7" si="0">C4-D4</f>');
    expect(part("xl/worksheets/sheet2.xml")).toContain("<t>C14</t>");
  });

  test("names, print area and titles", () => {
    expect(all(part("xl/workbook.xml"), /<definedName [^>]*>([^<]+)</g)).toEqual([`Plan!$A$3:$E$${7 + n}`, `Plan!$A$1:$G$${20 + n}`, "Plan!$1:$3", `Plan!$B$${14 + n}`, `Plan!$C$4:$C$${7 + n}`, "[1]Plan!$B$14", "Plan!A9"]);
  });

  test("notes, threaded comments and drawings below move; one across the line stretches unless it keeps its size", () => {
    expect(all(part("xl/comments1.xml"), /<comment ref="([^"]+)"/g)).toEqual(["B5", `B${14 + n}`]);
    expect(all(part("xl/threadedComments/threadedComment1.xml"), /<threadedComment ref="([^"]+)"/g)).toEqual([`B${14 + n}`]);
    expect(all(part("xl/drawings/vmlDrawing1.vml"), /<x:Row>(\d+)</g)).toEqual(["4", String(13 + n)]);
    expect(all(part("xl/drawings/vmlDrawing1.vml"), /<x:Anchor>([^<]+)</g)).toEqual(["2, 15, 4, 2, 4, 15, 8, 1", `2, 15, ${13 + n}, 2, 4, 15, ${17 + n}, 1`]);
    expect(all(part("xl/drawings/drawing1.xml"), /<xdr:row>(\d+)</g).map(Number)).toEqual([21 + n, 30 + n, 4, 10 + n, 4, 10]);
    expect(all(part("xl/drawings/drawing1.xml"), /textlink="([^"]+)"/g)).toEqual([`Plan!$C$${8 + n}`, `Plan!$C$${8 + n}`]);
  });

  test("chart series and the pivot's source reach the new rows", () => {
    expect(all(part("xl/charts/chart1.xml"), /<c:f>([^<]+)</g)).toEqual(["Plan!$C$3", `Plan!$B$4:$B$${7 + n}`, `Plan!$C$4:$C$${7 + n}`, `Plan!$B$${13 + n}:$B$${14 + n}`]);
    expect(part("xl/pivotCache/pivotCacheDefinition1.xml")).toContain(`ref="A3:E${7 + n}" sheet="Plan"`);
  });

  test("the chain of reckoning goes, and every part that names nothing of it keeps its bytes", () => {
    expect(changedParts(before, after.bytes)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/charts/chart1.xml", "xl/comments1.xml", "xl/drawings/drawing1.xml", "xl/drawings/vmlDrawing1.vml", "xl/pivotCache/pivotCacheDefinition1.xml", "xl/tables/table1.xml", "xl/tables/table2.xml", "xl/threadedComments/threadedComment1.xml", "xl/workbook.xml", SHEET, "xl/worksheets/sheet2.xml"].sort());
    expect(parts.has("xl/calcChain.xml")).toBe(false);
  });

  test("the reader sees every old value in its new place", () => {
    const look = (bytes: Uint8Array) => lookAtFile(bytes, { areas: { all: { sheet: "Plan", row: 0, column: 0, rows: 21 + n, columns: 7 } } }).areas.all;
    const [was, is] = [look(before), look(after.bytes)];
    if (!was || !is) throw new Error("nothing to see");
    for (let r = 0; r < 20; r++) for (let c = 0; c < 7; c++) expect(valueAt(is, r < 7 ? r : r + n, c)).toEqual(valueAt(was, r, c));
    for (let r = 7; r < 7 + n; r++) for (let c = 0; c < 7; c++) expect(valueAt(is, r, c)).toBe("");
  });

  test("taking the rows off again gives every part back letter by letter, but for the chain of reckoning", () => {
    const back = patchBook(after.bytes, after.inverse);
    const chain = /<Override PartName="\/xl\/calcChain.xml"[^>]*>|<Relationship Id="rId4" Type="[^"]*calcChain"[^>]*>/;
    const expected = [...textsOf(before)].filter(([name]) => name !== "xl/calcChain.xml").map(([name, text]) => [name, text.replace(chain, "")]);
    expect([...textsOf(back.bytes)]).toEqual(expected);
  });
});

describe.each([1, 1000])("growing the table of the rich workbook by %d", (n) => {
  test.each([["xlsx", {}], ["xlsm", { macro: true }]])("loses no feature (%s)", (_, asked) => {
    const before = rich(asked), after = grow(before, "tblData", n);
    expect(featuresOf(textsOf(after.bytes))).toEqual(Object.keys(FEATURES).filter((name) => name !== "macro project" || "macro" in asked));
    expect(changedParts(before, after.bytes)).toEqual(["xl/tables/table1.xml"]);
    expect(textsOf(after.bytes).get("xl/tables/table1.xml")).toContain(`ref="A1:C${3 + n}" totalsRowShown="0"><autoFilter ref="A1:C${3 + n}"/>`);
    expect(textsOf(patchBook(after.bytes, after.inverse).bytes)).toEqual(textsOf(before));
  });
});
