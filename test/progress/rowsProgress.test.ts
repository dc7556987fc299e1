import { dayFromIso } from "../../src/measures/Day";
import { rowsProgress, type RowProgress } from "../../src/progress/rowsProgress";
import type { MeasureKey } from "../../src/template/columns";
import type { CellValue } from "../../src/workbook/CellValue";
import { bookOf } from "./bookOf";

type Row = Partial<Record<MeasureKey, CellValue>>;
const day = (iso: string): number => dayFromIso(iso) ?? NaN;
const AS_OF = day("2026-11-20");
const REF: CellValue = { error: "#REF!" };
const of = (...rows: Row[]): RowProgress[] => rowsProgress(bookOf({ measures: rows }).measures?.lines ?? [], { indicators: [], asOf: AS_OF, dueSoonDays: 30 });
const one = (row: Row): RowProgress => {
  const [only] = of({ measure: "มาตรการ", ...row });
  if (!only) throw new Error("no row");
  return only;
};

describe("progress of a row", () => {
  test.each<[string, Row, RowProgress["progress"]]>([
    ["done", { status: "ดำเนินการแล้ว" }, 100],
    ["in progress", { status: "อยู่ระหว่างดำเนินการ" }, 50],
    ["not started", { status: "ยังไม่ดำเนินการ" }, 0],
    ["postponed", { status: "ขอเลื่อน" }, 0],
    ["no status", {}, 0],
    ["steps before status", { status: "ดำเนินการแล้ว", steps: "☑ ก\n☐ ข\n☐ ค\n☑ ง" }, 50],
    ["only lines that begin with a box", { status: "ยังไม่ดำเนินการ", steps: "๑. ก ☑\n ☑ เยื้อง\n☑ ข\n☐ ค\nง" }, 50],
    ["steps without boxes are not tracked", { status: "อยู่ระหว่างดำเนินการ", steps: "๑. ก\n๒. ข" }, 50],
    ["ร้อยละ before steps and status", { status: "ดำเนินการแล้ว", steps: "☐ ก", percent: 25 }, 25],
    ["ร้อยละ 0 is given", { status: "ดำเนินการแล้ว", percent: 0 }, 0],
    ["ร้อยละ 1", { percent: 1 }, 1],
    ["ร้อยละ 100", { percent: 100 }, 100],
    ["ร้อยละ with a fraction above 1", { percent: 66.5 }, 66.5],
    ["ร้อยละ of blanks is not given", { status: "ดำเนินการแล้ว", percent: "  " }, 100],
    ["50% typed into the cell", { percent: 0.5 }, "ตรวจร้อยละ"],
    ["below zero", { percent: -1 }, "ตรวจร้อยละ"],
    ["above hundred", { percent: 100.1 }, "ตรวจร้อยละ"],
    ["a text", { percent: "80" }, "ตรวจร้อยละ"],
    ["Thai digits", { percent: "๘๐" }, "ตรวจร้อยละ"],
    ["a boolean", { percent: true }, "ตรวจร้อยละ"],
    ["an error", { percent: REF }, "ตรวจร้อยละ"],
    ["a cancelled row shows nothing", { status: "ยกเลิก", percent: 80 }, ""],
  ])("%s", (_, row, progress) => {
    expect(one(row).progress).toBe(progress);
  });

  test("an impossible ร้อยละ does not count and says nothing of the schedule", () => {
    const row = one({ percent: 0.5, end: day("2026-01-01"), status: "อยู่ระหว่างดำเนินการ" });
    expect([row.counts, row.schedule, row.undated, row.unknownStatus, row.effectiveWeight]).toEqual([false, undefined, false, false, 0]);
  });
});

