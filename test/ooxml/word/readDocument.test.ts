import type { FileFault } from "../../../src/ooxml/FileFault";
import { readDocument } from "../../../src/ooxml/word/readDocument";
import { wordFile } from "../tooling/makeFiles";

const p = (...inner: string[]): string => `<w:p>${inner.join("")}</w:p>`;
const r = (text: string, properties = ""): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const tc = (inner: string, properties = ""): string => `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ""}${inner}</w:tc>`;
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
type Related = Parameters<typeof wordFile>[1];

/** Every sheet with its cells. */
const seen = (body: string, related?: Related): Record<string, unknown> => {
  const { areas, sheets } = readDocument(wordFile(body, related));
  return Object.fromEntries(sheets.map(({ name }) => [name, areas[name]?.values]));
};
const textOf = (paragraph: string, related?: Related): unknown => (seen(paragraph, related)["ย่อหน้า 1"] as unknown[][] | undefined)?.[0]?.[0] ?? "";

test("paragraphs and tables in reading order; blank paragraphs count but make no sheet", () => {
  const body = p(r("หัวเรื่อง")) + p() + "<w:p/>" + p(r("  ")) + tbl(tc(p(r("ก"))) + tc(p(r("ข")))) + p(r("ท้าย")) + "<w:sectPr><w:headerReference/></w:sectPr>";
  expect(Object.entries(seen(body))).toEqual([["ย่อหน้า 1", [["หัวเรื่อง"]]], ["ตาราง 1", [["ก", "ข"]]], ["ย่อหน้า 5", [["ท้าย"]]]]);
  expect(readDocument(wordFile(body)).sheets.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
});

test("cells over several columns and rows: text only in the first cell, the rectangle told as a merge", () => {
  const body = tbl(
    tc(p(r("รวม")), '<w:gridSpan w:val="2"/>') + tc(p(r("ค")), '<w:vMerge w:val="restart"/>'),
    tc(p(r("1")), '<w:vMerge w:val="restart"/>') + tc(p(r("2"))) + tc(p(), "<w:vMerge/>"),
    tc(p(), '<w:vMerge w:val="continue"/>') + tc(p(r("3"))) + tc(p(), "<w:vMerge/>"),
    '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc(p(r("4")), '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'),
    "<w:trPr><w:del/></w:trPr>" + tc(p(r("ลบ"))),
  );
  const { areas, sheets } = readDocument(wordFile(body));
  expect(areas["ตาราง 1"]?.values).toEqual([["รวม", "", "ค"], ["1", "2"], ["", "3"], ["", "4"]]);
  expect(areas["ตาราง 1"]?.at).toMatchObject({ rows: 4, columns: 3 });
  expect(sheets[0]?.merges.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([[0, 0, 1, 2], [0, 2, 3, 1], [1, 0, 2, 1], [3, 1, 1, 2]]);
});

test("a cell that claims to go on from nothing keeps its text", () => {
  expect(seen(tbl(tc(p(r("ก")), "<w:vMerge/>")))).toEqual({ "ตาราง 1": [["ก"]] });
});

test("lines, paragraphs, tabs and hyphens inside a cell; a table inside a cell is a table of its own", () => {
  const inner = tbl(tc(p(r("ใน"))));
  const body = tbl(tc(p(r("ก"), "<w:r><w:br/><w:t>ข</w:t><w:tab/><w:t>ค</w:t><w:noBreakHyphen/><w:t>ง</w:t></w:r>") + p() + p(r("จ")) + inner + p()) + tc(p(r("ฉ")))) + p(r("หลัง")) + tbl(tc(p(r("สอง"))));
  expect(Object.entries(seen(body))).toEqual([["ตาราง 1", [["ก\nข\tค-ง\n\nจ", "ฉ"]]], ["ตาราง 2", [["ใน"]]], ["ย่อหน้า 1", [["หลัง"]]], ["ตาราง 3", [["สอง"]]]]);
});

test.each<[string, string, string]>([
  ["deleted words and moved ones are gone, inserted stay", `<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del><w:moveFrom>${r("ย้าย")}</w:moveFrom><w:ins>${r("ใส่")}</w:ins><w:moveTo>${r("มา")}</w:moveTo>`, "ใส่มา"],
  ["a field shows its result, never its code", `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${r("โค้ด")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("5")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r("!")}`, "5!"],
  ["a simple field", `<w:fldSimple w:instr="DATE">${r("วันนี้")}</w:fldSimple>`, "วันนี้"],
  ["hidden words are not seen", r("ก") + r("ซ่อน", "<w:vanish/>") + r("ข", '<w:vanish w:val="0"/>'), "กข"],
  ["content controls, smart tags and links are looked through", `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r("ก")}</w:sdtContent></w:sdt><w:smartTag>${r("ข")}</w:smartTag><w:hyperlink w:anchor="x">${r("ค")}</w:hyperlink>`, "กขค"],
  ["a ticked box", `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☒")}</w:sdtContent></w:sdt>${r(" ทำ")}`, "☑ ทำ"],
  ["an open box", `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☐")}</w:sdtContent></w:sdt>`, "☐"],
  ["an old form's box", '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>', "☑"],
  ["symbols of symbol fonts", ["FE", "A8", "FC"].map((char) => `<w:r><w:sym w:font="Wingdings" w:char="F0${char}"/></w:r>`).join("") + '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>', "☑☐✓☑"],
  ["letters set in a symbol font", '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>', "✓"],
  ["old properties of a tracked change do not count", `<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${r("ก")}`, "ก"],
])("%s", (_, inner, text) => { expect(textOf(p(inner), NUMBERING)).toBe(text); });

const level = (ilvl: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING: Related = [{ type: "numbering", target: "numbering.xml", xml: `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="0">${level(0, "thaiNumbers", "%1.")}${level(1, "thaiLetters", "(%2)")}${level(2, "decimal", "%1.%2.%3")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "-")}${level(1, "bullet", "\uF0B7", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "upperRoman", "%1)")}${level(1, "lowerLetter", "%2.", '<w:suff w:val="nothing"/>')}${level(2, "decimal", "%1-%3", "<w:isLgl/>")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>` },
{ type: "styles", target: "styles.xml", xml: '<w:styles xmlns:w="w"><w:style w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="List"/></w:style><w:style w:styleId="Strong"><w:rPr><w:bCs/></w:rPr></w:style></w:styles>' }];
const item = (list: number, depth: number, text: string): string => p(`<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`, text === "" ? "" : r(text));

test("automatic numbers are shown as a person sees them", () => {
  const body = [item(1, 0, "ก"), item(1, 1, "ข"), item(1, 1, "ค"), item(1, 2, "ง"), item(1, 0, "จ"), item(1, 1, "ฉ"), p("<w:pPr><w:pStyle w:val='Child'/></w:pPr>", r("ช")), p("<w:pPr><w:pStyle w:val='Child'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>", r("ซ")),
    item(4, 0, "ฌ"), item(4, 0, "ญ"), item(2, 0, "ฎ"), item(2, 1, "ฏ"), item(3, 0, "ฐ"), item(3, 0, "ฑ"), item(3, 1, "ฒ"), item(3, 2, "ณ"), item(9, 0, "ด")].join("");
  expect(Object.values(seen(body, NUMBERING)).flat(2)).toEqual(["๑. ก", "(ก) ข", "(ข) ค", "๑.ข.1 ง", "๒. จ", "(ก) ฉ", "๓. ช", "ซ", "๑. ฌ", "๒. ญ", "- ฎ", "• ฏ", "I) ฐ", "II) ฑ", "a.ฒ", "2-1 ณ", "ด"]);
});

test("a cell that holds nothing but its automatic number shows it", () => {
  expect(seen(tbl(tc(item(1, 0, "")) + tc(p(r("ก"))), tc(item(1, 0, "")) + tc(p(r("ข")))), NUMBERING)).toEqual({ "ตาราง 1": [["๑.", "ก"], ["๒.", "ข"]] });
});

test("leads: an opening run or paragraph underlined or bold while the rest is not", () => {
  const body = tbl(
    tc(p(r("หัว", '<w:u w:val="single"/>')) + p(r("เนื้อ"))), tc(p(r("หัว", "<w:bCs/>"), r(" ต่อ"))), tc(p(r("ทั้งหมด", "<w:b/>"))), tc(p(r("ก"), r("หนา", "<w:b/>"))), tc(p(r("หัว", '<w:u w:val="none"/>'), r("ก"))), tc(item(1, 0, "").replace("</w:p>", `${r("หัว", '<w:rStyle w:val="Strong"/>')}</w:p>`) + p(r("เนื้อ"))),
  ) + p(r("หัว", "<w:b/>"), r(": เนื้อ"));
  const { sheets } = readDocument(wordFile(body, NUMBERING));
  expect(sheets.flatMap(({ name, leads }) => leads.map(({ at, text }) => [name, at.row, text]))).toEqual([["ตาราง 1", 0, "หัว"], ["ตาราง 1", 1, "หัว"], ["ตาราง 1", 5, "๑. หัว"], ["ย่อหน้า 1", 0, "หัว"]]);
});

test("links of cells and paragraphs, by relationship and by field", () => {
  const related: Related = [{ type: "hyperlink", target: "https://a.go.th/x", mode: "External" }];
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.go.th" \\l "บน" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("ดู")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { sheets } = readDocument(wordFile(tbl(tc(p()) + tc(p(`<w:hyperlink r:id="rId1">${r("ที่นี่")}</w:hyperlink>`))) + p(field), related));
  expect(sheets.map(({ links }) => links.map(({ at, target }) => [at.column, target]))).toEqual([[[1, "https://a.go.th/x"]], [[0, "https://b.go.th#บน"]]]);
});

test("text boxes give their text once, though the file holds it twice", () => {
  const box = (inner: string): string => `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(seen(p(r("ก"), box(p(r("ในกล่อง")) + p(r("สอง"))), r("ข")) + p(r("ค")))).toEqual({ "ย่อหน้า 1": [["กข"]], "ย่อหน้า 2": [["ในกล่อง"]], "ย่อหน้า 3": [["สอง"]], "ย่อหน้า 4": [["ค"]] });
  expect(seen(tbl(tc(p(r("ก"), box(p(r("ในกล่อง")))) + p(r("ข")))))).toEqual({ "ตาราง 1": [["ก\nในกล่อง\nข"]] });
  expect(seen(p("<w:r><w:pict><v:textbox><w:txbxContent>", p(r("เก่า")), "</w:txbxContent></v:textbox></w:pict></w:r>"))).toEqual({ "ย่อหน้า 2": [["เก่า"]] });
});

test("rows and cells inside content controls are read", () => {
  const body = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtPr/><w:sdtContent>${tc(p(r("ก")))}</w:sdtContent></w:sdt>${tc(`<w:sdt><w:sdtContent>${p(r("ข"))}</w:sdtContent></w:sdt>`)}</w:tr></w:sdtContent></w:sdt></w:tbl><w:sdt><w:sdtContent>${p(r("ค"))}${tbl(tc(p(r("ง"))))}</w:sdtContent></w:sdt>`;
  expect(seen(body)).toEqual({ "ตาราง 1": [["ก", "ข"]], "ย่อหน้า 1": [["ค"]], "ตาราง 2": [["ง"]] });
});

test.each([["<!DOCTYPE x>", "unsafe-xml"], ["<w:p>", "damaged"], [tbl(tc(p(), '<w:gridSpan w:val="1000000000"/>')), "damaged"], [tbl(tc(p(), '<w:gridSpan w:val="0"/>')), "damaged"], ["<w:tbl><w:tr><w:tc>".repeat(100) + "</w:tc></w:tr></w:tbl>".repeat(100), "too-large"]])("a body of %s is %s", (body, code) => {
  expect(() => readDocument(wordFile(body))).toThrow(expect.objectContaining({ code }) as FileFault);
});
