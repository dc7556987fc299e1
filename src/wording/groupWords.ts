import type { FixKind, Group } from "../checks/catalogue";
import type { Both, Lang } from "./Lang";

const GROUPS: Record<Group, Both> = {
  book: { th: "ตัวแฟ้ม", en: "The workbook" },
  office: { th: "หน่วยงาน", en: "The office" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  words: { th: "มาตรการ: ข้อความ", en: "Measures: words" },
  time: { th: "มาตรการ: เวลา", en: "Measures: time" },
  state: { th: "มาตรการ: สถานะและผล", en: "Measures: status and results" },
};

const FIXES: Record<FixKind, Both> = {
  none: { th: "แก้ด้วยตนเอง", en: "by hand" },
  offered: { th: "มีให้เลือก", en: "offered" },
  safe: { th: "แก้ให้ได้ทันที", en: "safe" },
  "some-offered": { th: "มีให้เลือกเมื่อทราบค่าที่น่าจะหมายถึง", en: "offered where it can be" },
  "some-safe": { th: "แก้ให้ได้ทันทีเมื่ออ่านได้แน่ชัด", en: "safe where it can be" },
};

export const groupWords = (group: Group, lang: Lang): string => GROUPS[group][lang];
export const fixKindWords = (kind: FixKind, lang: Lang): string => FIXES[kind][lang];
