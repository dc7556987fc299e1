import { dayFromIso } from "../../src/measures/Day";
import { progressOf } from "../../src/progress/progressOf";
import { bookOf, type Cells } from "./bookOf";

const day = (iso: string): number => dayFromIso(iso) ?? NaN;
const AS_OF = day("2026-11-20");

const CELLS: Cells = {
  indicators: [
    { no: 1, instrument: "IIT", name: "การปฏิบัติหน้าที่", lastScore: 98.89 },
    { no: 2, instrument: "IIT", name: "การใช้งบประมาณ", lastScore: 98.71 },
    { no: 3, instrument: "IIT", name: "การใช้อำนาจ", lastScore: 98.65 },
    { no: 4, instrument: "IIT", name: "การใช้ทรัพย์สินของราชการ", lastScore: 98.53 },
    { no: 5, instrument: "IIT", name: "การแก้ไขปัญหาการทุจริต", lastScore: 96.77 },
    { no: 6, instrument: "EIT", name: "คุณภาพการดำเนินงาน", lastScore: 87.89 },
    { no: 7, instrument: "EIT", name: "ประสิทธิภาพการสื่อสาร", lastScore: 85.72 },
    { no: 8, instrument: "EIT", name: "การปรับปรุงการทำงาน", lastScore: 85.4 },
    { no: 9, instrument: "OIT", name: "การเปิดเผยข้อมูล", lastScore: 72.79 },
    { no: 10, instrument: "OIT", name: "การป้องกันการทุจริต", lastScore: 25 },
  ],
  units: [{ name: "สำนักปลัด" }, { name: "สำนักปลัดเทศบาล" }, { name: "กองคลัง" }, {}],
  measures: [
    { code: "1", indicator: "การปฏิบัติหน้าที่", measure: "ก", leadUnits: "สำนักปลัด", status: "ดำเนินการแล้ว", end: day("2026-10-31") },
    { code: "2", indicator: "การปฏิบัติหน้าที่", measure: "ข", leadUnits: "สำนักปลัดเทศบาล\nกองคลัง", coUnits: "สำนักปลัด", status: "ขอเลื่อน", end: day("2026-10-31"), weight: 3 },
    { code: "3", indicator: "การเปิดเผยข้อมูล", measure: "แม่", leadUnits: "กองคลัง", weight: 2 },
    { code: "3.1", indicator: "การเปิดเผยข้อมูล", measure: "ค", leadUnits: "ทุกส่วนราชการ", status: "อยู่ระหว่างดำเนินการ", end: AS_OF + 3 },
    { code: "3.2", indicator: "การเปิดเผยข้อมูล", measure: "ง", leadUnits: "กองช่าง", status: "ยกเลิก", end: AS_OF },
    { code: "4", indicator: "ตัวชี้วัดที่ไม่มี", measure: "จ", leadUnits: "กองคลัง\nกองคลัง", coUnits: "กองคลัง", end: "ไม่ทราบ" },
    {}, {},
  ],
  disclosure: [{ code: "o1", status: "ดำเนินการแล้ว", link: "https://a.go.th" }, { code: "o2", status: "ดำเนินการแล้ว" }, { code: "o3", link: "https://a.go.th" }, {}],
};
const { progress } = progressOf(bookOf(CELLS), { asOf: AS_OF });

test("overall: each row once, a family as one", () => {
  // weights 1 × 100, 3 × 0, 2 × 50, 1 × 0
  expect(progress.overall).toEqual({ measures: 5, counted: 4, done: 1, completion: 200 / 7 / 100, overdue: 1, dueSoon: 1, undated: 1, unknownStatus: 1 });
  expect(progress.statuses).toEqual({ notStarted: 0, inProgress: 1, done: 1, postponed: 1, cancelled: 1, unknown: 1 });
});

