import { packOf } from "../../src/frameworks/packs";
import { templatePack } from "../../src/frameworks/templatePack";
import { MEASURE_COLUMNS, type MeasureKey } from "../../src/template/columns";
import { formulaCells } from "../../src/template/formulaCells";
import { NAMES, SHEETS, TABLES } from "../../src/template/names";
import { planTemplate } from "../../src/template/planTemplate";
import { LIST_NAMES } from "../../src/template/sheets/tableOf";
import { STYLES, type StyleName } from "../../src/template/styles";
import type { StylePlan } from "../../src/workbook/BookPlan";
import { parseAddress } from "../../src/workbook/Address";

const pack = (year: number) => {
  const found = packOf(year);
  if (!found) throw new Error(`no pack of ${year}`);
  return templatePack(found);
};
const plan = planTemplate({ fiscalYear: 2570, pack: pack(2570) });
const cells = formulaCells(plan);
const sheet = (name: string) => {
  const found = plan.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const ofMeasures = (key: MeasureKey): string => cells.find(({ figure }) => figure.of === "measure" && figure.key === key)?.formula ?? "";

describe("sheets, tables and names", () => {
  test("the sheets stand in the promised order, only รายการ hidden", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(["คำชี้แจง", "หน่วยงาน", "มาตรการ", "ตัวชี้วัด", "OIT", "สรุป", "แผนรายเดือน", "ผลการตรวจ", "ประวัติ", "รายการ"]);
    expect(plan.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name)).toEqual([SHEETS.lists]);
  });

  test("every promised table is there once", () => {
    expect(plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual(Object.values(TABLES).sort());
  });

  test("each promised name leads to one labelled cell of หน่วยงาน", () => {
    const labels: Record<string, string> = {
      OfficeName: "ชื่อหน่วยงาน", OfficeKind: "ประเภท", District: "อำเภอ", Province: "จังหวัด", FiscalYear: "ปีงบประมาณ (พ.ศ.)", Round: "รอบ", AsOf: "ณ วันที่",
      TemplateVersion: "รุ่นของแบบฟอร์ม", PackId: "ชุดตัวชี้วัดและรายการ OIT", Preparer: "ผู้จัดทำ", Approver1: "หัวหน้าสำนักปลัด", Approver2: "ปลัด", Approver3: "นายก",
    };
    for (const name of NAMES) {
      const at = parseAddress(plan.names.find((one) => one.name === name)?.refersTo ?? "");
      expect(at).toMatchObject({ sheet: SHEETS.office, rows: 1, columns: 1 });
      const label = sheet(SHEETS.office).cells.find(({ row, column }) => row === at?.row && column === (at?.column ?? 0) - 1)?.value;
      if (labels[name] !== undefined) expect([name, label]).toEqual([name, labels[name]]);
      else expect(label).not.toBe("");
    }
  });

  test("a drop-down's source is a defined name, and every list column has one", () => {
    const names = new Set(plan.names.map(({ name }) => name));
    const sources = plan.sheets.flatMap(({ validations }) => validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])));
    expect(sources.filter((source) => !names.has(source))).toEqual([]);
    const measures = sheet(SHEETS.measures);
    for (const [index, { list }] of MEASURE_COLUMNS.entries()) {
      if (list) expect(measures.validations.find(({ at }) => at.column === index)?.rule).toEqual({ kind: "list", source: LIST_NAMES[list] });
    }
  });

  test("what drop-downs say is no longer than Excel takes", () => {
    for (const { alert, prompt } of plan.sheets.flatMap(({ validations }) => validations)) {
      for (const { title, message } of [alert, prompt].filter((one) => one !== undefined)) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test("the year's items and indicators are in their tables; a year of 43 items has 43 rows", () => {
    const rows = (year: number, table: string) => planTemplate({ fiscalYear: year, pack: pack(year) }).sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table)?.at.rows;
    expect([rows(2570, TABLES.disclosure), rows(2566, TABLES.disclosure), rows(2570, TABLES.indicators)]).toEqual([27, 44, 11]);
  });
});

