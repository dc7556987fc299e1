import { fillTokens, type TokenFacts } from "./fillTokens";
import type { Both, Lang } from "./Lang";

/** Why a file could not be read (commands.md). */
export type FileErrorCode = "not-found" | "not-a-workbook" | "damaged" | "too-large" | "unsafe-xml" | "encrypted" | "legacy-format" | "no-measures";

/** What it is, and what to do. `{kind}` says what a file seems to be instead, where that is known. */
const ERRORS: Record<FileErrorCode, Both> = {
  "not-found": {
    th: "ไม่พบแฟ้มนี้ หรือไม่มีสิทธิ์เปิด ตรวจชื่อแฟ้มและที่เก็บ แล้วลองอีกครั้ง",
    en: "The file was not found, or may not be opened. Check its name and place and try again.",
  },
  "not-a-workbook": {
    th: "แฟ้มนี้ไม่ใช่แฟ้ม Excel หรือ Word[ น่าจะเป็น{kind}] เลือกแฟ้ม .xlsx หรือ .docx",
    en: "This is no Excel or Word file[; it seems to be {kind}]. Choose an .xlsx or .docx file.",
  },
  "damaged": {
    th: "แฟ้มนี้ชำรุดหรือส่งมาไม่ครบ เปิดด้วย Excel หรือ Word แล้วบันทึกใหม่ หรือขอแฟ้มจากผู้ส่งอีกครั้ง",
    en: "The file is damaged or incomplete. Open it in Excel or Word and save it again, or ask the sender for a new copy.",
  },
  "too-large": {
    th: "แฟ้มนี้ใหญ่เกินกว่าที่จะอ่านได้อย่างปลอดภัย ลบรูปภาพและแผ่นงานที่ไม่ใช้ หรือแยกเป็นหลายแฟ้ม",
    en: "The file is too large to be read safely. Delete pictures and sheets that are not used, or divide it.",
  },
  "unsafe-xml": {
    th: "แฟ้มนี้มีส่วนที่อาจเป็นอันตราย จึงไม่ได้เปิดอ่าน เปิดด้วย Excel หรือ Word แล้วบันทึกใหม่ หรือตรวจสอบกับผู้ส่ง",
    en: "The file holds a part that may be harmful, so it was not read. Open it in Excel or Word and save it again, or ask its sender.",
  },
  "encrypted": {
    th: "แฟ้มนี้มีรหัสผ่าน เปิดด้วยรหัสผ่าน แล้วบันทึกเป็นแฟ้มที่ไม่มีรหัสผ่านก่อนนำเข้า",
    en: "The file has a password. Open it with the password and save it without one first.",
  },
  "legacy-format": {
    th: "แฟ้มนี้เป็นรูปแบบเดิม (.xls หรือ .doc) เปิดด้วย Excel หรือ Word แล้วบันทึกเป็น .xlsx หรือ .docx",
    en: "The file is of the old kind (.xls or .doc). Open it in Excel or Word and save it as .xlsx or .docx.",
  },
  "no-measures": {
    th: "อ่านแฟ้มนี้ได้ แต่ไม่พบมาตรการที่จะติดตาม[ น่าจะเป็น{kind}] ตรวจว่าเลือกแฟ้มที่มีตารางมาตรการ ผู้รับผิดชอบ และระยะเวลา",
    en: "The file was read, but it holds no measure to follow up[; it seems to be {kind}]. See that it has a table of measures, units and periods.",
  },
};

/** The words for a file that could not be read; every code has the same shape in both languages. */
export const fileErrorWords = (code: FileErrorCode, lang: Lang, facts: TokenFacts = {}): string => fillTokens(ERRORS[code][lang], facts, lang);
