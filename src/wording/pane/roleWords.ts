import type { Both, Lang } from "../Lang";

const ROLES: Record<string, Both> = {
  no: { th: "ลำดับ", en: "number" }, measure: { th: "มาตรการ", en: "measure" }, project: { th: "โครงการ", en: "project" }, approach: { th: "แนวทาง", en: "approach" },
  indicator: { th: "ตัวชี้วัด", en: "indicator" }, subIndicator: { th: "ตัวชี้วัดย่อย", en: "sub-indicator" }, steps: { th: "ขั้นตอน", en: "steps" }, units: { th: "ผู้รับผิดชอบ", en: "units" }, coUnits: { th: "ผู้รับผิดชอบร่วม", en: "joint units" },
  period: { th: "ระยะเวลา", en: "period" }, start: { th: "เริ่มต้น", en: "start" }, end: { th: "สิ้นสุด", en: "end" }, results: { th: "ผลการดำเนินการ", en: "results" }, outcome: { th: "ผลลัพธ์", en: "outcome" },
  followUp: { th: "การติดตามผล", en: "follow-up" }, suggestion: { th: "ข้อเสนอแนะ", en: "suggestion" }, status: { th: "สถานะ", en: "status" }, progress: { th: "ร้อยละ", en: "per cent" }, evidence: { th: "หลักฐาน", en: "evidence" },
  tick: { th: "ช่องติ๊กสถานะ", en: "status tick" }, month: { th: "เดือน", en: "month" }, quarter: { th: "ไตรมาส", en: "quarter" },
  itemCode: { th: "รหัส OIT", en: "item code" }, itemName: { th: "ข้อมูล", en: "item" }, elements: { th: "องค์ประกอบ", en: "elements" }, note: { th: "หมายเหตุ", en: "note" }, score: { th: "คะแนน", en: "score" }, issue: { th: "ประเด็น", en: "issue" },
};

/** What a column of a source table was taken for; "" for a column that no measure needs. */
export const roleWords = (role: string, lang: Lang): string => (ROLES[role.replace(/:.*/, "")]?.[lang] ?? "");
