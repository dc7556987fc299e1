import { check } from "../../src/checks";
import { fixPatch, safelyMendable } from "../../src/filling/fixPatch";
import { resultsFor } from "../../src/filling/resultsFor";
import { packOf } from "../../src/frameworks/packs";
import { fileHost } from "../../src/host/file/fileHost";
import { lookAtFile } from "../../src/host/file/lookAtFile";
import { makeBook } from "../../src/ooxml/making/makeBook";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { OUR_LOOK, readOurBook } from "../../src/reading/ourBook";
import { MEASURE_COLUMNS, type MeasureKey } from "../../src/template/columns";
import type { NameKey } from "../../src/template/names";
import { applyPatch } from "../../src/workbook/applyPatch";
import { addressName, type Address } from "../../src/workbook/Address";
import type { CellValue } from "../../src/workbook/CellValue";
import type { Snapshot } from "../../src/workbook/Snapshot";
import { freshPlan, HEADER, MEASURES, olderTemplate, write as put } from "../template/versions/olderTemplate";
import { day, findingsIn, TODAY } from "./book";

const ASSET = makeBook(freshPlan());

/** Writes a cell wherever the photograph shows it. */
const write = (snapshot: Snapshot, { sheet, row, column }: Address, value: CellValue): void => {
  for (const [key, area] of Object.entries(snapshot.areas)) {
    const r = row - area.at.row, c = column - area.at.column, whole = key === sheet;
    if (area.at.sheet !== sheet || r < 0 || c < 0 || (!whole && (r >= area.at.rows || c >= area.at.columns))) continue;
    area.at = { ...area.at, rows: Math.max(area.at.rows, r + 1), columns: Math.max(area.at.columns, c + 1) };
    while (area.values.length <= r) area.values.push([]);
    const line = area.values[r] ?? [];
    while (line.length <= c) line.push("");
    line[c] = value;
  }
};

type Row = Partial<Record<MeasureKey, CellValue>>;
const ROWS: Row[] = [
  { code: "1", indicator: "การใช้งบประมาณ", measure: "เผยแพร่แผนการใช้จ่ายงบประมาณ", leadUnits: "กองคลัง", start: day("2026-10-01"), end: day("2027-03-31"), status: "อยู่ระหว่างดำเนินการ", steps: "☑ จัดทำแผน\n☐ เผยแพร่", key: "k1" },
  { code: "2", indicator: "การใช้อำนาจ", measure: "ปรับปรุงการมอบหมายงาน", key: "k2" },
  { code: "2.1", indicator: "การใช้อำนาจ", measure: "ประชุมชี้แจงหลักเกณฑ์", leadUnits: "สำนักปลัด", start: day("2026-12-01"), end: day("2027-01-31"), status: "ยังไม่ดำเนินการ", steps: "จัดประชุม", key: "k3" },
];

/** The template that people receive, filled in soundly, one thing changed, and recalculated. */
const findingsOf = (change: Partial<Record<`${MeasureKey}@${1 | 2 | 3}`, CellValue>> = {}, named: Partial<Record<NameKey, CellValue>> = {}): string[] => {
  const snapshot = lookAtFile(ASSET, OUR_LOOK), book = readOurBook(snapshot), pack = packOf(2570), table = book.measures, units = book.units;
  if (!pack || !table || !units) throw new Error("the template is not as it should be");
  const values: Partial<Record<NameKey, CellValue>> = { OfficeName: "อบต.ตัวอย่าง", FiscalYear: 2570, Approver1: "ก", Approver2: "ข", Approver3: "ค", ...named };
  for (const [name, cell] of Object.entries(book.named)) if (name in values) write(snapshot, cell.at, values[name as NameKey] ?? "");
  ["สำนักปลัด", "กองคลัง"].forEach((name, i) => write(snapshot, { sheet: units.sheet, row: units.at.row + 1 + i, column: units.columns.name ?? 0, rows: 1, columns: 1 }, name));
  ROWS.forEach((row, i) => {
    for (const [key, value] of Object.entries(row)) write(snapshot, { sheet: table.sheet, row: table.at.row + 1 + i, column: table.columns[key as MeasureKey] ?? 0, rows: 1, columns: 1 }, value);
  });
  for (const [place, value] of Object.entries(change)) {
    const [key, row] = place.split("@");
    write(snapshot, { sheet: table.sheet, row: table.at.row + Number(row), column: table.columns[key as MeasureKey] ?? 0, rows: 1, columns: 1 }, value);
  }
  const reckoned = applyPatch(snapshot, resultsFor(readOurBook(snapshot), pack, TODAY).patch);
  return check(readOurBook(reckoned), { today: TODAY, pack }).map(({ code, where }) => `${code} ${where.map(addressName).join("+")}`);
};

