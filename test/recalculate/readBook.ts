import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A reading of a finished .xlsx of its own, so that neither our reader nor our template is its own witness. */
export type BookValue = number | string | boolean | { error: string };
export interface BookCell { /** what the file keeps: the result where there is a formula; undefined when it keeps none */ value: BookValue | undefined; formula?: string }
export interface BookSheet { name: string; part: string; cells: Map<string, BookCell> }
export interface BookTable { name: string; sheet: string; ref: string; headerRows: number; totalsRows: number; columns: string[] }
export interface Book { sheets: BookSheet[]; tables: BookTable[]; names: { name: string; refersTo: string }[]; parts: Record<string, Uint8Array> }

interface Element { name: string; attributes: Record<string, string>; children: Element[]; text: string }

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const parse = (xml: string): Element => {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", (tag) => {
    const element: Element = { name: local(tag.name), attributes: Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [name, String(value)])), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => { open.pop(); });
  parser.on("text", (text) => { const top = open.at(-1); if (top) top.text += text; });
  parser.write(xml).close();
  return root;
};

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
const first = (element: Element, name: string): Element | undefined => all(element, name)[0];
const unescape = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const textIn = (element: Element): string =>
  unescape(element.children.map((child) => (child.name === "t" ? child.text : child.name === "r" ? textIn(child) : "")).join(""));

const target = (part: string, to: string): string => {
  if (to.startsWith("/")) return to.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of to.split("/")) if (step === "..") path.pop(); else path.push(step);
  return path.join("/");
};

const valueOf = (cell: Element, strings: string[]): BookValue | undefined => {
  const { t } = cell.attributes;
  if (t === "inlineStr") return textIn(first(cell, "is") ?? cell);
  const v = cell.children.find((child) => child.name === "v");
  if (!v) return undefined;
  if (t === "s") return strings[Number(v.text)] ?? "";
  if (t === "str") return unescape(v.text);
  if (t === "b") return v.text === "1";
  if (t === "e") return { error: v.text };
  return Number(v.text);
};

/** Reads sheets, tables and names out of the XML. Throws on what it does not understand rather than guess. */
export const readBook = (bytes: Uint8Array): Book => {
  const parts = unzipSync(bytes);
  const xml = (part: string): Element => {
    const found = parts[part];
    if (!found) throw new Error(`no part ${part}`);
    return parse(strFromU8(found));
  };
  const links = (part: string): { id: string; type: string; target: string }[] => {
    const rels = part.replace(/([^/]+)$/, "_rels/$1.rels");
    return parts[rels] ? all(xml(rels), "Relationship").map(({ attributes: a }) => ({ id: a.Id ?? "", type: a.Type ?? "", target: target(part, a.Target ?? "") })) : [];
  };
  const workbookPart = all(xml("_rels/.rels"), "Relationship").find(({ attributes }) => attributes.Type?.endsWith("/officeDocument"))?.attributes.Target?.replace(/^\//, "") ?? "xl/workbook.xml";
  const workbook = xml(workbookPart), workbookLinks = links(workbookPart);
  const stringsPart = workbookLinks.find(({ type }) => type.endsWith("/sharedStrings"))?.target;
  const strings = stringsPart ? all(xml(stringsPart), "si").map(textIn) : [];

  const tables: BookTable[] = [];
  const sheets = all(workbook, "sheet").map((element): BookSheet => {
    const id = Object.entries(element.attributes).find(([name]) => local(name) === "id" && name.includes(":"))?.[1];
    const part = workbookLinks.find((link) => link.id === id)?.target ?? "", name = element.attributes.name ?? "";
    const cells = new Map<string, BookCell>();
    for (const cell of all(xml(part), "c")) {
      const formula = cell.children.find((child) => child.name === "f");
      if (formula && formula.attributes.t === "shared") throw new Error(`${name}!${cell.attributes.r}: a shared formula`);
      const value = valueOf(cell, strings);
      if (formula) cells.set(cell.attributes.r ?? "", { value, formula: formula.text });
      else if (value !== undefined) cells.set(cell.attributes.r ?? "", { value });
    }
    for (const link of links(part).filter(({ type }) => type.endsWith("/table"))) {
      const table = first(xml(link.target), "table");
      if (!table) throw new Error(`no table in ${link.target}`);
      const { displayName = "", ref = "", headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
      tables.push({ name: displayName, sheet: name, ref, headerRows: Number(headerRowCount), totalsRows: Number(totalsRowCount), columns: all(table, "tableColumn").map(({ attributes }) => unescape(attributes.name ?? "")) });
    }
    return { name, part, cells };
  });
  const names = all(workbook, "definedName").filter(({ attributes }) => attributes.localSheetId === undefined && !attributes.name?.startsWith("_xlnm."))
    .map(({ attributes, text }) => ({ name: attributes.name ?? "", refersTo: text }));
  return { sheets, tables, names, parts };
};
