import { unzipSync } from "fflate";
import fs from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { rangeName } from "../../../src/workbook/Address";
import { readFile } from "../../../src/ooxml/readFile";

/** Every non-blank cell that an XML parser of another hand finds in the raw parts: address → text. */
type Cells = Record<string, string>;
interface Node { name: string; attributes: Record<string, string>; children: Node[]; text: string }

const tree = (bytes: Uint8Array): Node => {
  const root: Node = { name: "", attributes: {}, children: [], text: "" }, open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name: name.replace(/^.*:/, ""), attributes: attributes as Record<string, string>, children: [], text: "" };
    open[open.length - 1]?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => { const last = open[open.length - 1]; if (last) last.text += text; });
  parser.on("closetag", () => { open.pop(); });
  parser.write(new TextDecoder().decode(bytes)).close();
  return root;
};
const all = (node: Node, name: string): Node[] => node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const words = (node: Node): string => all(node, "t").map(({ text }) => text).join("");

const cellsOfBook = (parts: Record<string, Uint8Array>): Cells => {
  const part = (name: string): Node => tree(parts[name] ?? new Uint8Array());
  const strings = all(part("xl/sharedStrings.xml"), "si").map(words), targets = new Map(all(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [attributes.Id, attributes.Target]));
  const cells: Cells = {};
  for (const sheet of all(part("xl/workbook.xml"), "sheet")) {
    for (const cell of all(part(`xl/${(targets.get(sheet.attributes["r:id"]) ?? "").replace(/^\/xl\//, "")}`), "c")) {
      const value = all(cell, "v")[0]?.text ?? "", text = cell.attributes.t === "s" ? strings[Number(value)] ?? "?" : cell.attributes.t === "inlineStr" ? words(cell) : value;
      if (text !== "") cells[`${sheet.attributes.name}!${cell.attributes.r}`] = text;
    }
  }
  return cells;
};

const cellsOfDocument = (parts: Record<string, Uint8Array>): Cells => {
  const cells: Cells = {}, counts = { p: 0, tbl: 0 };
  for (const block of all(tree(parts["word/document.xml"] ?? new Uint8Array()), "body")[0]?.children ?? []) {
    if (block.name === "p") {
      counts.p++;
      if (words(block).trim() !== "") cells[`ย่อหน้า ${counts.p}!A1`] = words(block);
    }
    if (block.name !== "tbl") continue;
    counts.tbl++;
    all(block, "tr").forEach((row, r) => {
      let column = 0;
      for (const cell of all(row, "tc")) {
        const text = cell.children.filter(({ name }) => name === "p").map(words).join("\n");
        if (text.trim() !== "") cells[`ตาราง ${counts.tbl}!${rangeName({ row: r, column, rows: 1, columns: 1 })}`] = text;
        column += Number(all(cell, "gridSpan")[0]?.attributes["w:val"] ?? "1");
      }
    });
  }
  return cells;
};

const folder = path.join(__dirname, "../../workbooks/reports");
test.each(fs.readdirSync(folder).filter((file) => /^[^~].*\.(xlsx|docx)$/.test(file)))("%s: every cell of the raw parts is there, and nothing else", (file) => {
  const bytes = fs.readFileSync(path.join(folder, file)), parts = unzipSync(bytes), { kind, snapshot } = readFile(bytes);
  const expected = kind === "docx" ? cellsOfDocument(parts) : cellsOfBook(parts), seen: Cells = {};
  for (const { at, values } of Object.values(snapshot.areas)) {
    values.forEach((row, r) => { row.forEach((value, column) => { if (value !== "") seen[`${at.sheet}!${rangeName({ row: r, column, rows: 1, columns: 1 })}`] = String(value); }); });
  }
  expect(Object.keys(expected).length).toBeGreaterThan(35);
  expect(seen).toEqual(expected);
});

test("the headings that report 001 underlines inside a cell are told, and its merges", () => {
  const { sheets } = readFile(fs.readFileSync(path.join(folder, "seed-001.xlsx"))).snapshot;
  expect(sheets.map(({ name, merges, leads }) => [name, merges.length, leads.length])).toEqual([["ผลคะแนน", 12, 0], ["มาตรการ", 9, 13]]);
  expect(sheets[1]?.leads.map(({ text }) => text)).toContain("นโยบายการบริหารทรัพยากรบุคคล");
});