test("the template filled in soundly has no findings, its own formulas, drop-downs and results included", () => {
  expect(findingsOf()).toEqual([]);
});

test.each<[string, Parameters<typeof findingsOf>[0], string[]]>([
  ["an end in words", { "end@3": "๓๑ ม.ค. ๒๕๗๐" }, ["date-is-text มาตรการ!F7"]],
  ["an end 543 years off", { "end@3": day("2570-01-31") }, ["date-543-years-off มาตรการ!F7"]],
  ["an end that has passed", { "end@1": day("2026-10-31") }, ["overdue มาตรการ!F5"]],
  ["another word for a status", { "status@3": "ยังไม่เริ่มดำเนินการ" }, ["status-unknown มาตรการ!G7"]],
  ["a unit that is not listed", { "leadUnits@3": "กองช่าง" }, ["unit-unknown มาตรการ!D7"]],
  ["50% typed as it is said", { "percent@1": 0.5 }, ["progress-is-fraction มาตรการ!O5"]],
  ["a copied row", { "key@3": "k1" }, ["key-duplicate"]],
])("%s is found there and nothing else is", (_, change, expected) => {
  const found = findingsOf(change);
  expect(found).toHaveLength(expected.length);
  expected.forEach((code, i) => expect(found[i]).toMatch(new RegExp(`^${code}`)));
});

test("an empty template says what is still to be done, and no more", () => {
  expect(check(readOurBook(lookAtFile(ASSET, OUR_LOOK)), { today: TODAY }).map((finding) => finding.code)).toEqual(["no-measures", "office-missing", "approver-missing"]);
});

test("a workbook of version 0.9 is told so once; its missing and renamed columns are explained by that, its measures are judged all the same", () => {
  const row: Row = { code: "1", indicator: "การใช้งบประมาณ", measure: "เผยแพร่แผน", leadUnits: "กองคลัง", coUnits: "กองช่าง", start: day("2026-10-01"), status: "อยู่ระหว่างดำเนินการ", steps: "ทำ" };
  const snapshot = lookAtFile(makeBook(olderTemplate([row], 10)), OUR_LOOK);
  const codes = findingsIn(snapshot).map((finding) => finding.code);
  expect(codes).toEqual(["template-older", "office-missing", "approver-missing", "unit-list-empty", "end-missing"]);
  expect(readOurBook(snapshot).measures?.lines[0]?.values.coUnits).toBe("กองช่าง");
});

test("safe fixes written into the file's bytes are gone from the next check, and only they", async () => {
  const plan = freshPlan(10), keys = MEASURE_COLUMNS.map((column) => column.key);
  const rows: Row[] = [
    { code: "๑", indicator: "การใช้งบประมาณ", measure: "เผยเเพร่แผน", leadUnits: "กองคลัง", start: "๑ ต.ค. ๒๕๖๙", end: day("2570-03-31"), status: "อยู่ระหว่างการดำเนินการ", steps: "ทำ", percent: "๘๐%", key: "k1" },
    { code: "2", indicator: "การใช้อำนาจ", measure: "มอบหมายงาน", leadUnits: "กองคลัง", start: day("2026-12-01"), status: "ยังไม่ดำเนินการ", steps: "=ทำ", key: "k1" },
  ];
  rows.forEach((row, i) => { for (const key of keys) if (row[key] !== undefined) put(plan, MEASURES, HEADER + 1 + i, keys.indexOf(key), row[key]); });
  const host = fileHost(makeBook(plan));
  const before = findingsIn(await lookAtOurBook(host)), safe = safelyMendable(before);
  expect(safe.map((finding) => finding.code)).toEqual(["code-odd", "key-duplicate", "odd-characters", "text-looks-like-formula", "date-is-text", "date-543-years-off", "status-unknown", "progress-not-a-number"]);
  const { patch, mended } = fixPatch(safe);
  expect(mended).toHaveLength(safe.length);
  expect((await host.change(patch)).conflicts).toEqual([]);
  const after = findingsIn(await lookAtOurBook(fileHost(await host.export()))).map((finding) => finding.code);
  const left = before.filter((finding) => !safe.includes(finding)).map((finding) => finding.code);
  expect(after.filter((code) => code !== "results-stale")).toEqual(left.filter((code) => code !== "results-stale"));
  expect(left).toContain("end-missing");
});

test("a sheet of ours under another name keeps its drop-downs in sight", async () => {
  const plan = freshPlan(), renamed = { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === MEASURES ? { ...sheet, name: "มาตรการ 2567" } : sheet)) };
  const book = readOurBook(await lookAtOurBook(fileHost(makeBook(renamed))));
  expect(book.measures?.sheet).toBe("มาตรการ 2567");
  expect(check(book, { today: TODAY }).map(({ code }) => code)).not.toContain("dropdown-lost");
});
