import { isOurs, OUR_LOOK, readOurBook, versionOf } from "../../src/reading/ourBook";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { headerBase, matchColumns } from "../../src/reading/ourBookColumns";
import { INDICATOR_COLUMNS, MEASURE_COLUMNS } from "../../src/template/columns";
import { NAMES, SHEETS } from "../../src/template/names";
import type { Look } from "../../src/workbook/Host";
import type { CellValue } from "../../src/workbook/CellValue";
import type { Area, Snapshot } from "../../src/workbook/Snapshot";

const facts = (name: string): Snapshot["sheets"][number] => ({ name, kind: "sheet", visibility: "visible", merges: [], links: [], leads: [], hiddenRows: [], hiddenColumns: [] });
const ABILITIES = { change: false, show: false, watch: false, export: false };

/** A sheet written as a table; its first row and column are the sheet's. */
const sheet = (name: string, rows: CellValue[][], row = 0, column = 0): Area => ({ at: { sheet: name, row, column, rows: rows.length, columns: Math.max(...rows.map((one) => one.length)) }, values: rows });

/** A book as a host that looks at whole sheets gives it. */
const book = ({ version = "1.0.0", measures = [["รหัส", "มาตรการ/แนวทาง", "สิ้นสุด"], ["1", "ก", 46660]] as CellValue[][], table = true, hasTotals = false, at = { row: 3, column: 2 } } = {}): Snapshot => {
  const block = { sheet: SHEETS.measures, ...at, rows: measures.length, columns: measures[0]?.length ?? 0 };
  const above = Array.from({ length: at.row }, (): CellValue[] => [""]), left = Array.from({ length: at.column }, () => "");
  return {
    areas: {
      [SHEETS.office]: sheet(SHEETS.office, [["ชื่อหน่วยงาน", "อบต.ตัวอย่าง"], ["ปีงบประมาณ", 2570], ["รุ่น", version], ["ณ วันที่", 46346]], 4, 1),
      [SHEETS.measures]: sheet(SHEETS.measures, [...above, ...measures.map((row) => [...left, ...row])]),
    },
    sheets: [facts(SHEETS.office), facts(SHEETS.measures)],
    names: [
      { name: "OfficeName", refersTo: "หน่วยงาน!$C$5" }, { name: "fiscalyear", refersTo: "='หน่วยงาน'!$C$6" }, { name: "TemplateVersion", refersTo: "หน่วยงาน!$C$7" }, { name: "AsOf", refersTo: "หน่วยงาน!$C$8" },
    ],
    tables: table ? [{ name: "measures", at: block, columns: [], hasTotals }] : [],
    validations: [], computed: "cached", abilities: ABILITIES,
  };
};

test("values come by name and by header, wherever they stand", () => {
  const read = readOurBook(book());
  expect(read.version).toBe("1.0.0");
  expect([read.named.OfficeName?.value, read.named.FiscalYear?.value, read.named.AsOf?.value, read.named.District]).toEqual(["อบต.ตัวอย่าง", 2570, 46346, undefined]);
  expect(read.named.FiscalYear?.at).toEqual({ sheet: "หน่วยงาน", row: 5, column: 2, rows: 1, columns: 1 });
  expect(read.measures?.columns).toEqual({ code: 2, measure: 3, end: 4 });
  expect(read.measures?.lines).toHaveLength(1);
  expect(read.measures?.lines[0]).toMatchObject({ row: 4, values: { code: "1", measure: "ก", end: 46660, status: "" } });
  expect(read.indicators).toBeUndefined();
});

test("columns in another order, spelled with other spaces and digits, are the same columns", () => {
  const read = readOurBook(book({ measures: [["สิ้น สุด", "มาตรการ/ แนวทาง", "รหัส "], [46660, "ก", "1"]] }));
  expect(read.measures?.lines[0]?.values).toMatchObject({ code: "1", measure: "ก", end: 46660 });
});

test("a row of totals is no measure", () => {
  expect(readOurBook(book({ measures: [["รหัส", "มาตรการ/แนวทาง", "สิ้นสุด"], ["1", "ก", 46660], ["รวม", "", ""]], hasTotals: true })).measures?.lines).toHaveLength(1);
});

test("without the table object the titles are looked for on the sheet", () => {
  const titles = MEASURE_COLUMNS.filter((column) => !column.hidden).map((column) => column.title);
  const read = readOurBook(book({ table: false, measures: [titles, ["1", "", "ก"], ["", "", ""]] }));
  expect(read.measures?.lines.map((line) => [line.row, line.values.code, line.values.measure])).toEqual([[4, "1", "ก"]]);
});