test("indicators and instruments; nothing counts is null, never 0", () => {
  expect(progress.indicators[0]).toEqual({ no: 1, name: "การปฏิบัติหน้าที่", measures: 2, counted: 2, done: 1, completion: 0.25, overdue: 1, dueSoon: 0, undated: 0, unknownStatus: 0 });
  expect(progress.indicators[1]).toMatchObject({ no: 2, measures: 0, counted: 0, completion: null });
  expect(progress.indicators[8]).toMatchObject({ measures: 2, counted: 1, completion: 0.5, dueSoon: 1 });
  expect(progress.instruments.map(({ code, counted, completion }) => [code, counted, completion])).toEqual([["IIT", 2, 0.25], ["EIT", 0, null], ["OIT", 1, 0.5]]);
});

test("units by whole lines, lead and co-responsible, each row once; every unit where all are meant", () => {
  expect(progress.units.map(({ unit, counted, completion }) => [unit, counted, completion])).toEqual([
    ["สำนักปลัด", 3, (100 + 0 + 2 * 50) / 6 / 100],
    ["สำนักปลัดเทศบาล", 2, (0 + 2 * 50) / 5 / 100],
    ["กองคลัง", 3, (0 + 2 * 50 + 0) / 6 / 100],
  ]);
});

test("measures of no listed indicator are shown, not lost", () => {
  expect(progress.noIndicator).toMatchObject({ measures: 1, counted: 1, completion: 0, undated: 1, unknownStatus: 1 });
});

test("two rows of one indicator show the same, its instrument is the first's; case does not matter", () => {
  const { indicators, instruments } = progressOf(bookOf({
    indicators: [{ instrument: "IIT", name: "IT plan" }, { instrument: "EIT", name: "it plan" }, { instrument: "oit", name: "" }],
    measures: [{ measure: "ก", indicator: "It Plan", percent: 60 }, { measure: "ข", indicator: { error: "#N/A" } }],
  }), { asOf: AS_OF }).progress;
  expect(indicators.map(({ counted, completion }) => [counted, completion])).toEqual([[1, 0.6], [1, 0.6]]);
  expect(instruments.map(({ code, counted }) => [code, counted])).toEqual([["IIT", 1], ["EIT", 0], ["oit", 0]]);
});

test("a unit is a whole line, whatever stands beside it", () => {
  const { units } = progressOf(bookOf({
    units: [{ name: "สำนักปลัด" }, { name: "กอง*" }, { name: "กองช่าง" }, { name: "กองช่าง" }, { name: "IT" }],
    measures: [{ measure: "ก", leadUnits: "สำนักปลัดเทศบาล\nกองช่าง" }, { measure: "ข", coUnits: "it" }, { measure: "ค", leadUnits: "ทุกส่วนราชการ ยกเว้นกองช่าง" }],
  }), { asOf: AS_OF }).progress;
  expect(units.map(({ unit, counted }) => [unit, counted])).toEqual([["สำนักปลัด", 0], ["กอง*", 0], ["กองช่าง", 1], ["กองช่าง", 1], ["IT", 1]]);
});

test("lists say where", () => {
  expect(progress.overdue).toEqual([{ no: "2", measure: "ข", unit: "สำนักปลัดเทศบาล, กองคลัง", end: "2026-10-31", daysLate: 20, where: "มาตรการ!A3" }]);
  expect(progress.dueSoon).toEqual([{ no: "3.1", measure: "ค", unit: "ทุกส่วนราชการ", end: "2026-11-23", daysLeft: 3, where: "มาตรการ!A5" }]);
});

test("disclosure: complete is done and a link", () => {
  expect(progress.disclosure).toEqual({ items: 3, done: 1, completion: 1 / 3 });
});

test("scores of seed 001: 74.952 from unrounded means", () => {
  const levels = [{ name: "AA", min: 95 }, { name: "A", min: 85 }, { name: "B", min: 75 }, { name: "C", min: 65 }];
  const { scores } = progressOf(bookOf(CELLS), { asOf: AS_OF, levels }).progress;
  expect(scores.total).toBeCloseTo(74.952, 9);
  expect(scores.level).toBe("C");
  expect(scores.instruments.map(({ mean }) => Number(mean?.toFixed(3)))).toEqual([98.31, 86.337, 48.895]);
});