describe("what counts", () => {
  test.each<[string, Row, boolean, boolean]>([
    ["a measure", { measure: "ก" }, false, true],
    ["a code alone", { code: "1" }, false, true],
    ["nothing", {}, true, false],
    ["blanks only", { code: " ", measure: "  " }, true, false],
    ["a status in a row that has nothing else", { status: "ดำเนินการแล้ว" }, true, false],
    ["an error instead of the measure", { measure: REF }, false, true],
    ["cancelled, with a blank behind the word", { measure: "ก", status: "ยกเลิก " }, false, false],
  ])("%s", (_, row, blank, counts) => {
    const [only] = of(row);
    expect([only?.blank, only?.counts]).toEqual([blank, counts]);
  });

  test("status unknown is shown unless ร้อยละ says how far it is; steps still give its progress", () => {
    const rows = of({ measure: "ก" }, { measure: "ข", status: "เสร็จ" }, { measure: "ค", percent: 40 }, { measure: "ง", steps: "☑ ก" }, { measure: "จ", status: "ยกเลิก" });
    expect(rows.map((row) => row.unknownStatus)).toEqual([true, true, false, true, false]);
    expect(rows.map((row) => row.progress)).toEqual([0, 0, 40, 100, ""]);
  });
});

describe("families", () => {
  test("thirteen sub-measures weigh as one, in proportion to their own weights", () => {
    const rows = of({ code: "2", measure: "ก" }, { code: "3", measure: "แม่" }, ...Array.from({ length: 13 }, (_, n) => ({ code: `3.${n + 1}`, measure: `ย่อย ${n}` })));
    expect(rows[1]).toMatchObject({ isParent: true, counts: false, progress: "", schedule: undefined });
    expect(rows[0]?.effectiveWeight).toBe(1);
    expect(rows.slice(2).reduce((sum, row) => sum + row.effectiveWeight, 0)).toBeCloseTo(1, 12);
    expect(rows[2]?.effectiveWeight).toBeCloseTo(1 / 13, 12);
  });

  test.each<[string, Row[], number[]]>([
    ["3.1 and 3.10 are two", [{ code: "3", weight: 2 }, { code: "3.1" }, { code: "3.10", weight: 3 }], [0, 0.5, 1.5]],
    ["numbers read as texts", [{ code: 3, weight: 2 }, { code: 3.1 }, { code: 3.2 }], [0, 1, 1]],
    ["blanks around a code", [{ code: " 3 " }, { code: "3.1 " }], [0, 1]],
    ["no parent row: a measure of its own", [{ code: "3.1", weight: 4 }, { code: "3.2" }], [4, 1]],
    ["a cancelled parent lends its weight all the same", [{ code: "3", status: "ยกเลิก", weight: 2 }, { code: "3.1" }], [0, 2]],
    ["a cancelled child leaves its share to the others", [{ code: "3" }, { code: "3.1", status: "ยกเลิก" }, { code: "3.2" }], [0, 0, 1]],
    ["only cancelled children: nothing counts", [{ code: "3" }, { code: "3.1", status: "ยกเลิก" }], [0, 0]],
    ["two parents of one code: the first lends", [{ code: "3", weight: 5 }, { code: "3", weight: 7 }, { code: "3.1" }], [0, 0, 5]],
    ["three levels: a measure still weighs as one", [{ code: "3", weight: 2 }, { code: "3.1" }, { code: "3.2" }, { code: "3.2.1", weight: 3 }, { code: "3.2.2" }], [0, 1, 0, 0.75, 0.25]],
    ["a parent in the middle without a row that counts leaves its share to the others", [{ code: "3" }, { code: "3.1" }, { code: "3.2" }, { code: "3.2.1", status: "ยกเลิก" }], [0, 1, 0, 0]],
    ["two parents of one code in the middle: the second takes no part", [{ code: "3" }, { code: "3.2" }, { code: "3.2", weight: 9 }, { code: "3.2.1" }, { code: "3.1" }], [0, 0, 0, 0.5, 0.5]],
    ["case does not matter, as in Excel", [{ code: "A", weight: 2 }, { code: "a.1" }, { code: "A.2" }], [0, 1, 1]],
    ["signs that are wildcards elsewhere are signs", [{ code: "3*" }, { code: "3*.1" }, { code: "3x", weight: 9 }, { code: "3" }, { code: "?.1", weight: 4 }], [0, 1, 9, 1, 4]],
    ["no dot, no parent", [{ code: "" , measure: "ก" }, { code: "ก" }], [1, 1]],
    ["weights that are none weigh one", [{ code: "1", weight: 0 }, { code: "2", weight: -3 }, { code: "3", weight: "2" }, { code: "4", weight: true }, { code: "5", weight: REF }, { code: "6", weight: 0.25 }], [1, 1, 1, 1, 1, 0.25]],
  ])("%s", (_, rows, weights) => {
    expect(of(...rows).map((row) => row.effectiveWeight)).toEqual(weights);
  });
});

