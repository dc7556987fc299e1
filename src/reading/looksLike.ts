import { ALL_UNITS, PERSON_HEAD, UNIT_HEAD } from "../measures/units/words";
import { readUnits } from "../measures/units/readUnits";
import { leadingItemCode } from "../measures/ItemCode";
import { isTick, isUnticked, readStatus, statusSynonym } from "../measures/readStatus";
import { readNumber, saysPercent } from "../measures/text/readNumber";
import { linksIn } from "../measures/text/links";
import { foldSpelling, foldText } from "../measures/text/fold";
import { plainDigits } from "../measures/text/digits";
import { namedIndicator } from "./namedIndicator";
import type { SourceCell } from "./Line";

const MONTH = "(?:ม\\.?\\s?ค|ก\\.?\\s?พ|มี\\.?\\s?ค|เม\\.?\\s?ย|พ\\.?\\s?ค|มิ\\.?\\s?ย|ก\\.?\\s?ค|ส\\.?\\s?ค|ก\\.?\\s?ย|ต\\.?\\s?ค|พ\\.?\\s?ย|[ธจ]\\.?\\s?ค)\\.|(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
const TIME = new RegExp(`${MONTH}|ปีงบประมาณ|ตลอดปี|ตลอดทั้งปี|ไตรมาส|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:^|พ\\.ศ\\.\\s*|ปี\\s*)25\\d\\d|รอบ\\s*\\d+\\s*เดือน|ทุก(?:วัน|เดือน|ไตรมาส)`, "i");

/** A short text that speaks of time, or an Excel day of this or the Buddhist century. */
export const looksLikePeriod = (cell: SourceCell): boolean =>
  typeof cell.value === "number" ? (cell.value > 32_000 && cell.value < 60_000) || (cell.value > 230_000 && cell.value < 260_000)
    : cell.text.length <= 90 && TIME.test(plainDigits(foldText(cell.text)));

const startsName = (name: string): boolean => ALL_UNITS.test(name) || UNIT_HEAD.test(name) || PERSON_HEAD.test(name) || /^(?:\((?:ฝ่าย|งาน|กลุ่ม)|อบต|อบจ|เทศบาล|องค์การ|ผู้|รอง|หน.|สป\.?$)/.test(name);

/** The text is the name of one unit of an office: "กองคลัง", "สำนักปลัด". */
export const namesUnit = (text: string): boolean => {
  const { units } = readUnits(foldSpelling(text));
  return units.length === 1 && UNIT_HEAD.test(units[0] ?? "") && text.trim().length <= 60;
};

/** Every entry begins like a unit, a post or a committee, and none runs on like a sentence. */
export const looksLikeUnits = (cell: SourceCell): boolean => {
  if (typeof cell.value !== "string" || cell.text.length > 400) return false;
  const before = unitTexts.get(cell.text);
  if (before !== undefined) return before;
  const { units } = readUnits(foldSpelling(cell.text));
  const looks = units.length > 0 && units.every((unit) => startsName(unit) && unit.length <= (/^คณะ/.test(unit) ? 160 : 70));
  if (unitTexts.size > 2000) unitTexts.clear();
  unitTexts.set(cell.text, looks);
  return looks;
};
/** Offices name the same few units in row after row. */
const unitTexts = new Map<string, boolean>();

export const looksLikeTick = (cell: SourceCell): boolean => isTick(cell.value) || isUnticked(cell.value);

const saysOnlyStatus = (text: string): boolean => {
  const { ticked, rest } = readStatus(text);
  return ticked.length > 0 && rest.length < 4;
};

export const looksLikeStatus = (cell: SourceCell): boolean =>
  typeof cell.value === "string" && cell.text.length <= 60 && (statusSynonym(cell.text) !== undefined || saysOnlyStatus(foldSpelling(cell.text)));

export const looksLikePercent = (cell: SourceCell): boolean => {
  const number = typeof cell.value === "number" ? cell.value : cell.text.length < 24 ? readNumber(cell.text) : undefined;
  return number !== undefined && number >= 0 && number <= 100 && (typeof cell.value === "number" || saysPercent(cell.text) || Number.isInteger(number) || number < 1);
};

export const looksLikeLink = (cell: SourceCell): boolean => cell.link !== undefined || linksIn(cell.text).length > 0;

export const looksLikeItemCode = (cell: SourceCell): boolean => typeof cell.value === "string" && leadingItemCode(cell.text) !== undefined;

/** "1", "๑.", "(๒)", "3.1" and nothing else. */
export const looksLikeNumber = (cell: SourceCell): boolean => /^\s*[([]?\s*\d{1,6}(?:\.\d{1,2})*\s*[.)\]]*\s*$/.test(plainDigits(cell.text));

export const looksLikeScore = (cell: SourceCell): boolean => {
  const found = /(\d{1,3}(?:\.\d{1,4})?)\s*(?:คะแนน|%)?\s*$/.exec(plainDigits(foldText(cell.text)));
  const number = found ? Number(found[1]) : NaN;
  return number >= 0 && number <= 100 && (typeof cell.value === "number" || /\.\d/.test(found?.[1] ?? "") || /คะแนน/.test(cell.text));
};

export const looksLikeIndicator = (cell: SourceCell): boolean => cell.text.length <= 120 && namedIndicator(cell.text) !== undefined;

/** "R1", "บส.2": the code of a row in an office's own series. */
export const looksLikeRowCode = (cell: SourceCell): boolean => /^\s*[A-Za-zก-ฮ]{1,4}[-.]?\d{1,4}(?:\.\d{1,2})*\s*$/.test(plainDigits(cell.text));

/** Text that runs on: several words or an item list. */
export const looksLikeProse = (cell: SourceCell): boolean => typeof cell.value === "string" && cell.text.length > 24;
