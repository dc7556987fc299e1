import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { RawCell } from "./conservation";

interface Node { name: string; attributes: Record<string, string>; children: (Node | string)[] }

const parse = (xml: string): Node => {
  const root: Node = { name: "", attributes: {}, children: [] }, stack = [root];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const node: Node = { name: tag.name.replace(/^.*:/, ""), attributes: tag.attributes as Record<string, string>, children: [] };
    stack[stack.length - 1]?.children.push(node);
    stack.push(node);
  });
  parser.on("closetag", () => { stack.pop(); });
  parser.on("text", (text) => { stack[stack.length - 1]?.children.push(text); });
  parser.write(xml).close();
  return root;
};
const childrenOf = (node: Node, name: string): Node[] => node.children.filter((child): child is Node => typeof child !== "string" && child.name === name);
const allOf = (node: Node, name: string): Node[] => node.children.flatMap((child) => (typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...allOf(child, name)]));
const textIn = (node: Node): string => node.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
const visible = (text: string): boolean => /\S/.test(text.replace(/[\u200B-\u200D\uFEFF\u00AD]/g, ""));

/** The non-blank cells of a workbook, straight from its XML: nothing of the reader under test takes part. */
export const rawCellsOfBook = (bytes: Uint8Array): RawCell[] => {
  const parts = unzipSync(bytes), part = (name: string): Node | undefined => { const found = parts[name]; return found ? parse(strFromU8(found)) : undefined; };
  const strings = allOf(part("xl/sharedStrings.xml") ?? parse("<x/>"), "si").map((si) => allOf(si, "t").map(textIn).join(""));
  const targets = new Map(allOf(part("xl/_rels/workbook.xml.rels") ?? parse("<x/>"), "Relationship").map((relation) => [relation.attributes.Id, relation.attributes.Target]));
  return allOf(part("xl/workbook.xml") ?? parse("<x/>"), "sheet").flatMap((sheet) => {
    const xml = part(`xl/${(targets.get(sheet.attributes["r:id"] ?? "") ?? "").replace(/^\/?(?:xl\/)?/, "")}`);
    return allOf(xml ?? parse("<x/>"), "c").flatMap((cell): RawCell[] => {
      const ref = /^([A-Z]+)(\d+)$/.exec(cell.attributes.r ?? ""), value = childrenOf(cell, "v")[0];
      const text = cell.attributes.t === "s" ? strings[Number(value ? textIn(value) : NaN)] ?? "" : cell.attributes.t === "inlineStr" ? allOf(cell, "t").map(textIn).join("") : value ? textIn(value) : "";
      const column = [...(ref?.[1] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return visible(text) ? [{ sheet: sheet.attributes.name ?? "", row: Number(ref?.[2]) - 1, column, text }] : [];
    });
  });
};

const wordText = (node: Node): string => node.children.map((child) => (typeof child === "string" ? "" : child.name === "t" ? textIn(child) : child.name === "br" || child.name === "tab" ? " " : child.name === "tbl" ? "" : wordText(child))).join("");

/** The non-blank cells of the tables of a document and its non-blank paragraphs, in the names that the reader gives them. */
export const rawCellsOfDocument = (bytes: Uint8Array): RawCell[] => {
  const found = unzipSync(bytes)["word/document.xml"];
  const cells: RawCell[] = [];
  let tables = 0, paragraphs = 0;
  const walk = (node: Node): void => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      if (child.name === "p") {
        const text = wordText(child);
        paragraphs++;
        if (visible(text)) cells.push({ sheet: `ย่อหน้า ${paragraphs}`, row: 0, column: 0, text });
      } else if (child.name === "tbl") {
        const sheet = `ตาราง ${++tables}`;
        childrenOf(child, "tr").forEach((tr, row) => {
          let column = 0;
          for (const tc of childrenOf(tr, "tc")) {
            const text = childrenOf(tc, "p").map(wordText).join("\n");
            if (visible(text)) cells.push({ sheet, row, column, text });
            column += Number(allOf(tc, "gridSpan")[0]?.attributes["w:val"] ?? 1);
          }
        });
      } else walk(child);
    }
  };
  walk(allOf(parse(strFromU8(found ?? new Uint8Array())), "body")[0] ?? parse("<x/>"));
  return cells;
};
