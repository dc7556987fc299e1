import type { SkipReason } from "../reading/Report";
import type { Both, Lang } from "./Lang";

const REASONS: Record<SkipReason, Both> = {
  "title": { th: "ชื่อเรื่อง", en: "Title" },
  "header": { th: "หัวตาราง", en: "Headings of a table" },
  "page-number": { th: "เลขหน้า", en: "Page number" },
  "heading": { th: "หัวข้อคั่น", en: "Heading between rows" },
  "preamble": { th: "คำนำก่อนตาราง", en: "Introduction before a table" },
  "memo": { th: "ข้อความในบันทึกข้อความ", en: "Part of a memo" },
  "blank-look": { th: "ช่องที่ดูว่าง", en: "Looks blank" },
  "repeated": { th: "ข้อความที่ซ้ำกับหน้าก่อน", en: "Repeated from the page before" },
  "note": { th: "หมายเหตุ", en: "Note" },
  "total": { th: "แถวรวม", en: "Row of totals" },
  "other-table": { th: "ตารางอื่นที่ไม่ใช่มาตรการ ตัวชี้วัด หรือ OIT", en: "A table of something else" },
  "hidden": { th: "ข้อมูลที่ถูกซ่อนไว้", en: "Hidden" },
  "column-number": { th: "เลขกำกับคอลัมน์", en: "Numbers of columns" },
  "signature": { th: "ช่องลงนาม", en: "Signature block" },
  "other-column": { th: "คอลัมน์ที่แบบฟอร์มไม่ได้ใช้", en: "A column that is not used here" },
};

/** Why a source cell was passed over. */
export const skipWords = (reason: SkipReason, lang: Lang): string => REASONS[reason][lang];
