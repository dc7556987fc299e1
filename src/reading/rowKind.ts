import { foldSpace } from "../measures/text/fold";
import { plainDigits } from "../measures/text/digits";
import type { Line } from "./Line";
import type { Role } from "../layouts/Role";
import type { SkipReason } from "./Report";

const TOTAL = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด|เงิน|งบประมาณ|คะแนน|จำนวน)?|ทั้งหมด|ผลรวม|ยอดรวม|คะแนนเฉลี่ย|คะแนนรวม|เฉลี่ย|grand total|sub ?total|total|sum|average)\s*[:：]?\s*(?:\d.*)?$/i;
const PAGE = /^(?:หน้า(?:ที่)?\s*\d{1,4}(?:\s*(?:\/|จาก|ของ)\s*\d{1,4})?|page\s*\d+(?:\s*(?:of|\/)\s*\d+)?|[-–—]\s*\d{1,4}\s*[-–—])$/i;
const NOTE = /^(?:หมายเหตุ|ที่มา(?:ของ)?|แหล่งที่มา|\*+|คำชี้แจง|คำอธิบาย|remark|note|source)/i;
const SIGNED = /^\(?\s*(?:ลงชื่อ|ลงนาม)|^\(\s*(?:นาย|นาง|น\.ส\.|ว่าที่|[.…\s]{5,})|^(?:ตำแหน่ง|ผู้รายงาน|ผู้จัดทำ|ผู้ตรวจสอบ|ผู้รับรอง|ผู้เสนอ|ผู้อนุมัติ|ผู้เห็นชอบ|ผู้ให้ความเห็นชอบ|ความเห็น|ทราบ$|อนุมัติ$|เห็นชอบ$)|^(?:นักวิเคราะห์|นักจัดการ|นักทรัพยากร|นิติกร|นายก(?:องค์การ|เทศมนตรี|เทศบาล|อบต|อบจ)|ปลัด(?:องค์การ|เทศบาล|อบต|อบจ)|หัวหน้าสำนัก|รองปลัด|ผู้อำนวยการกอง)|^(?:วันที่|วัน\/เดือน\/ปี)?\s*[.…]{6,}|[.…]{10,}/;
const MEMO = /^บันทึกข้อความ/;
/** Headings that give the rows below their context. */
const CONTEXT = /^(?:ตัวชี้วัด(?:ย่อย)?\s*(?:ที่)?(?:ย่อย)?\s*\d|แบบ(?:วัด|ตรวจ)การ|ประเด็นที่\s*\d|ด้านที่\s*\d|หมวดที่|ส่วนที่\s*\d|มิติที่\s*\d|\d{1,2}\.\d\s+\S)/;

export const plainOf = (text: string): string => plainDigits(foldSpace(text));
export const isPageNumber = (line: Line): boolean => line.cells.length === 1 && PAGE.test(plainOf(line.cells[0]?.text ?? ""));
export const isTotal = (line: Line): boolean => {
  const words = line.cells.filter((cell) => /[ก-ฮa-z]/i.test(cell.text));
  return words.length >= 1 && words.length <= 2 && TOTAL.test(plainOf(words[0]?.text ?? ""));
};
export const isRule = (line: Line): boolean => line.cells.every((cell) => /^[\s\-–—_=.…*]+$/.test(cell.text));
export const isMemoStart = (text: string): boolean => MEMO.test(foldSpace(text));
export const isContext = (text: string): boolean => CONTEXT.test(plainOf(text)) && text.length <= 200;
export const isSignature = (text: string): boolean => SIGNED.test(foldSpace(text));
export const isNote = (text: string): boolean => NOTE.test(foldSpace(text));

/** Why a text outside tables is passed over; undefined when nothing says so. */
export const reasonOutside = (text: string, place: "before" | "between" | "after" | "none"): SkipReason | undefined => {
  const plain = plainOf(text);
  if (PAGE.test(plain)) return "page-number";
  if (isContext(text)) return "heading";
  if (isNote(text)) return "note";
  if (place === "before") return text.length > 160 ? "preamble" : "title";
  if (isSignature(text)) return "signature";
  if (place === "between") return text.length > 160 ? "preamble" : "heading";
  return place === "none" ? "memo" : undefined;
};

/** A row that carries the result of the row above: "ผล: …" (faculty plans, ita.md b.4). */
const RESULT = /^(?:ผล(?:การดำเนินการ|การดำเนินงาน|ที่ได้|ลัพธ์)?)\s*[:：]\s*/;
export const isResultRow = (line: Line): boolean => line.cells.length <= 2 && line.cells.some((cell) => RESULT.test(foldSpace(cell.text)));
export const withoutResultLabel = (text: string): string => foldSpace(text).replace(RESULT, "");

/** "ผล" beside "แผน": the months ticked in this row are when it was done, not when it was planned. */
export const isDoneRow = (text: string): boolean => /^(?:ผล(?:งาน|การดำเนินงาน)?|จริง|actual)$/i.test(foldSpace(text));

export const sameRoles = (a: { role: Role | undefined }[], b: { role: Role | undefined }[]): boolean => {
  const list = (columns: { role: Role | undefined }[]): string => [...new Set(columns.map((column) => column.role ?? ""))].filter(Boolean).sort().join(",");
  return list(a) === list(b);
};
