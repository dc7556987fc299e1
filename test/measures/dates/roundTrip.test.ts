import fc from "fast-check";
import { calendarOf, dayOf, type Day } from "../../../src/measures/Day";
import { fiscalYearOf } from "../../../src/measures/FiscalYear";
import { readDate } from "../../../src/measures/dates/readDate";
import { thaiDate } from "../../../src/measures/dates/thaiDate";

const all = process.env["MATTRAKAN_ALL"] === "1";
const NAMES = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];
const SHORT = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
const ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

interface Parts { d: number; m: number; be: number; name: string; short: string; dd: string; mm: string; yy: string }
const parts = (day: Day): Parts => {
  const { year, month, day: d } = calendarOf(day);
  const two = (n: number): string => String(n).padStart(2, "0");
  return { d, m: month, be: year + 543, name: NAMES[month - 1] ?? "", short: SHORT[month - 1] ?? "", dd: two(d), mm: two(month), yy: two((year + 543) % 100) };
};
const thai = (text: string): string => text.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");

/** Written forms with the whole year; they need no context. */
const LONG: Record<string, (p: Parts) => string> = {
  "full name": (p) => `${p.d} ${p.name} ${p.be}`,
  "full name, Thai digits": (p) => thai(`${p.d} ${p.name} ${p.be}`),
  "วันที่ … เดือน … พ.ศ. …": (p) => `วันที่ ${p.d} เดือน${p.name} พ.ศ. ${p.be}`,
  "พ.ศ. without space, Thai digits": (p) => thai(`เมื่อวันที่ ${p.d} ${p.name} พ.ศ.${p.be}`),
  "abbreviation": (p) => `${p.d} ${p.short} ${p.be}`,
  "abbreviation, last dot lost": (p) => `${p.d} ${p.short.slice(0, -1)} ${p.be}`,
  "abbreviation without dots": (p) => `${p.d} ${p.short.replace(/\./g, "")} ${p.be}`,
  "abbreviation with a space inside": (p) => `${p.d} ${p.short.replace(".", ". ")} ${p.be}`,
  "glued": (p) => `${p.d}${p.short}${p.be}`,
  "mixed digits": (p) => `${thai(String(p.d))} ${p.name} ${p.be.toString().slice(0, 2)}${thai(p.yy)}`,
  "slashes": (p) => `${p.d}/${p.m}/${p.be}`,
  "slashes, zeros, Thai digits": (p) => thai(`${p.dd}/${p.mm}/${p.be}`),
  "hyphens": (p) => `${p.d}-${p.m}-${p.be}`,
  "dots": (p) => `${p.dd}.${p.mm}.${p.be}`,
  "year first, Buddhist": (p) => `${p.be}-${p.mm}-${p.dd}`,
  "ISO": (p) => `${p.be - 543}-${p.mm}-${p.dd}`,
  "Christian year": (p) => `${p.d} ${p.name} ค.ศ. ${p.be - 543}`,
  "slashes, Christian year": (p) => `${p.d}/${p.m}/${p.be - 543}`,
  "English": (p) => `${p.d} ${ENGLISH[p.m - 1] ?? ""} ${p.be - 543}`,
  "Latin o for zero": (p) => `${p.d} ${p.name} ${p.be.toString().replace(/0/g, "o")}`,
};
/** Written forms with two digits of the year; the document's fiscal year decides. */
const TWO_DIGIT: Record<string, (p: Parts) => string> = {
  "abbreviation": (p) => `${p.d} ${p.short} ${p.yy}`,
  "abbreviation, Thai digits": (p) => thai(`${p.d} ${p.short}${p.yy}`),
  "abbreviation without dots": (p) => `${p.d}${p.short.replace(/\./g, "")}${p.yy}`,
  "full name": (p) => `${p.d} ${p.name} ${p.yy}`,
  "slashes": (p) => `${p.d}/${p.m}/${p.yy}`,
  "hyphens": (p) => `${p.d}-${p.m}-${p.yy}`,
};

const from = dayOf(2500 - 543, 1, 1) ?? 0, to = dayOf(2600 - 543, 12, 31) ?? 0, toTwoDigit = dayOf(2599 - 543, 12, 31) ?? 0;
const days = (last: Day): Day[] => Array.from({ length: last - from + 1 }, (_, i) => from + i).filter((day) => all || (day - from) % 61 === 0);
const wrong = (form: (p: Parts) => string, day: Day, fiscalYear: number | null): string[] => {
  const text = form(parts(day)), read = readDate(text, { fiscalYear });
  return read.day === day && read.certainty === "sure" ? [] : [`${text}: ${read.day ?? read.certainty} for ${day}`];
};

describe(all ? "every day of 2500–2600 reads back to itself" : "every 61st day of 2500–2600 reads back to itself", () => {
  test.each(Object.entries(LONG))("%s", (_, form) => expect(days(to).flatMap((day) => wrong(form, day, null))).toEqual([]));
  test.each(Object.entries(TWO_DIGIT))("two-digit year, %s", (_, form) =>
    expect(days(toTwoDigit).flatMap((day) => wrong(form, day, fiscalYearOf(day)))).toEqual([]));
});

test("any day in any form, with any fiscal year, with any spaces around", () => {
  const forms = Object.values(LONG);
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.constantFrom(...forms), fc.option(fc.integer({ min: 2540, max: 2600 })), fc.constantFrom("", " ", "\u00a0", "\u200b", "\n"), (day, form, fiscalYear, space) => {
      expect(readDate(space + form(parts(day)) + space, { fiscalYear }).day).toBe(day);
    }),
    { seed: 20261120, numRuns: all ? 20000 : 600 },
  );
});

test("a two-digit year never reads as a wrong year: it is right, or it is asked with the right one among the readings", () => {
  const forms = Object.values(TWO_DIGIT);
  fc.assert(
    fc.property(fc.integer({ min: from, max: toTwoDigit }), fc.constantFrom(...forms), (day, form) => {
      const read = readDate(form(parts(day)));
      if (read.certainty === "ask") expect(read.readings).toContain(day);
      else expect(read.day).toBe(day);
    }),
    { seed: 20261120, numRuns: all ? 20000 : 600 },
  );
});

test("what thaiDate writes is read back, in every style", () => {
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.constantFrom("short", "full"), fc.constantFrom("arabic", "thai"), (day, month, digits) => {
      expect(readDate(thaiDate(day, { month, digits }))).toMatchObject({ day, certainty: "sure" });
    }),
    { seed: 20261120, numRuns: all ? 20000 : 400 },
  );
});
