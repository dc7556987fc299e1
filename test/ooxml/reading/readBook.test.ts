import { valueAt, type Snapshot } from "../../../src/workbook/Snapshot";
import { FileFault } from "../../../src/ooxml/FileFault";
import { readFile } from "../../../src/ooxml/readFile";
import { readBook } from "../../../src/ooxml/reading/readBook";
import { relationships, sheet, workbook, zipOf } from "../tooling/makeFiles";

const values = (rows: string, more: Parameters<typeof workbook>[0] = {}): unknown => readBook(workbook({ ...more, sheets: { S: sheet(rows) } })).areas.S?.values;
const codeOf = (run: () => unknown): string => {
  try { run(); } catch (thrown) { if (thrown instanceof FileFault) return thrown.code; throw thrown; }
  return "reads";
};
const one = (attributes: string, inner: string): unknown => (values(`<row r="1"><c r="A1" ${attributes}>${inner}</c></row>`) as unknown[][] | undefined)?.[0]?.[0];

test.each<[string, string, unknown]>([
  ['t="n"', "<v>12.5</v>", 12.5], ["", "<v>0</v>", 0], ["", "<v>-3</v>", -3], ["", "<v>1E-3</v>", 0.001], ["", "<v>0.1</v>", 0.1], ["", "<v>123456789012345678</v>", 123456789012345680],
  ["", "<v>45200.416666666664</v>", 45200.416666666664], ["", "<v>.5</v>", 0.5], ["", "<v>-0</v>", 0], ["", "<v>+7</v>", 7],
  ['t="b"', "<v>1</v>", true], ['t="b"', "<v>0</v>", false], ['t="e"', "<v>#DIV/0!</v>", { error: "#DIV/0!" }], ['t="str"', "<v>ก &amp; ข</v>", "ก & ข"], ['t="d"', "<v>2023-10-01</v>", 45200], ['t="d"', "<v>2023-10-01T12:00:00Z</v>", 45200.5],
  ['t="inlineStr"', "<is><t>ก\r\nข_x000D_</t></is>", "ก\nข\r"], ['t="inlineStr"', "<is><r><t>ก</t></r><rPh sb='0' eb='1'><t>อ่าน</t></rPh><r><t xml:space='preserve'> ข</t></r></is>", "ก ข"],
  ['t="str"', "<v><![CDATA[<ก>]]></v>", "<ก>"], ['t="inlineStr"', "<is><t><!-- ไม่ -->ก</t></is>", "ก"], ["t='str'", "<v>😀é</v>", "😀é"], ['t="str"', "<v>  </v>", "  "],
])("a cell %s %s", (attributes, inner, expected) => { expect(one(attributes, inner)).toEqual(expected); });

test.each([['t="n"', "<v>abc</v>"], ["", "<v>1e999</v>"], ["", "<v>1,5</v>"], ['t="s"', "<v>9</v>"], ['t="s"', "<v>x</v>"], ['t="zz"', "<v>1</v>"], ['t="str"', "<v>&x;</v>"], ['t="str"', "<v>ก</x>"]])("a cell %s %s is damaged", (attributes, inner) => {
  expect(codeOf(() => one(attributes, inner))).toBe("damaged");
});

test("shared strings: plain, rich, phonetic, empty, with entities; each cell gets its own", () => {
  const strings = '<si><t>ก</t></si><si><t/></si><si/><si><r><rPr><u/></rPr><t>หัว</t></r><r><t xml:space="preserve">\nเนื้อ &lt;1&gt;</t></r><rPh sb="0" eb="1"><t>ไม่</t></rPh></si><si><t xml:space="preserve"> ข &amp; ค </t></si>';
  expect(values(`<row r="2">${[4, 0, 1, 2, 3].map((n, i) => `<c r="${"ABCDE".charAt(i)}2" t="s"><v>${n}</v></c>`).join("")}</row>`, { strings })).toEqual([[], [" ข & ค ", "ก", "", "", "หัว\nเนื้อ <1>"]]);
});

