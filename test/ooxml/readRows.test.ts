import { zipSync, strToU8 } from "fflate";
import { FileFault } from "../../src/ooxml/FileFault";
import { readFile } from "../../src/ooxml/readFile";
import { readRows } from "../../src/ooxml/readRows";
import type { CellValue } from "../../src/workbook/CellValue";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet "แผ่น" with these rows; style 1 is a date. */
const bookOf = (rows: string, { date1904 = false } = {}): Uint8Array => zipSync(Object.fromEntries(Object.entries({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets><sheet name="แผ่น" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>มาตรการ</t></si></sst>`,
}).map(([name, xml]) => [name, strToU8(xml)])));

const rowsOf = (bytes: Uint8Array, sheet = "แผ่น"): [number, CellValue[]][] => {
  const rows: [number, CellValue[]][] = [];
  readRows(bytes, sheet, (row, values) => { rows.push([row, values]); });
  return rows;
};

test("rows come in their order, each with its cells up to the last that is not blank", () => {
  const bytes = bookOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>2.5</v></c><c r="D1"/></row><row r="2"><c r="B2"/></row><row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#N/A</v></c></row>');
  expect(rowsOf(bytes)).toEqual([[0, ["มาตรการ", "", 2.5]], [4, ["", true, { error: "#N/A" }]]]);
});

test("a formula gives the result that the file holds", () => {
  expect(rowsOf(bookOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f></c></row>'))).toEqual([[0, [2]]]);
});

test("days of a book that counts from 1904 come in the 1900 system, other numbers as they are", () => {
  expect(rowsOf(bookOf('<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>', { date1904: true }))).toEqual([[0, [1562, 100]]]);
});

test("the same cells as a look at the whole file, over many rows", () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c><c r="B${n + 1}" t="inlineStr"><is><t>แถว ${n} &amp;</t></is></c></row>`).join("");
  const bytes = bookOf(rows), read = rowsOf(bytes);
  expect(read.map(([, values]) => values)).toEqual(readFile(bytes).snapshot.areas["แผ่น"]?.values);
  expect(read[4999]).toEqual([4999, [4999, "แถว 4999 &"]]);
});

test("a sheet that is not there, and bytes that are no workbook, are faults of the file", () => {
  expect(() => rowsOf(bookOf(""), "อื่น")).toThrow(FileFault);
  expect(() => rowsOf(strToU8("no zip at all"))).toThrow(FileFault);
});

test("what the sink throws stops the reading", () => {
  const seen: number[] = [];
  expect(() => { readRows(bookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'), "แผ่น", (row) => { seen.push(row); throw new Error("enough"); }); }).toThrow("enough");
  expect(seen).toEqual([0]);
});
