import { lookAtFile } from "../../../src/host/file/lookAtFile";
import { makeBook } from "../../../src/ooxml/making/makeBook";
import type { BookPlan, SheetPlan } from "../../../src/workbook/BookPlan";
import { templateAssets } from "../../../scripts/templateAssets";
import { all, partsOf, treeOf, type Element } from "./parts";

const sheet = (name: string, more: Partial<SheetPlan> = {}): SheetPlan => ({
  name, visibility: "visible", columns: [], heights: {}, firstHeights: {}, cells: [], merges: [], tables: [], validations: [], conditions: [], selected: { row: 0, column: 0 },
  print: { orientation: "landscape", scale: 70, footer: "&P", rowBreaks: [], columnBreaks: [] }, links: [], notes: [], charts: [], codes: [], ...more,
});
const plan = (...sheets: SheetPlan[]): BookPlan => ({
  properties: { title: "ท <&> \"", subject: "", creator: "ผู้ทดสอบ", description: "", created: "2026-10-01T00:00:00Z" },
  styles: { base: {}, bold: { font: { bold: true } }, open: { fill: "FFFAE8", unlocked: true }, day: { format: "[$-107041E]d mmm yyyy" }, code: { format: "@" } },
  sheets, names: [{ name: "Rate", refersTo: "'แผ่น ''ก'''!$B$2" }],
});

/** One of everything. */
const RICH = plan(
  sheet("แผ่น 'ก'", {
    columns: [{ width: 20 }, { width: 10, hidden: true }], heights: { 0: 30 }, firstHeights: { 2: 51 },
    cells: [
      { row: 0, column: 0, value: "ชื่อ", style: "bold" }, { row: 0, column: 1, value: "ค่า", style: "bold" },
      { row: 1, column: 0, value: "บรรทัด\nสอง & <สาม> _x000A_ \u0001", style: "open" }, { row: 1, column: 1, value: 0, style: "base" },
      { row: 2, column: 0, value: " 3.10 ", style: "code" }, { row: 2, column: 1, value: 46346, style: "day" },
      { row: 3, column: 0, value: { formula: 'IF(T[[#This Row],[ค่า]]>1,"<ก>","")', value: "<ก>" }, style: "base" }, { row: 3, column: 1, value: { formula: "1/0", value: { error: "#DIV/0!" } }, style: "base" },
      { row: 4, column: 0, value: true, style: "base" }, { row: 4, column: 1, value: { formula: "B2+0.1", value: 0.1 }, style: "base" },
      { row: 5, column: 0, value: "", style: "open" }, { row: 5, column: 1, value: { formula: "B2=0", value: true }, style: "base" },
    ],
    merges: [{ row: 7, column: 0, rows: 1, columns: 2 }],
    tables: [{ name: "T", at: { row: 0, column: 0, rows: 6, columns: 2 }, columns: [{ title: "ชื่อ" }, { title: "ค่า", formula: "1+1" }], filterButtons: true }],
    validations: [
      { at: { row: 1, column: 0, rows: 3, columns: 1 }, rule: { kind: "list", source: "Rate" }, alert: { style: "stop", title: "ผิด", message: "เลือก\nใหม่" }, prompt: { title: "ก", message: "ข" } },
      { at: { row: 1, column: 1, rows: 3, columns: 1 }, rule: { kind: "decimal", from: 0, to: 100 } },
    ],
    conditions: [{ at: [{ row: 1, column: 1, rows: 2, columns: 1 }], formula: '$B2<"ก"', look: { colour: "A1260D", fill: "FBE0DC", bold: true, border: "C3CAD3" } }],
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", scale: 60, footer: "&A & &P", rowBreaks: [3], columnBreaks: [1], repeat: { first: 0, last: 0 }, area: "'แผ่น ''ก'''!$A$1:$B$6" },
    links: [{ at: { row: 1, column: 0 }, target: "https://example.go.th/?a=1&b=2" }, { at: { row: 2, column: 0 }, target: "#'แผ่น ''ก'''!A1", tip: "ไป" }],
    notes: [{ at: { row: 0, column: 1 }, text: "หมายเหตุ <1>" }],
    charts: [{ name: "แผนภูมิ", title: "ร้อยละ", description: "", categories: "'แผ่น ''ก'''!$A$2:$A$3", values: "'แผ่น ''ก'''!$B$2:$B$3", at: { row: 8, column: 0, rows: 5, columns: 2 }, colour: "3C6E9F", format: "0%", max: 1 }],
    codes: [{ row: 2, column: 0, rows: 1, columns: 1 }],
  }),
  sheet("ซ่อน", { visibility: "hidden", cells: [{ row: 0, column: 0, value: "ก", style: "base" }] }),
);

