import { findDates } from "../../src/measures/dates/findDates";
import { readPeriod } from "../../src/measures/dates/readPeriod";
import { leadingItemCode } from "../../src/measures/ItemCode";
import { readStatus } from "../../src/measures/readStatus";
import { readItems } from "../../src/measures/steps/readItems";
import { splitNumber } from "../../src/measures/steps/splitNumber";
import { linksIn } from "../../src/measures/text/links";
import { readNumber } from "../../src/measures/text/readNumber";
import { thaiKey } from "../../src/measures/text/thaiKey";
import { readUnits } from "../../src/measures/units/readUnits";

/** Long texts made of what each reader looks for (in the full run the longest a cell can hold): no reader may slow down out of proportion. Counted in processor time, so that other work on the machine does not tell. */
const LONGEST = process.env["MATTRAKAN_ALL"] === "1" ? 32_767 : 6_000;
const full = (piece: string): string => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
const readers: [string, (text: string) => unknown][] = [
  ["readPeriod", (text) => readPeriod(text)], ["findDates", findDates], ["readItems", readItems], ["readUnits", readUnits], ["readStatus", readStatus], ["readNumber", readNumber],
  ["thaiKey", thaiKey], ["linksIn", linksIn], ["leadingItemCode", leadingItemCode], ["splitNumber", splitNumber],
];
const pieces = ["ก", " ", "1", "1o", "o", "๑. ", "- ", "-", "(", ")", "☐ ", "☑ ดำเนินการ ", "ทุก", "ทุกกอง/", "ปี", "ต.ค.", "1 ต.ค. 66 - ", "1/1/66 ", "พ.ศ. ", "ยัง ไม่ ", "www.", "กอง ", "\n", "ข้อบัญญัติ", "1,", "ไตรมาส 1,", "สิ้น", "ต้นปี", "ใน", "ตั้งแต่", "มีนาคม, ", "มีนาคม - ", "\u0e4d\u0e49"];

test.each(readers)("%s reads the longest cells in time", (_, read) => {
  const slow = pieces.map((piece) => {
    const text = full(piece), begun = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(begun);
    return [piece, (user + system) / 1000] as const;
  }).filter(([, took]) => took > 2000);
  expect(slow).toEqual([]);
}, 300_000);
