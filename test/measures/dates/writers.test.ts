import fc from "fast-check";
import { dayFromIso, dayOf, isoOf } from "../../../src/measures/Day";
import { thaiDate, thaiMonth } from "../../../src/measures/dates/thaiDate";
import { typedAsChristian } from "../../../src/measures/dates/typedAsChristian";
import { readDate } from "../../../src/measures/dates/readDate";

const day = (iso: string): number => dayFromIso(iso) ?? -1;

test.each([
  ["2023-10-01", "1 ต.ค. 2566", "1 ตุลาคม 2566", "๑ ตุลาคม ๒๕๖๖"],
  ["2024-02-29", "29 ก.พ. 2567", "29 กุมภาพันธ์ 2567", "๒๙ กุมภาพันธ์ ๒๕๖๗"],
  ["2026-11-20", "20 พ.ย. 2569", "20 พฤศจิกายน 2569", "๒๐ พฤศจิกายน ๒๕๖๙"],
])("%s is written %s, %s, %s", (iso, short, full, thai) => {
  expect([thaiDate(day(iso)), thaiDate(day(iso), { month: "full" }), thaiDate(day(iso), { month: "full", digits: "thai" })]).toEqual([short, full, thai]);
});
test("a month alone", () => expect([thaiMonth(day("2024-04-15"), { month: "full" }), thaiMonth(day("2024-04-15"))]).toEqual(["เมษายน 2567", "เม.ย. 2567"]));

describe("a Buddhist year typed as a Christian one", () => {
  test.each([["2566-10-01", "2023-10-01"], ["2567-09-30", "2024-09-30"], ["2400-01-01", "1857-01-01"], ["2700-12-31", "2157-12-31"]])("%s means %s", (typed, meant) =>
    expect(typedAsChristian(day(typed))).toBe(day(meant)));
  test.each(["2023-10-01", "2399-12-31", "2701-01-01", "1999-01-01"])("%s is left alone", (iso) => expect(typedAsChristian(day(iso))).toBeUndefined());
  test("29 February of a year that had none when meant", () => expect(typedAsChristian(dayOf(2568, 2, 29) ?? -1)).toBeUndefined());
  test("every day of the range keeps its day and month", () => {
    fc.assert(fc.property(fc.integer({ min: day("2400-01-01"), max: day("2700-12-31") }), (typed) => {
      const meant = typedAsChristian(typed);
      if (meant === undefined) expect(isoOf(typed)).toMatch(/-02-29$/);
      else expect(isoOf(meant)).toBe(`${Number(isoOf(typed).slice(0, 4)) - 543}${isoOf(typed).slice(4)}`);
    }), { seed: 543 });
  });
});

describe("a field for one day", () => {
  test.each([["31 ม.ค. 2566", "2023-01-31"], ["ภายใน ๓๐ ก.ย. ๖๗", "2024-09-30"], ["ตั้งแต่ 1 ต.ค. 2566", "2023-10-01"], ["1/10/66", "2023-10-01"], ["2023-10-01T00:00:00", "2023-10-01"]])("%s", (text, iso) =>
    expect(readDate(text)).toMatchObject({ day: day(iso), certainty: "sure" }));
  test.each([["มีนาคม 2567", ["2024-03-01", "2024-03-31"]], ["1 ต.ค. 66 - 30 ก.ย. 67", ["2023-10-01", "2024-09-30"]]])("%s is no single day; its ends are offered", (text, ends) => {
    const read = readDate(text);
    expect([read.day, read.certainty, read.readings.map(isoOf)]).toEqual([null, "ask", ends]);
    expect(read.flags).toContain("not-a-day");
  });
  test.each(["ทุกเดือน", "เร็วๆ นี้", "12345"])("%s is asked", (text) => expect(readDate(text)).toMatchObject({ day: null, certainty: "ask" }));
  test("blank has nothing to ask", () => expect(readDate(" ")).toEqual({ day: null, certainty: "sure", flags: [], readings: [] }));
});