describe("formulas", () => {
  /** What Excel 2019 and LibreOffice 7 both know, and no text by a code of the machine's language. */
  const ALLOWED = new Set(["IF", "IFERROR", "AND", "OR", "NOT", "ISNUMBER", "TRIM", "LEN", "LEFT", "RIGHT", "FIND", "SUBSTITUTE", "CHAR", "ROW", "MATCH", "INDEX", "N", "INT", "MOD", "MIN", "MAX", "ROUND",
    "LARGE", "SMALL", "SUM", "SUMIFS", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "LOOKUP", "TODAY", "ISERROR", "ISBLANK"]);
  const functions = (formula: string): string[] => [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? "");

  test("only functions that both programs know", () => {
    expect([...new Set(cells.flatMap(({ formula }) => functions(formula)))].filter((name) => !ALLOWED.has(name))).toEqual([]);
  });

  test("the day comes from AsOf alone, and in มาตรการ only the columns that need it ask for it", () => {
    expect(cells.filter(({ formula }) => /TODAY|NOW\(/.test(formula)).map(({ figure }) => figure)).toEqual([{ of: "asOf" }]);
    expect(MEASURE_COLUMNS.map(({ key }) => key).filter((key) => /\bAsOf\b/.test(ofMeasures(key)))).toEqual(["schedule", "daysLate"]);
  });

  test("codes are never compared by COUNTIF, which takes 3.1 for 3.10", () => {
    expect(cells.filter(({ formula }) => /COUNTIFS?\([^)]*(รหัสที่ใช้|รหัสแม่|\[รหัส\])/.test(formula))).toEqual([]);
  });

  test("no formula is longer than Excel takes", () => expect(Math.max(...cells.map(({ formula }) => formula.length))).toBeLessThan(8192));

  test("every formula cell says what it means, and no other cell does", () => {
    for (const { cells: planned } of plan.sheets) {
      expect(planned.filter(({ value, note }) => (note !== undefined) !== (typeof value === "object" && "formula" in value))).toEqual([]);
    }
  });

  test("each computed column of มาตรการ has its formula in every ready row and in the table itself", () => {
    const computed = MEASURE_COLUMNS.filter(({ owner }) => owner === "formula").map(({ title }) => title);
    const table = sheet(SHEETS.measures).tables[0];
    expect(table?.columns.filter(({ formula }) => formula !== undefined).map(({ title }) => title)).toEqual(computed);
    expect(cells.filter(({ figure }) => figure.of === "measure")).toHaveLength(computed.length * 100);
  });
});

describe("on paper and on the screen", () => {
  const styles: Record<string, StylePlan> = STYLES;

  test.each(plan.sheets.filter(({ visibility }) => visibility === "visible").map((one) => [one.name, one] as const))("%s fits the width of A4 landscape, never below 60 %", (name, { columns, print }) => {
    const end = name === SHEETS.measures ? MEASURE_COLUMNS.findIndex(({ key }) => key === "outcome") + 1 : print.columnBreaks[0] ?? columns.length;
    const pixels = columns.slice(0, end).filter(({ hidden }) => !hidden).reduce((sum, { width }) => sum + width * 7, 0);
    const paper = (11.69 - 0.6) * 96;
    expect(print.orientation).toBe("landscape");
    expect(print.scale).toBeGreaterThanOrEqual(60);
    expect(pixels * (print.scale / 100)).toBeLessThanOrEqual(paper);
  });

  test("มาตรการ prints to ผลลัพธ์, repeats its header, and keeps กำหนดเวลา on a screen of 1366 pixels", () => {
    const { print, freeze, columns } = sheet(SHEETS.measures);
    expect(print.area).toBe("'มาตรการ'!$A$1:INDEX('มาตรการ'!$L:$L,MeasuresLastRow)");
    expect(MEASURE_COLUMNS[11]?.key).toBe("outcome");
    expect(print.repeat).toEqual({ first: 3, last: 3 });
    expect(freeze).toEqual({ rows: 4, columns: 3 });
    const shown = columns.slice(0, MEASURE_COLUMNS.findIndex(({ key }) => key === "schedule") + 1).reduce((sum, { width }) => sum + width * 7, 0);
    expect(shown + 60).toBeLessThan(1366);
  });

  test("inputs are tinted and open, what formulas give is neither", () => {
    for (const { name, tables, cells: planned } of plan.sheets) {
      for (const { at, columns } of tables) {
        for (const cell of planned) {
          if (cell.row <= at.row || cell.row >= at.row + at.rows || cell.column < at.column || cell.column >= at.column + columns.length) continue;
          const look = styles[cell.style], formula = cell.note !== undefined;
          expect([name, cell.row, cell.column, look?.unlocked === true, look?.fill !== undefined]).toEqual([name, cell.row, cell.column, !formula, !formula]);
        }
      }
    }
  });

  test("dates show the Buddhist Era", () => {
    for (const style of ["inputDate", "inputDay", "writtenDate", "shownDate", "quietDate", "plainDate"] satisfies StyleName[]) expect(styles[style]?.format).toBe("[$-107041E]d mmm yyyy");
    const measures = sheet(SHEETS.measures);
    for (const key of ["start", "end", "finished"]) expect(measures.cells.find(({ row, column }) => row === 4 && MEASURE_COLUMNS[column]?.key === key)?.style).toBe("inputDate");
  });

  test("without chart and notes nothing of them is left", () => {
    const bare = planTemplate({ fiscalYear: 2570, pack: pack(2570), withChart: false });
    expect(bare.sheets.flatMap(({ charts, notes }) => [...charts, ...notes])).toEqual([]);
    expect(plan.sheets.flatMap(({ charts }) => charts)).toHaveLength(1);
    expect(plan.sheets.flatMap(({ notes }) => notes).length).toBeGreaterThan(0);
  });

  test("the year's pack is called unverified where it is", () => {
    const said = (year: number) => planTemplate({ fiscalYear: year, pack: pack(year) }).sheets.flatMap(({ cells: planned }) => planned.flatMap(({ value }) => (typeof value === "object" && "formula" in value ? [value.value] : [value])));
    expect(said(2570)).toContain("ยังไม่ได้ตรวจสอบกับประกาศของสำนักงาน ป.ป.ช. โปรดตรวจสอบก่อนใช้");
  });
});
