import { dayFromIso } from "../../src/measures/Day";
import { rowsProgress } from "../../src/progress/rowsProgress";
import { readOurBook } from "../../src/reading/ourBook";
import { indicatorResults, resultOfRow } from "../../src/checks/resultOf";
import { DISCLOSURE_COLUMNS, FINDING_COLUMNS, HISTORY_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS, type Column } from "../../src/template/columns";
import { DISCLOSURE_FORMULAS, INDICATOR_FORMULAS } from "../../src/template/formulas/tableFormulas";
import { MEASURE_FORMULAS } from "../../src/template/formulas/measureFormulas";
import { DATE_FORMAT, NAMES, SHEETS, TABLES, TEMPLATE_VERSION, type NameKey } from "../../src/template/names";
import type { OurBook } from "../../src/template/OurBook";
import type { CellValue } from "../../src/workbook/CellValue";
import type { Area, SheetFacts, Snapshot, TableFacts, Validation } from "../../src/workbook/Snapshot";
import { check } from "../../src/checks/check";
import type { FindingCode } from "../../src/checks/catalogue";
import type { CheckOptions } from "../../src/checks/CheckOptions";
import type { Finding } from "../../src/checks/Finding";
import { placeOf } from "../../src/checks/placeOf";
import { words } from "../../src/wording";
import { addressName, cellAt, formulaAddress, type Address } from "../../src/workbook/Address";