test("leads: opening words underlined or bold while the rest is not", () => {
  const rich = (...runs: [string, string][]): string => `<si>${runs.map(([mark, text]) => `<r>${mark ? `<rPr>${mark}</rPr>` : ""}<t xml:space="preserve">${text}</t></r>`).join("")}</si>`;
  const strings = rich(["<u/>", "ก "], ["<u/>", "ข\n"], ["", "ค"]) + rich(["<b/>", "ก"], ["", "ข"], ["<b/>", "ค"]) + rich(["<b/>", "ก"], ["<b/>", "ข"]) + rich(["", "ก"], ["<b/>", "ข"]) + rich(["<b/><u/>", "ก"], ["<b/>", "ข"]) + rich(['<b val="0"/>', "ก"], ["", "ข"]);
  const rows = [0, 1, 2, 3, 4, 5].map((n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>${n}</v></c></row>`).join("") + '<row r="7"><c r="A7" t="inlineStr"><is><r><rPr><b/></rPr><t>ก</t></r><r><t>ข</t></r></is></c></row>';
  const leads = readBook(workbook({ sheets: { S: sheet(rows) }, strings })).sheets[0]?.leads;
  expect(leads?.map(({ at, text }) => [at.row, text])).toEqual([[0, "ก ข"], [1, "ก"], [4, "ก"], [6, "ก"]]);
});

test("a run without a style of its own looks like the font of its cell", () => {
  const strings = '<si><r><t>หัว</t></r><r><rPr><sz val="16"/></rPr><t>เนื้อ</t></r></si>', styles = '<fonts><font><sz val="16"/></font><font><b/></font><font><b val="0"/><u/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
  const leads = readBook(workbook({ sheets: { S: sheet(`<row r="1">${["A", "B", "C"].map((column, i) => `<c r="${column}1" s="${i}" t="s"><v>0</v></c>`).join("")}</row>`) }, strings, styles })).sheets[0]?.leads;
  expect(leads?.map(({ at, text }) => [at.column, text])).toEqual([[1, "หัว"], [2, "หัว"]]);
});

test("rows and cells without numbers follow one another; gaps are blank; out of order finds its place", () => {
  expect(values("<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")).toEqual([[1, 2], [], [], ["", "", 3, 4], [5]]);
  expect(values("<row r='2'><c r='B2'><v>2</v></c><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>0</v></c></row><row r='2'><c r='C2'><v>3</v></c></row>")).toEqual([[0], [1, 2, 3]]);
  expect(values("<row><c r='B3'><v>1</v></c></row>")).toEqual([[], [], ["", 1]]);
});

test.each(["<row r='0'/>", "<row r='1048577'/>", "<row r='x'/>", "<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='1'><c r='A2'><v>1</v></c></row>", "<row r='1'><c r='1'><v>1</v></c></row>", "<row r='1'><c r='__proto__'/></row>", "ก", "<row></c></row>", "<row><c><v>1</c></row>", "</row>"])("rows %s are damaged", (rows) => {
  expect(codeOf(() => values(rows))).toBe("damaged");
});

test("a part that ends early is damaged wherever it is cut", () => {
  const whole = sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>ก</t></is></c><c r='B1'><f>A1</f><v>1</v></c></row>", "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>");
  for (let cut = 1; cut < whole.length; cut++) expect([cut, codeOf(() => readBook(workbook({ sheets: { S: whole.slice(0, cut) } })))]).toEqual([cut, "damaged"]);
});

test("declarations are refused wherever they stand", () => {
  for (const xml of [`<!DOCTYPE x>${sheet("")}`, sheet("<!DOCTYPE x>"), sheet("<row><!ENTITY x></row>"), sheet("", "<!ENTITY x>"), sheet("<row><c><v><!ENTITY x></v></c></row>")]) expect(codeOf(() => readBook(workbook({ sheets: { S: xml } })))).toBe("unsafe-xml");
  expect(codeOf(() => values("<row><c t='s'><v>0</v></c></row>", { strings: "<!DOCTYPE x><si><t>ก</t></si>" }))).toBe("unsafe-xml");
  expect(codeOf(() => values("<row><c t='s'><v>0</v></c></row>", { strings: "<si><t>ก<!ENTITY x></t></si>" }))).toBe("unsafe-xml");
});

test("formulas: their text, shared ones carried to their cells, results kept, missing results told", () => {
  const rows = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A,1:1)+"A1"+LOG10(2)+\'A1\'!C3</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="str"><f>IF(1,"","")</f><v></v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const book = workbook({ sheets: { S: sheet(rows) } });
  const seen = readBook(book, { sheets: ["S"], with: { formulas: true } });
  expect(seen.areas.S?.values).toEqual([[5, 1], ["", 2, ""], ["", 3]]);
  expect(seen.areas.S?.formulas).toEqual([["", 'A1*$A$1+SUM(A:A,1:1)+"A1"+LOG10(2)+\'A1\'!C3'], ["", 'A2*$A$1+SUM(A:A,2:2)+"A1"+LOG10(2)+\'A1\'!C4', 'IF(1,"","")'], ["", 'A3*$A$1+SUM(A:A,3:3)+"A1"+LOG10(2)+\'A1\'!C5']]);
  expect([seen.computed, readBook(book).areas.S?.formulas, readBook(book).computed]).toEqual(["cached", undefined, "cached"]);
  const never = workbook({ sheets: { S: sheet("<row r='1'><c r='A1'><f>1+1</f></c></row>") } });
  expect([readBook(never).computed, readBook(never, { sheets: "all", with: { formulas: true } }).computed]).toEqual(["missing", "missing"]);
});

test("number formats by style, built-in, own and Thai; blank cells keep theirs inside a row", () => {
  const styles = '<numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d mmm yy"/><numFmt numFmtId="165" formatCode="General"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="61"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>';
  const seen = readBook(workbook({ sheets: { S: sheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="3"><v>1</v></c><c r="D1" s="4"><v>1</v></c><c r="E1" s="1"/></row>') }, styles }), { sheets: "all", with: { formats: true } });
  expect(seen.areas.S?.formats).toEqual([["m/d/yyyy", "[$-107041E]d mmm yy", "", "t#,##0"]]);
});

test("1904: numbers of date cells come in the 1900 system, others as they are", () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>', rows = '<row r="1"><c r="A1" s="1"><v>43738</v></c><c r="B1"><v>43738</v></c></row>';
  const seen = readBook(workbook({ sheets: { S: sheet(rows) }, styles, before: '<workbookPr date1904="1"/>' }));
  expect([seen.areas.S?.values, seen.date1904]).toEqual([[[45200, 43738]], true]);
  expect(readBook(workbook({ sheets: { S: sheet(rows) }, styles })).date1904).toBeUndefined();
});

test("merges, links, hidden rows and columns, visibility, names, tables, validations", () => {
  const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><dataValidation type="list" sqref="C1:C2 E5"><formula1>"ก,ข"</formula1></dataValidation><dataValidation type="whole" operator="between" sqref="D1"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId1" location="x"/><hyperlink ref="B3" location="\'อื่น\'!A1"/></hyperlinks><tableParts><tablePart r:id="rId2"/></tableParts><extLst><ext><x14:dataValidations xmlns:x14="x"><x14:dataValidation type="list"><x14:formula1><xm:f xmlns:xm="m">อื่น!$A$1:$A$3</xm:f></x14:formula1><xm:sqref xmlns:xm="m">F1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const before = '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>';
  const book = workbook({
    sheets: { ก: sheet('<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>no</t></is></c></row><row r="2" hidden="1"/><row r="3"/><row r="9" hidden="true"/>', after, before), อื่น: sheet(""), ลับ: sheet("") }, states: { อื่น: "hidden", ลับ: "veryHidden" },
    after: '<definedNames><definedName name="AsOf">ก!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">ก!$A$1:$B$9</definedName><definedName name="Rate" hidden="1">0.07</definedName></definedNames>',
    parts: { "xl/worksheets/_rels/s3.xml.rels": relationships(["rId1", "hyperlink", "https://a.go.th/?a=1&amp;b=2", "External"], ["rId2", "table", "../tables/t.xml"]), "xl/tables/t.xml": '<table name="n" displayName="tblก" ref="A1:B4" totalsRowCount="1"><tableColumns><tableColumn name="ที่"/><tableColumn name="งาน_x000a_ย่อย"/></tableColumns></table>' },
  });
  const seen = readBook(book, { sheets: ["ก"], tables: ["tblก"], names: ["AsOf", "Rate"], areas: { x: { sheet: "ก", row: 0, column: 0, rows: 2, columns: 1 } }, with: { validations: true } });
  const at = (row: number, column: number, rows = 1, columns = 1): object => ({ sheet: "ก", row, column, rows, columns });
  expect(seen.sheets).toEqual([
    { name: "ก", kind: "sheet", visibility: "visible", merges: [at(0, 0, 2, 2)], links: [{ at: at(0, 0), target: "https://a.go.th/?a=1&b=2#x" }, { at: at(2, 1), target: "#'อื่น'!A1" }], leads: [], hiddenRows: [{ first: 0, last: 1 }, { first: 8, last: 8 }], hiddenColumns: [{ first: 1, last: 2 }] },
    { name: "อื่น", kind: "sheet", visibility: "hidden", merges: [], links: [], leads: [], hiddenRows: [], hiddenColumns: [] },
    { name: "ลับ", kind: "sheet", visibility: "veryHidden", merges: [], links: [], leads: [], hiddenRows: [], hiddenColumns: [] },
  ]);
  expect(seen.names).toEqual([{ name: "AsOf", refersTo: "ก!$A$1" }, { name: "_xlnm.Print_Area", refersTo: "ก!$A$1:$B$9", sheet: "ก" }, { name: "Rate", refersTo: "0.07", hidden: true }]);
  expect(seen.tables).toEqual([{ name: "tblก", at: at(0, 0, 4, 2), columns: ["ที่", "งาน\nย่อย"], hasTotals: true }]);
  expect(seen.validations).toEqual([
    { at: at(0, 2, 2), kind: "list", source: '"ก,ข"' }, { at: at(4, 4), kind: "list", source: '"ก,ข"' }, { at: at(0, 3), kind: "whole", source: "between 0 100" }, { at: at(0, 5), kind: "list", source: "อื่น!$A$1:$A$3" }]);
  expect(Object.keys(seen.areas).sort()).toEqual(["AsOf", "tblก", "x", "ก"].sort());
  expect([seen.areas.AsOf?.values, seen.areas["tblก"]?.at]).toEqual([[["no"]], at(0, 0, 4, 2)]);
  expect(readBook(book).validations).toEqual([]);
});

test("only the sheets that are asked for are read at all", () => {
  const book = workbook({ sheets: { ก: sheet("<row><c><v>1</v></c></row>"), พัง: "<worksheet><sheetData><row>" } });
  expect(readBook(book, { sheets: ["ก"] }).areas["ก"]?.values).toEqual([[1]]);
  expect(codeOf(() => readBook(book))).toBe("damaged");
});

test("prefixes and the strict namespace read like the usual form", () => {
  const x = "http://purl.oclc.org/ooxml/spreadsheetml/main", r = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const parts = {
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${r}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<x:workbook xmlns:x="${x}" xmlns:q="${r}"><x:sheets><x:sheet name="ก" sheetId="1" q:id="b"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="b" Type="${r}/worksheet" Target="Sheets/My%20Sheet.xml"/><Relationship Id="c" Type="${r}/sharedStrings" Target="SST.xml"/></Relationships>`,
    "xl/sheets/my sheet.xml": `<?xml version="1.0"?><x:worksheet xmlns:x="${x}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1"><x:f>1</x:f><x:v>2</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>ข</x:t></x:is></x:c><x:c r="D1"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>`,
    "xl/sst.xml": `<x:sst xmlns:x="${x}"><x:si><x:t>ไม่</x:t></x:si><x:si><x:t>ก</x:t></x:si></x:sst>`,
  };
  const seen = readFile(zipOf(parts));
  expect([seen.kind, seen.snapshot.areas["ก"]?.values, seen.snapshot.sheets[0]?.merges.length]).toEqual(["xlsx", [["ก", 2, "ข"]], 1]);
});

test("UTF-16 sheets and byte order marks read", () => {
  const wide = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
  expect(readBook(workbook({ sheets: { S: "" }, parts: { "xl/worksheets/s1.xml": wide(sheet("<row><c t='str'><v>ก</v></c></row>")) } })).areas.S?.values).toEqual([["ก"]]);
  expect(readBook(workbook({ sheets: { S: `\uFEFF${sheet("<row><c t='str'><v>ก</v></c></row>")}` } })).areas.S?.values).toEqual([["ก"]]);
});

test("the kind comes from the content: macros, documents, slides, binary books, other zips", () => {
  expect(readFile(workbook({ sheets: { S: sheet("") }, type: "ms-excel.sheet.macroEnabled" })).kind).toBe("xlsm");
  expect(codeOf(() => readFile(workbook({ sheets: { S: sheet("") }, type: "ms-excel.sheet.binary.macroEnabled" })))).toBe("legacy-format");
  expect(codeOf(() => readFile(zipOf({ "a.txt": "ก" })))).toBe("not-a-workbook");
  expect(codeOf(() => readFile(zipOf({ "_rels/.rels": relationships(["a", "officeDocument", "ppt/p.xml"]), "ppt/p.xml": "<p:presentation/>" })))).toBe("not-a-workbook");
  expect(codeOf(() => readFile(new Uint8Array(0)))).toBe("not-a-workbook");
  expect(codeOf(() => readFile(new TextEncoder().encode("PK\u0003\u0004")))).toBe("damaged");
});

test("the last cell of the grid costs next to nothing, and names of JavaScript's own are only names", () => {
  const seen: Snapshot = readBook(workbook({ sheets: { __proto__x: sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), ["__proto__"]: sheet('<row r="1"><c r="A1"><v>2</v></c></row>'), constructor: sheet("") } }));
  const far = seen.areas.__proto__x;
  expect(far && [far.at.rows, far.at.columns, valueAt(far, 1_048_575, 16_383), valueAt(far, 5, 5)]).toEqual([1_048_576, 16_384, 1, ""]);
  expect(Object.keys(seen.areas)).toEqual(["__proto__x", "__proto__", "constructor"]);
  expect(Object.getOwnPropertyDescriptor(seen.areas, "__proto__")?.value).toMatchObject({ values: [[2]] });
  expect(({} as { values?: unknown }).values).toBeUndefined();
});
