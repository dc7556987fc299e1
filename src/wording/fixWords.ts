import type { FixLabel } from "../checks/Finding";
import type { Both, Lang } from "./Lang";

const FIXES: Record<FixLabel, Both> = {
  "import": { th: "นำเข้า", en: "Import" },
  "carry-over": { th: "ย้ายไปแบบฟอร์มรุ่นใหม่", en: "Carry over to the new version" },
  "put-sheet-back": { th: "นำแผ่นงานกลับมา", en: "Put the sheet back" },
  "put-table-back": { th: "นำตารางกลับมา", en: "Put the table back" },
  "put-column-back": { th: "นำคอลัมน์กลับมา", en: "Put the column back" },
  "put-name-back": { th: "นำช่องกลับมา", en: "Put the entry back" },
  "rename-column": { th: "คืนชื่อหัวคอลัมน์", en: "Give the heading back" },
  "put-formula-back": { th: "คืนสูตร", en: "Put the formula back" },
  "put-dropdown-back": { th: "คืนรายการให้เลือก", en: "Put the drop-down back" },
  "set-today": { th: "ใช้วันนี้", en: "Use today" },
  "use-suggestion": { th: "ใช้ค่าที่แนะนำ", en: "Use the suggestion" },
  "use-arabic-number": { th: "ใช้เป็นตัวเลข", en: "Make it a number" },
  "times-hundred": { th: "ปรับเป็น 0–100", en: "Change to 0–100" },
  "use-date": { th: "ใช้เป็นวันที่", en: "Make it a date" },
  "use-period": { th: "ใช้เป็นวันเริ่มต้นและวันสิ้นสุด", en: "Use as beginning and end" },
  "subtract-543": { th: "ปรับเป็นปีที่ถูกต้อง", en: "Correct the year" },
  "use-status": { th: "ใช้สถานะที่ตรงกัน", en: "Use the status that is meant" },
  "use-unit": { th: "ใช้ชื่อส่วนราชการที่ตรงกัน", en: "Use the unit that is meant" },
  "new-code": { th: "ให้รหัสใหม่", en: "Give a new number" },
  "new-key": { th: "ให้รหัสประจำแถวใหม่", en: "Give the row a new mark" },
  "clean-characters": { th: "จัดอักขระให้ถูกต้อง", en: "Clean the characters" },
  "store-as-text": { th: "เก็บเป็นข้อความ", en: "Store as words" },
};

/** The words of the button that mends a finding. */
export const fixWords = (label: FixLabel, lang: Lang): string => FIXES[label][lang];