test("a level that asks for each instrument is not reached by the total alone (2567: 95.15 with EIT 94.00)", () => {
  const levels = [{ name: "ผ่านดีเยี่ยม", min: 95, minEach: 95 }, { name: "ผ่านดี", min: 85, minEach: 85 }, { name: "ผ่าน", min: 85 }];
  const score = (iit: number, eit: number, oit: number) =>
    progressOf(bookOf({ indicators: [{ instrument: "IIT", name: "ก", lastScore: iit }, { instrument: "EIT", name: "ข", lastScore: eit }, { instrument: "OIT", name: "ค", lastScore: oit }] }), { asOf: AS_OF, levels }).progress.scores;
  expect(score(99.84, 94, 92.5)).toMatchObject({ level: "ผ่านดี" });
  expect(score(99.84, 94, 92.5).total).toBeCloseTo(95.152, 9);
  expect(score(99, 80, 99)).toMatchObject({ level: "ผ่าน" });
  expect(score(50, 50, 50)).toMatchObject({ total: 50, level: null });
});

test("no total while an instrument has no score", () => {
  const { scores } = progressOf(bookOf({ indicators: [{ instrument: "IIT", name: "ก", lastScore: 90 }, { instrument: "EIT", name: "ข", lastScore: "90" }, { instrument: "OIT", name: "ค" }] }), { asOf: AS_OF }).progress;
  expect(scores).toMatchObject({ total: null, level: null });
  expect(scores.instruments.map(({ mean, scored }) => [mean, scored])).toEqual([[90, 1], [null, 0], [null, 0]]);
});

test("an instrument has no mean until each of its indicators has a score", () => {
  const lines = [{ instrument: "IIT", name: "ก", lastScore: 90 }, { instrument: "IIT", name: "ข" }];
  expect(progressOf(bookOf({ indicators: lines }), { asOf: AS_OF }).progress.scores.instruments[0]).toEqual({ code: "IIT", mean: null, scored: 1, indicators: 2 });
});

test("a level is reached by the two decimals that are published", () => {
  const of = (score: number) => progressOf(bookOf({ indicators: ["IIT", "EIT", "OIT"].map((instrument, n) => ({ instrument, name: `${n}`, lastScore: score })) }), { asOf: AS_OF, levels: [{ name: "A", min: 85, minEach: 85 }] }).progress.scores.level;
  expect([of(85), of(84.996), of(84.994)]).toEqual(["A", "A", null]);
});

test("the last sealed round beside now", () => {
  const sealed = day("2026-03-31");
  const { lastRound } = progressOf(bookOf({ ...CELLS, rounds: [
    { round: "รอบ ๖ เดือน", asOf: day("2025-03-31"), indicator: "การใช้อำนาจ", counted: 9, done: 9, completion: 1, overdue: 0 },
    { round: "รอบ ๖ เดือน", asOf: sealed, indicator: "การปฏิบัติหน้าที่", counted: 2, done: 0, completion: 0.125, overdue: 0 },
    { round: "รอบ ๖ เดือน", asOf: sealed, indicator: "ชื่อเดิม", counted: 0, done: 0, completion: "ไม่มีมาตรการ", overdue: 0 },
  ] }), { asOf: AS_OF }).progress;
  expect(lastRound).toMatchObject({ round: "รอบ ๖ เดือน", asOf: "2026-03-31" });
  expect(lastRound?.indicators).toMatchObject([
    { name: "การปฏิบัติหน้าที่", then: { counted: 2, done: 0, completion: 0.125, overdue: 0 }, now: { counted: 2, done: 1, completion: 0.25, overdue: 1 } },
    { name: "ชื่อเดิม", then: { completion: null }, now: null },
  ]);
});

test("nothing to reckon", () => {
  const { progress: empty, rows } = progressOf({}, { asOf: AS_OF });
  expect(rows).toEqual([]);
  expect(empty).toMatchObject({ asOf: "2026-11-20", overall: { measures: 0, completion: null }, units: [], overdue: [], lastRound: null, disclosure: { items: 0, completion: null } });
});