/** The serial number of an ISO day. */
export const day = (iso: string): number => {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no day: ${iso}`);
  return found;
};

export const TODAY = day("2026-11-20");

/** A cell as tests write it: 2026-10-01 is a day, 12.5 a number, TRUE a boolean, #REF! an error, '12 the text 12, ⏎ a line break. */
const cell = (text: string): CellValue => {
  if (text === "") return "";
  if (text.startsWith("'")) return text.slice(1).replaceAll("⏎", "\n");
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^#[A-Z0-9/]+[!?]$/.test(text)) return { error: text };
  return text.replaceAll("⏎", "\n");
};

/** A table written with "|" between cells, one row per line, headers first. */
const parse = (text: string): { headers: string[]; rows: CellValue[][] } => {
  const [head = [], ...rows] = text.trim().split("\n").map((line) => line.split("|").map((part) => part.trim()));
  return { headers: head, rows: rows.map((row) => row.map(cell)) };
};

export interface BookText {
  measures?: string;
  indicators?: string;
  units?: string;
  named?: Partial<Record<NameKey, CellValue>>;
  /** Cells of มาตรการ to hold something else: "end@1" is สิ้นสุด of the first row below the headers. Written as in a table. */
  set?: Record<string, string>;
  formats?: Record<string, string>;
  /** Anything the tables cannot say: changes the snapshot before it is read. */
  change?: (snapshot: Snapshot) => void;
}

const INDICATORS = `
ลำดับ | แบบวัด | ตัวชี้วัด | คะแนนปีก่อน | คะแนนเป้าหมาย | ประเด็นที่ต้องแก้ไข/ปรับปรุง
1 | IIT | การปฏิบัติหน้าที่ | 98.5 | 95 |
2 | IIT | การใช้งบประมาณ | 80.25 | 85 | ประชาสัมพันธ์แผนการใช้จ่าย
7 | EIT | ประสิทธิภาพการสื่อสาร | 90 | 85 |`;

const UNITS = `
ชื่อส่วนราชการ | ชื่ออื่นที่ใช้เรียก
สำนักปลัด | สำนักงานปลัด⏎สป.
กองคลัง |
กองช่าง |`;

/** Two sound measures on 20 November 2026, the second with two sub-measures, so that only what a test changes is found. */
export const SOUND = `
รหัส | ตัวชี้วัด | มาตรการ/แนวทาง | ผู้รับผิดชอบหลัก | เริ่มต้น | สิ้นสุด | สถานะ | ขั้นตอน/วิธีดำเนินการ | คีย์
'1 | การใช้งบประมาณ | เผยแพร่แผนการใช้จ่ายงบประมาณประจำปี | สำนักปลัด | 2026-10-01 | 2027-03-31 | อยู่ระหว่างดำเนินการ | ☑ จัดทำแผน⏎☐ เผยแพร่ | k1
'2 | การปฏิบัติหน้าที่ | ลดขั้นตอนการให้บริการประชาชน | | | | | | k2
'2.1 | การปฏิบัติหน้าที่ | จัดทำคู่มือการให้บริการ | กองคลัง | 2026-12-01 | 2027-09-30 | ยังไม่ดำเนินการ | รวบรวมงานบริการ | k3
'2.2 | การปฏิบัติหน้าที่ | อบรมเจ้าหน้าที่ผู้ให้บริการ | กองช่าง | 2027-01-01 | 2027-06-30 | ยังไม่ดำเนินการ | กำหนดหลักสูตร | k4`;

const NAMED: Partial<Record<NameKey, CellValue>> = {
  OfficeName: "องค์การบริหารส่วนตำบลตัวอย่าง", OfficeKind: "องค์การบริหารส่วนตำบล", District: "เมือง", Province: "ตัวอย่าง", FiscalYear: 2570, Round: "รอบ ๖ เดือน",
  AsOf: TODAY, DueSoonDays: 30, TemplateVersion: TEMPLATE_VERSION, PackId: "ita-2570", PackVerified: "ไม่", Preparer: "นางสาวใจดี", PreparerPosition: "นักวิเคราะห์นโยบายและแผน",
  Approver1: "นายหนึ่ง", Approver1Position: "หัวหน้าสำนักปลัด", Approver2: "นายสอง", Approver2Position: "ปลัด", Approver3: "นายสาม", Approver3Position: "นายก",
};

/** Where each table starts: never at A1, so that nothing works by position. */
const CORNERS: Record<string, { row: number; column: number }> = { Measures: { row: 4, column: 1 }, Units: { row: 30, column: 1 }, Rounds: { row: 3, column: 8 } };
const READY = 2;
const FORMULAS: Record<string, Partial<Record<string, string>>> = { [TABLES.measures]: MEASURE_FORMULAS, [TABLES.indicators]: INDICATOR_FORMULAS, [TABLES.disclosure]: DISCLOSURE_FORMULAS };

/** A snapshot of a whole book of ours as a host would give it for OUR_LOOK. */
export const snapshotOf = ({ measures = SOUND, indicators = INDICATORS, units = UNITS, named = {}, set = {}, formats = {}, change }: BookText = {}): Snapshot => {
  const areas: Record<string, Area> = {}, tables: TableFacts[] = [], validations: Validation[] = [];
  const sheets: SheetFacts[] = Object.values(SHEETS).map((name) => ({ name, kind: "sheet", visibility: "visible", merges: [], links: [], leads: [], hiddenRows: [], hiddenColumns: [] }));
  const put = (name: string, sheet: string, columns: readonly Column[], text: string, ready = 0): void => {
    const { headers, rows } = parse(text), corner = CORNERS[name] ?? { row: 2, column: 0 };
    for (const header of headers) if (!columns.some((column) => column.title === header)) throw new Error(`no column ${header} in ${name}`);
    const grid = [...rows, ...Array.from({ length: Math.max(ready, rows.length === 0 ? 1 : 0) }, (): CellValue[] => [])]
      .map((row) => columns.map((column): CellValue => row[headers.indexOf(column.title)] ?? ""));
    const at = { sheet, ...corner, rows: grid.length + 1, columns: columns.length };
    areas[name] = {
      at, values: [columns.map((column) => column.title), ...grid],
      formulas: [columns.map(() => ""), ...grid.map(() => columns.map((column) => FORMULAS[name]?.[column.key] ?? ""))],
      formats: [columns.map(() => ""), ...grid.map(() => columns.map((column) => column.format ?? (column.type === "date" ? DATE_FORMAT : "")))],
    };
    tables.push({ name, at, columns: columns.map((column) => column.title), hasTotals: false });
    columns.forEach((column, i) => { if (column.list) validations.push({ at: { ...at, row: at.row + 1, rows: grid.length, column: at.column + i, columns: 1 }, kind: "list", source: `รายการ!$A$${i}` }); });
  };
  put(TABLES.measures, SHEETS.measures, MEASURE_COLUMNS, measures, READY);
  put(TABLES.indicators, SHEETS.indicators, INDICATOR_COLUMNS, indicators);
  put(TABLES.disclosure, SHEETS.disclosure, DISCLOSURE_COLUMNS, "รหัส");
  put(TABLES.findings, SHEETS.findings, FINDING_COLUMNS, "ระดับ");
  put(TABLES.history, SHEETS.history, HISTORY_COLUMNS, "เมื่อ");
  put(TABLES.rounds, SHEETS.history, ROUND_COLUMNS, "รอบ");
  put(TABLES.units, SHEETS.office, UNIT_COLUMNS, units);
  const values = { ...NAMED, ...named };
  const names = NAMES.map((name, i) => {
    const at = cellAt(SHEETS.office, 2 + i, 2);
    areas[name] = { at, values: [[values[name] ?? ""]], formulas: [[""]], formats: [[name === "AsOf" ? DATE_FORMAT : ""]] };
    return { name, refersTo: formulaAddress(at) };
  });
  const snapshot: Snapshot = { areas, sheets, names, tables, validations, computed: "cached", abilities: { change: true, show: true, watch: false, export: true } };
  const table = areas[TABLES.measures];
  const write = <T>(grid: T[][] | undefined, place: string, value: T): void => {
    const [key, row] = place.split("@"), line = grid?.[Number(row)], column = MEASURE_COLUMNS.findIndex((one) => one.key === key);
    if (!line || column < 0) throw new Error(`no place ${place}`);
    line[column] = value;
  };
  for (const [place, text] of Object.entries(set)) write(table?.values, place, cell(text));
  for (const [place, format] of Object.entries(formats)) write(table?.formats, place, format);
  reckon(snapshot);
  change?.(snapshot);
  return snapshot;
};

/** Writes the results of the computed columns as a host that recalculates would have kept them. */
export const reckon = (snapshot: Snapshot): void => {
  const book = readOurBook(snapshot), table = book.measures;
  if (!table) return;
  const asOf = typeof book.named.AsOf?.value === "number" ? book.named.AsOf.value : TODAY, days = book.named.DueSoonDays?.value;
  const progress = rowsProgress(table.lines, { indicators: book.indicators?.lines ?? [], asOf, dueSoonDays: typeof days === "number" ? days : 30 });
  for (const row of progress) {
    for (const { key } of MEASURE_COLUMNS) {
      const result = resultOfRow(row, key), column = table.columns[key], values = table.area.values[row.row - table.at.row];
      if (result !== undefined && column !== undefined && values) values[column - table.at.column] = result;
    }
  }
  const { indicators } = book;
  const results = indicatorResults(indicators?.lines ?? [], progress);
  indicators?.lines.forEach((line, index) => {
    for (const { key } of INDICATOR_COLUMNS) {
      const result = results(index, key), column = indicators.columns[key], values = indicators.area.values[line.row - indicators.at.row];
      if (result !== undefined && column !== undefined && values) values[column - indicators.at.column] = result;
    }
  });
};

export const bookOf = (text: BookText = {}): OurBook => readOurBook(snapshotOf(text));

const sayInWords = (book: OurBook, finding: Finding): void => {
  for (const lang of ["th", "en"] as const) {
    const say = words(lang), said = [...Object.values(say.finding(finding)), say.message(finding, finding.where.map((at) => placeOf(book, at))), finding.fix ? say.fix(finding.fix.label) : "-"];
    for (const text of said) expect(text).not.toMatch(/^$|[{}]|undefined|NaN|null|\[object/);
  }
};

/** Findings of a snapshot, looked at twice to see that nothing is kept between; each is said in both languages, and has a cell. */
export const findingsIn = (snapshot: Snapshot, options: Partial<CheckOptions> = {}): Finding[] => {
  const book = readOurBook(snapshot), first = check(book, { today: TODAY, ...options }), second = check(book, { today: TODAY, ...options });
  expect(second).toEqual(first);
  for (const finding of first) {
    expect(finding.where.length).toBeGreaterThan(0);
    sayInWords(book, finding);
  }
  return first;
};

export const findingsOf = (text: BookText = {}, options: Partial<CheckOptions> = {}): Finding[] => findingsIn(snapshotOf(text), options);

/** "end@1" for a cell of มาตรการ, else sheet and range. */
const place = (at: Address): string => {
  const corner = CORNERS.Measures, column = MEASURE_COLUMNS[at.column - (corner?.column ?? 0)];
  if (!corner || at.sheet !== SHEETS.measures || !column || at.columns !== 1 || at.row <= corner.row) return addressName(at);
  const row = at.row - corner.row;
  return `${column.key}@${row}${at.rows > 1 ? `-${row + at.rows - 1}` : ""}`;
};

/** "end-before-start end@1+start@1" */
export const brief = ({ code, where }: Finding): string => `${code} ${where.map(place).join("+")}`;
export const codesOf = (text: BookText = {}, options: Partial<CheckOptions> = {}): string[] => findingsOf(text, options).map(brief);

/** The one finding of a code; fails when there is none or more than one. */
export const only = (code: FindingCode, text: BookText, options: Partial<CheckOptions> = {}): Finding => {
  const found = findingsOf(text, options).filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  const [one] = found;
  if (!one) throw new Error(`no ${code}`);
  return one;
};

/** Writes the cell edits of fixes into a snapshot, each time seeing that the cell holds what is expected, and recalculates. */
export const mend = (snapshot: Snapshot, findings: readonly Finding[]): void => {
  for (const { at, expects, value, format, formula } of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
    const area = Object.values(snapshot.areas).find((one) => one.at.sheet === at.sheet && at.row >= one.at.row && at.row < one.at.row + one.at.rows && at.column >= one.at.column && at.column < one.at.column + one.at.columns)
      ?? Object.values(snapshot.areas).find((one) => one.at.sheet === at.sheet && one.at.row === at.row && one.at.column === at.column);
    const values = area?.values[at.row - area.at.row], formats = area?.formats?.[at.row - (area?.at.row ?? 0)], formulas = area?.formulas?.[at.row - (area?.at.row ?? 0)];
    if (!area || !values) throw new Error(`no cell ${addressName(at)}`);
    expect([addressName(at), values[at.column - area.at.column] ?? ""]).toEqual([addressName(at), expects]);
    values[at.column - area.at.column] = value;
    if (format !== undefined && formats) formats[at.column - area.at.column] = format;
    if (formulas) formulas[at.column - area.at.column] = formula ?? "";
  }
  reckon(snapshot);
};
