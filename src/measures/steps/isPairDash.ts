import { arabicDigits } from "../text/digits";

/** Words that a hyphen joins: "ชื่อ - นามสกุล", "ยืม - คืน", "ถาม - ตอบ". */
const PAIRS: [string, string][] = [
  ["ชื่อ", "(?:ชื่อ)?(?:นาม)?สกุล|ฉายา"], ["ยืม", "คืน"], ["ถาม", "ตอบ"], ["รับ", "ส่ง|จ่าย|คืน|มอบ"], ["เบิก", "จ่าย|คืน"], ["ซื้อ", "จ้าง|ขาย|จัดจ้าง"],
  ["เข้า", "ออก"], ["ไป", "กลับ|มา"], ["ขึ้น", "ลง"], ["ก่อน", "หลัง"], ["จันทร์", "(?:วัน)?(?:ศุกร์|เสาร์|อาทิตย์)"], ["เปิด", "ปิด"], ["บวก", "ลบ"],
  ["ราย(?:รับ|ได้)", "ราย(?:จ่าย)"], ["ต้น", "ปลาย"], ["พบ", "ปะ"], ["ให้", "รับ"], ["แพ้", "ชนะ"],
];
const PAIR = PAIRS.map(([left, right]) => [new RegExp(`${left}$`), new RegExp(`^(?:${right})`)] as const);
const MONTH_OR_DAY = /(?:\d|[ก-ฮ]\.?[คยพ]\.?|คม|ยน|พันธ์|น\.)$/;

/** True when a hyphen between two words joins them (a pair of words, a range of days or hours, a Latin compound) and is not a bullet. */
export const isPairDash = (before: string, after: string): boolean => {
  const left = arabicDigits(before).trimEnd(), right = arabicDigits(after).trimStart();
  if (PAIR.some(([l, r]) => l.test(left) && r.test(right))) return true;
  if (/[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right)) return true;
  if (MONTH_OR_DAY.test(left) && /^(?:\d|(?:ม|มี|เม|มิ|[กพสตธ])\.|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา))/.test(right)) return true;
  // a word of one syllable on the right, then the end of the phrase: "ข้อความถาม - ตอบ เป็นต้น"
  const word = /^\S*/.exec(right)?.[0] ?? "";
  return word.replace(/[^ก-ฮ]/g, "").length <= 2 && /^[ก-๛]+$/.test(word);
};