/** The order in which the schema wants the elements of a worksheet (ECMA-376 part 1, CT_Worksheet). */
const ORDER = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks",
  "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "ignoredErrors", "drawing", "legacyDrawing", "tableParts", "extLst"];

const resolve = (from: string, target: string): string => {
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) { if (step === "..") path.pop(); else path.push(step); }
  return path.join("/");
};

describe.each([["one of everything", makeBook(RICH)], ...Object.entries(templateAssets())])("%s", (_, bytes) => {
  const parts = partsOf(bytes), trees = new Map([...parts].map(([name, xml]) => [name, treeOf(xml)]));
  const tree = (name: string): Element => { const found = trees.get(name); if (!found) throw new Error(`no ${name}`); return found; };
  const sheets = [...trees].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const tables = [...trees].filter(([name]) => name.startsWith("xl/tables/")).map(([, table]) => table);

  test("every part is typed, and every typed part is there", () => {
    const types = tree("[Content_Types].xml"), defaults = new Set(all(types, "Default").map(({ attributes }) => attributes.Extension));
    const overrides = all(types, "Override").map(({ attributes }) => attributes.PartName?.slice(1) ?? "");
    expect(new Set(overrides).size).toBe(overrides.length);
    expect(overrides.filter((name) => !parts.has(name))).toEqual([]);
    expect([...parts.keys()].filter((name) => name !== "[Content_Types].xml" && !overrides.includes(name) && !["rels", "vml"].some((end) => name.endsWith(`.${end}`) && defaults.has(end)))).toEqual([]);
  });

  test("every relation leads somewhere, and every id that a part uses is related", () => {
    for (const [name, rels] of trees) {
      if (!name.endsWith(".rels")) continue;
      const source = name.replace("_rels/", "").replace(/\.rels$/, ""), relations = all(rels, "Relationship");
      const ids = relations.map(({ attributes }) => attributes.Id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(relations.filter(({ attributes }) => attributes.TargetMode !== "External" && !parts.has(resolve(source, attributes.Target ?? "")))).toEqual([]);
      const used = [...(parts.get(source) ?? "").matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test("a worksheet's elements stand in the order of the schema, its rows and cells in theirs", () => {
    for (const [, sheetTree] of sheets) {
      const places = sheetTree.children.map(({ name }) => ORDER.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const rows = all(sheetTree, "row").map(({ attributes }) => Number(attributes.r));
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    }
  });

  test("cells point at texts and formats that exist, conditional formats at looks that exist", () => {
    const styles = tree("xl/styles.xml"), texts = all(tree("xl/sharedStrings.xml"), "si").length;
    const formats = styles.children.find(({ name }) => name === "cellXfs")?.children ?? [], looks = all(styles, "dxf").length;
    const count = (name: string): number => styles.children.find((child) => child.name === name)?.children.length ?? 0;
    for (const { attributes } of formats) {
      expect(Number(attributes.fontId)).toBeLessThan(count("fonts"));
      expect(Number(attributes.fillId)).toBeLessThan(count("fills"));
      expect(Number(attributes.borderId)).toBeLessThan(count("borders"));
    }
    for (const [, sheetTree] of sheets) {
      const cells = all(sheetTree, "c");
      expect(cells.filter(({ attributes }) => !(Number(attributes.s) < formats.length))).toEqual([]);
      expect(cells.filter(({ attributes, children }) => attributes.t === "s" && !(Number(children[0]?.text) < texts))).toEqual([]);
      expect(all(sheetTree, "cfRule").filter(({ attributes }) => !(Number(attributes.dxfId) < looks))).toEqual([]);
    }
  });

  test("a table's columns are named as its header cells, once each, and its names and ids are its own", () => {
    const strings = all(tree("xl/sharedStrings.xml"), "si").map((si) => all(si, "t").map(({ text }) => text).join(""));
    for (const [name, sheetTree] of sheets) {
      const rels = trees.get(name.replace("worksheets/", "worksheets/_rels/") + ".rels");
      for (const relation of rels ? all(rels, "Relationship") : []) {
        if (!relation.attributes.Type?.endsWith("/table")) continue;
        const table = tree(resolve(name, relation.attributes.Target ?? "")), titles = all(table, "tableColumn").map(({ attributes }) => attributes.name);
        const row = /[A-Z]+(\d+):/.exec(table.attributes.ref ?? "")?.[1], first = /^([A-Z]+)/.exec(table.attributes.ref ?? "")?.[1];
        const cells = all(sheetTree, "row").find(({ attributes }) => attributes.r === row)?.children ?? [], from = cells.findIndex(({ attributes }) => attributes.r === `${first}${row}`);
        expect(cells.slice(from, from + titles.length).map(({ attributes, children }) => (attributes.t === "s" ? strings[Number(children[0]?.text)] : undefined))).toEqual(titles);
        expect(new Set(titles.map((title) => title?.toLowerCase())).size).toBe(titles.length);
        expect(all(table, "tableColumn").map(({ attributes }) => attributes.id)).toEqual(titles.map((_title, index) => String(index + 1)));
      }
    }
    for (const key of ["id", "name", "displayName"]) expect(new Set(tables.map(({ attributes }) => attributes[key])).size).toBe(tables.length);
  });

  test("the book asks for a full recalculation", () => expect(all(tree("xl/workbook.xml"), "calcPr")[0]?.attributes.fullCalcOnLoad).toBe("1"));
});

test("the file reader finds the same values, formulas, formats and facts", () => {
  const found = lookAtFile(makeBook(RICH), { sheets: "all", with: { formulas: true, formats: true, validations: true } }), area = found.areas["แผ่น 'ก'"];
  expect(found.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["แผ่น 'ก'", "visible"], ["ซ่อน", "hidden"]]);
  expect(area?.values.slice(0, 6)).toEqual([
    ["ชื่อ", "ค่า"], ["บรรทัด\nสอง & <สาม> _x000A_ \u0001", 0], [" 3.10 ", 46346], ["<ก>", { error: "#DIV/0!" }], [true, 0.1], ["", true]]);
  expect(area?.formulas?.[3]?.[0]).toBe('IF(T[[#This Row],[ค่า]]>1,"<ก>","")');
  expect([area?.formats?.[2]?.[0], area?.formats?.[2]?.[1]]).toEqual(["@", "[$-107041E]d mmm yyyy"]);
  expect(found.tables).toEqual([expect.objectContaining({ name: "T", columns: ["ชื่อ", "ค่า"] })]);
  expect(found.sheets[0]?.links.map(({ target }) => target)).toEqual(["https://example.go.th/?a=1&b=2", "#'แผ่น ''ก'''!A1"]);
  expect(found.names.find(({ name }) => name === "Rate")?.refersTo).toBe("'แผ่น ''ก'''!$B$2");
});

test("the same plan gives the same bytes", () => expect(Buffer.from(makeBook(RICH)).equals(Buffer.from(makeBook(RICH)))).toBe(true));

test("a plan that contradicts itself is refused: a style that is not there, a cell planned twice", () => {
  const cell = { row: 0, column: 0, value: 1, style: "base" };
  expect(() => makeBook(plan(sheet("ก", { cells: [{ ...cell, style: "nothing" }] })))).toThrow(/no style "nothing"/);
  expect(() => makeBook(plan(sheet("ก", { cells: [cell, cell] })))).toThrow(/A1 is planned twice/);
});