describe("what is ours", () => {
  test.each<[string, (snapshot: Snapshot) => void, boolean]>([
    ["a book of any version", () => undefined, true],
    ["a name that leads nowhere", (s) => { s.names[2] = { name: "TemplateVersion", refersTo: "#REF!" }; }, false],
    ["a version that is none", (s) => { s.areas[SHEETS.office]?.values.splice(2, 1, ["รุ่น", "ร่าง"]); }, false],
    ["a name of one sheet only", (s) => { s.names[2] = { name: "TemplateVersion", refersTo: "หน่วยงาน!$C$7", sheet: "หน่วยงาน" }; }, false],
    ["the name of another maker, none of our others", (s) => { s.names = s.names.slice(2, 3); }, false],
    ["a version kept as a constant", (s) => { s.names[2] = { name: "TemplateVersion", refersTo: "\"0.9.0\"" }; }, true],
  ])("%s", (_, change, ours) => {
    const snapshot = book();
    change(snapshot);
    expect(isOurs(snapshot)).toBe(ours);
    expect(readOurBook(snapshot).version !== "").toBe(ours);
  });
  test("what is not ours is not half-treated as ours", () => {
    const snapshot = book();
    snapshot.names = [];
    expect(readOurBook(snapshot)).toEqual({ version: "", named: {}, snapshot });
  });
  test("older versions are ours", () => {
    expect(versionOf(book({ version: "0.9" }))).toBe("0.9");
  });
});

describe("headers", () => {
  const match = (headers: string[]) => matchColumns(headers, INDICATOR_COLUMNS);
  test("the same title always before a similar one", () => {
    expect(matchColumns(["ผู้รับผิดชอบร่วม", "ผู้รับผิดชอบหลัก"], MEASURE_COLUMNS)).toMatchObject({ coUnits: 0, leadUnits: 1 });
  });
  test("a reworded title is known by its words", () => {
    expect(match(["ลำดับที่", "แบบวัด", "ตัวชี้วัด", "คะแนนประเมินปีก่อน"])).toMatchObject({ no: 0, instrument: 1, name: 2, lastScore: 3 });
  });
  test("other words in the very place of a missing column stand for it", () => {
    expect(match(INDICATOR_COLUMNS.map((column) => (column.key === "issue" ? "ข้อสังเกต" : column.title)))).toMatchObject({ issue: 5 });
  });
  test("other words elsewhere stand for nothing", () => {
    expect(match(["ข้อสังเกต", "แบบวัด", "ตัวชี้วัด"]).issue).toBeUndefined();
  });
  test("an older title is known", () => {
    expect(matchColumns(["กำหนดเสร็จ"], MEASURE_COLUMNS, { end: ["กำหนดเสร็จ"] })).toEqual({ end: 0 });
  });
  test("the number Excel adds to a double is seen through, and the double stands for nothing else", () => {
    expect(headerBase("สถานะ2")).toBe(headerBase("สถานะ"));
    expect(matchColumns(["สถานะ", "สถานะ2"], MEASURE_COLUMNS)).toEqual({ status: 0 });
  });
});

describe("looking", () => {
  const host = (snapshots: Snapshot[]) => {
    const asked: Look[] = [];
    return { asked, look: (what: Look) => { asked.push(what); const next = snapshots[asked.length - 1]; return next ? Promise.resolve(next) : Promise.reject(new Error("asked too often")); } };
  };
  test("asks for every sheet that holds a table of ours, and every name", () => {
    expect(OUR_LOOK.names).toEqual([...NAMES]);
    expect(OUR_LOOK.sheets).toEqual(expect.arrayContaining([SHEETS.office, SHEETS.measures, SHEETS.indicators, SHEETS.disclosure, SHEETS.findings, SHEETS.history]));
    expect(OUR_LOOK.with).toEqual({ formulas: true, formats: true, validations: true });
  });
  test("one look is enough", async () => {
    const one = host([book()]);
    await lookAtOurBook(one);
    expect(one.asked).toHaveLength(1);
  });
  test("a second look fetches a sheet that was renamed", async () => {
    const whole = book(), area = whole.areas[SHEETS.measures];
    const renamed = area && { ...area, at: { ...area.at, sheet: "มาตรการ 2570" } };
    const office = whole.areas[SHEETS.office];
    const first = { ...whole, areas: office ? { [SHEETS.office]: office } : {}, tables: whole.tables.map((table) => ({ ...table, at: { ...table.at, sheet: "มาตรการ 2570" } })) };
    const two = host([first, { ...first, areas: renamed ? { "มาตรการ 2570": renamed } : {} }]);
    const read = readOurBook(await lookAtOurBook(two));
    expect(two.asked[1]?.sheets).toEqual(["มาตรการ 2570"]);
    expect(read.measures?.lines[0]?.values.measure).toBe("ก");
  });
});