describe("กำหนดเวลา on 20 November 2026", () => {
  const start = day("2026-10-01");
  test.each<[string, Row, string | undefined, number]>([
    ["no end", {}, "ตรวจสอบวันที่", 0],
    ["no end, done", { status: "ดำเนินการแล้ว" }, "ตรวจสอบวันที่", 0],
    ["end is text", { end: "31 ต.ค. 2569" }, "ตรวจสอบวันที่", 0],
    ["a Buddhist year typed as Christian", { end: day("2569-10-31") }, "ตรวจสอบวันที่", 0],
    ["last day of 1999", { end: day("1999-12-31") }, "ตรวจสอบวันที่", 0],
    ["first day of 2000", { end: day("2000-01-01") }, `เกินกำหนด ${AS_OF - day("2000-01-01")} วัน`, AS_OF - day("2000-01-01")],
    ["last day of 2199", { end: day("2199-12-31") }, "อยู่ในกำหนด", 0],
    ["first day of 2200", { end: day("2200-01-01") }, "ตรวจสอบวันที่", 0],
    ["twenty days late", { end: day("2026-10-31"), status: "อยู่ระหว่างดำเนินการ" }, "เกินกำหนด 20 วัน", 20],
    ["postponed stays late", { end: day("2026-11-19"), status: "ขอเลื่อน" }, "เกินกำหนด 1 วัน", 1],
    ["100 per cent is not done", { end: day("2026-11-19"), percent: 100 }, "เกินกำหนด 1 วัน", 1],
    ["ends today", { end: AS_OF }, "ใกล้ครบกำหนด", 0],
    ["ends today at noon", { end: AS_OF + 0.5 }, "ใกล้ครบกำหนด", 0],
    ["thirty days left", { end: AS_OF + 30, status: "ยังไม่ดำเนินการ", start }, "ใกล้ครบกำหนด", 0],
    ["thirty-one days left, should have started", { end: AS_OF + 31, status: "ยังไม่ดำเนินการ", start }, "ยังไม่เริ่ม", 0],
    ["starts today", { end: AS_OF + 31, status: "ยังไม่ดำเนินการ", start: AS_OF }, "อยู่ในกำหนด", 0],
    ["in progress", { end: AS_OF + 31, status: "อยู่ระหว่างดำเนินการ", start }, "อยู่ในกำหนด", 0],
    ["start is text", { end: AS_OF + 31, status: "ยังไม่ดำเนินการ", start: "ต.ค." }, "อยู่ในกำหนด", 0],
    ["finished a day late", { end: day("2026-10-31"), status: "ดำเนินการแล้ว", finished: day("2026-11-01") }, "เสร็จล่าช้า", 0],
    ["finished on the day", { end: day("2026-10-31"), status: "ดำเนินการแล้ว", finished: day("2026-10-31") }, "เสร็จตามกำหนด", 0],
    ["done, nobody says when", { end: day("2026-10-31"), status: "ดำเนินการแล้ว" }, "เสร็จตามกำหนด", 0],
    ["cancelled", { end: day("2026-10-31"), status: "ยกเลิก" }, undefined, 0],
  ])("%s", (_, row, text, daysLate) => {
    const found = one(row);
    expect([found.schedule?.text, found.schedule?.daysLate ?? 0]).toEqual([text, daysLate]);
    expect(found.undated).toBe(text === "ตรวจสอบวันที่");
  });
});
