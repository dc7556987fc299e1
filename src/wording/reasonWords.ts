import type { ReasonCode } from "../workbook/Patch";
import type { Both, Lang } from "./Lang";

const REASONS: Record<ReasonCode, Both> = {
  "fill": { th: "นำเข้าข้อมูล", en: "Imported" },
  "mark": { th: "บันทึกผลการตรวจ", en: "Findings written" },
  "fix": { th: "แก้ไขตามผลการตรวจ", en: "Findings mended" },
  "set": { th: "แก้ไขข้อมูล", en: "Changed" },
  "restore": { th: "คืนค่าเดิม", en: "Put back" },
  "carry-over": { th: "ย้ายไปแบบฟอร์มรุ่นใหม่", en: "Carried over to the new version" },
  "recalculate": { th: "คำนวณใหม่", en: "Recalculated" },
  "new": { th: "สร้างแบบฟอร์มใหม่", en: "Made new" },
};

/** What a change of the workbook was for. */
export const reasonWords = (reason: ReasonCode, lang: Lang): string => REASONS[reason][lang];
