// node makeEdges.mjs FOLDER [all] : files that stay just inside one limit and lean on another. Prints their names and what each leans on.
import fs from "node:fs";
import path from "node:path";
import { book, bookParts, document, documentXml, entry, repeated, sheetXml, sstXml, zip } from "./kit.mjs";

const [, , folder, all] = process.argv;
const MB = 1 << 20, SHEET = "xl/worksheets/sheet1.xml", SST = "xl/sharedStrings.xml";
const filled = (name, head, unit, megabytes, tail) => {
  const block = unit.repeat(Math.ceil(200_000 / unit.length));
  return repeated(name, head, block, Math.floor((megabytes * MB) / Buffer.byteLength(block)), tail);
};
const [open, close] = sheetXml({ rows: "|" }).split("|"), [docOpen, docClose] = documentXml("|").split("|"), [sstOpen, sstClose] = sstXml("|").split("|");
const rows = (unit, megabytes, head = "", tail = "") => () => book({}, { replace: [filled(SHEET, open + head, unit, megabytes, tail + close)] });
const body = (unit, megabytes, head = "", tail = "") => () => document("", { replace: [filled("word/document.xml", docOpen + head, unit, megabytes, tail + docClose)] });
const strings = (unit, megabytes, head = "", tail = "") => () => book({ sheets: [["S", sheetXml({ rows: '<row><c t="s"><v>0</v></c></row>' })]] }, { replace: [filled(SST, sstOpen + head, unit, megabytes, tail + sstClose)] });
const afterRows = (unit, megabytes) => () => book({}, { replace: [filled(SHEET, open + close.replace("</worksheet>", ""), unit, megabytes, "</worksheet>")] });
const far = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1.5</v></c></row>`).join("");

const small = {
  "far-cells.xlsx": ["2,000 cells in the last column", () => book({ sheets: [["S", sheetXml({ rows: far })]] })],
  "many-sheets.xlsx": ["2,000 sheets", () => book({ sheets: Array.from({ length: 2000 }, (_, i) => [`s${i}`, sheetXml()]) })],
};
const large = {
  "blank-rows.xlsx": ["250 MB of blank rows under one number", rows('<row r="5" s="1"/>', 250)],
  "cells.xlsx": ["250 MB of small rows", rows('<row><c><v>12345.5</v></c><c t="str"><v>กขค</v></c></row>', 250)],
  "same-cell.xlsx": ["250 MB of one cell written again and again", rows('<c r="A1" s="1"/><c r="B1"><v>5</v></c>', 250, '<row r="1">', "</row>")],
  "texts.xlsx": ["250 MB of inline texts", rows(`<row><c t="inlineStr"><is><t>${"ก".repeat(1000)}</t></is></c></row>`, 250)],
  "comment.xlsx": ["a comment of 250 MB", rows("x", 250, "<!--", "-->")],
  "merges.xlsx": ["45 MB of merges", afterRows('<mergeCell ref="A1:B2"/>', 45)],
  "beside.xlsx": ["250 MB of unknown elements after the rows", afterRows("<x/>", 250)],
  "strings.xlsx": ["95 MB of tiny shared strings", strings("<si><t>ก</t></si>", 95)],
  "one-string.xlsx": ["one shared string of 95 MB", strings("ก", 95, "<si><t>", "</t></si>")],
  "paragraphs.docx": ["47 MB of blank paragraphs", body("<w:p></w:p>", 47)],
  "word-cells.docx": ["47 MB of table cells", body("<w:tr><w:tc><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:tc></w:tr>", 47, "<w:tbl>", "</w:tbl>")],
  "runs.docx": ["47 MB of runs in one paragraph", body("<w:r><w:t>ก</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ข</w:t></w:r>", 47, "<w:p>", "</w:p>")],
  "tag.docx": ["a tag of 47 MB", body('a="b" ', 47, "<w:p ", "/>")],
  "sheets-of-rows.xlsx": ["200 sheets of 20 MB each", () => {
    const sheet = filled(SHEET, open, "<row><c><v>1</v></c></row>", 20, close);
    return zip(bookParts({ sheets: Array.from({ length: 200 }, (_, i) => [`s${i}`, ""]) }).map(([name, text]) => (name.startsWith("xl/worksheets/sheet") ? { ...sheet, name } : entry(name, text))));
  }],
};
const made = Object.entries(all === "all" ? { ...small, ...large } : small).map(([file, [what, make]]) => {
  fs.writeFileSync(path.join(folder, file), make());
  return { file, what };
});
console.log(JSON.stringify(made));
