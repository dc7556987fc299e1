import { readFileSync } from "node:fs";
import path from "node:path";
import { seededKeys } from "../../src/checks";
import { session } from "../../src/desk/worker/session";
import { fillRoad } from "../../src/filling/fillRoad";
import { dayOf } from "../../src/measures/Day";
import type { Ask } from "../../src/panes/gestures/Gestures";
import { freshBook, packFor } from "../../src/panes/gestures/freshBook";
import { sheetWords } from "../../src/panes/gestures/sheetWords";
import type { Report } from "../../src/reading/Report";
import type { NAMES } from "../../src/template/names";
import { fileHost } from "../../src/host/file/fileHost";
import { readOurBook } from "../../src/reading/ourBook";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { cellAt } from "../../src/workbook/Address";

const ROOT = path.resolve(__dirname, "../..");
export const ASK: Ask = { language: "th", asOf: undefined, today: dayOf(2026, 11, 20) ?? 0 };

export const fileBytes = (...parts: string[]): Uint8Array => new Uint8Array(readFileSync(path.join(ROOT, ...parts)));
export const template = (): Uint8Array => fileBytes("assets", "mattrakan-template.xlsx");

/** A report taken in on the desk's own road, then worked on by typing into cells: มาตรการ by header and row (from 0), หน่วยงาน by name. */
export const workedBook = async (report: string, typed: { measures?: [row: number, key: string, text: string][]; named?: [name: (typeof NAMES)[number], text: string][] }): Promise<Uint8Array> => {
  const desk = session(() => undefined);
  const opened = await desk.open({ name: path.basename(report), bytes: fileBytes(report) }, undefined, template(), ASK);
  if (opened.kind !== "import") throw new Error(`not an import: ${JSON.stringify(opened)}`);
  await desk.applyImport(ASK);
  const book = readOurBook(await lookAtOurBook(fileHost(await desk.save())));
  const measures = book.measures;
  if (!measures) throw new Error("no measures");
  for (const [row, key, text] of typed.measures ?? []) {
    const line = measures.lines[row], column = measures.columns[key as keyof typeof measures.columns];
    if (!line || column === undefined) throw new Error(`no cell ${row} ${key}`);
    const done = await desk.edit(cellAt(measures.sheet, line.row, column), text, ASK);
    if (done.written === 0) throw new Error(`not written: ${row} ${key} ${text}`);
  }
  for (const [name, text] of typed.named ?? []) {
    const at = book.named[name]?.at;
    if (!at || (await desk.edit(at, text, ASK)).written === 0) throw new Error(`not written: ${name}`);
  }
  return desk.save();
};

/** The report of อบต.ปากช่อง on 15 September 2567: two done, one late by 20 days, two due soon. */
export const pakchong = (): Promise<Uint8Array> => workedBook("test/workbooks/reports/seed-004.xlsx", {
  named: [["AsOf", "15 ก.ย. 2567"]],
  measures: [
    [0, "status", "ดำเนินการแล้ว"], [0, "indicator", "การใช้งบประมาณ"], [0, "finished", "30 มิ.ย. 67"],
    [1, "status", "อยู่ระหว่างดำเนินการ"], [1, "indicator", "คุณภาพการดำเนินงาน"], [1, "end", "๒๖ ส.ค. ๖๗"],
    [2, "status", "ดำเนินการแล้ว"], [2, "indicator", "การแก้ไขปัญหาการทุจริต"],
    [3, "status", "อยู่ระหว่างดำเนินการ"], [3, "indicator", "ประสิทธิภาพการสื่อสาร"], [3, "percent", "๘๐"],
    [4, "status", "ยังไม่ดำเนินการ"], [4, "indicator", "การปรับปรุงการทำงาน"],
  ],
});

const UNITS = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา"], STATUSES = ["notStarted", "inProgress", "done", null] as const;

/** A workbook with many measures, by the same road as an imported report. */
export const manyMeasures = async (count: number): Promise<Uint8Array> => {
  const start = dayOf(2026, 10, 1) ?? 0, nothing = { subIndicator: null, indicatorGuess: null, allUnits: false, progress: null, outcome: null, followUp: null, suggestion: null, evidence: [], sources: {}, parent: null };
  const measures = Array.from({ length: count }, (_, i) => ({
    ...nothing, no: String(i + 1), measure: `มาตรการที่ ${i + 1} ปรับปรุงคู่มือและเผยแพร่บนเว็บไซต์ให้ประชาชนทราบ`, indicator: (i % 10) + 1, steps: ["จัดทำแผนการดำเนินงานประจำปี", "เผยแพร่บนเว็บไซต์", "รายงานผลต่อผู้บริหาร"],
    units: [UNITS[i % UNITS.length] ?? ""], start, end: start + ((i * 7) % 365), status: STATUSES[i % STATUSES.length] ?? null, results: i % 4 === 2 ? ["ดำเนินการแล้ว"] : [], source: [{ sheet: "S", row: i, column: 0, rows: 1, columns: 6 }],
  }));
  const report: Report = { office: "เทศบาลตำบลทดสอบ", fiscalYear: 2570, measures, indicators: [], disclosure: [], layouts: [], skipped: [], questions: [] };
  const host = fileHost(template(), { recalculateOnLoad: true }), makeKey = seededKeys("many");
  const { patch } = fillRoad(await lookAtOurBook(host), [{ file: "many.xlsx", report }], { office: report.office, pack: packFor(2570), makeKey, today: ASK.today, ...sheetWords(), begin: freshBook(2570, report.office, makeKey) });
  expect((await host.change(patch)).conflicts).toEqual([]);
  return host.export();
};
