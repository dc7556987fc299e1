import type { NameKey } from "../template/names";
import type { Both, Lang } from "./Lang";

/** What the labelled cells of หน่วยงาน are called. */
const LABELS: Record<NameKey, Both> = {
  OfficeName: { th: "ชื่อหน่วยงาน", en: "Office name" },
  OfficeKind: { th: "ประเภท", en: "Kind of office" },
  District: { th: "อำเภอ", en: "District" },
  Province: { th: "จังหวัด", en: "Province" },
  FiscalYear: { th: "ปีงบประมาณ (พ.ศ.)", en: "Fiscal year (BE)" },
  Round: { th: "รอบ", en: "Round" },
  AsOf: { th: "ณ วันที่", en: "As of" },
  DueSoonDays: { th: "เตือนว่าใกล้ครบกำหนดเมื่อเหลือ (วัน)", en: "Due soon when so many days are left" },
  TemplateVersion: { th: "รุ่นของแบบฟอร์ม", en: "Version of the workbook" },
  PackId: { th: "ชุดตัวชี้วัดและรายการ OIT", en: "Set of indicators and OIT items" },
  PackVerified: { th: "ชุดนี้ตรวจสอบกับประกาศแล้วหรือไม่", en: "Whether the set was verified" },
  Preparer: { th: "ผู้จัดทำ", en: "Prepared by" },
  PreparerPosition: { th: "ตำแหน่ง (ผู้จัดทำ)", en: "Position (prepared by)" },
  Approver1: { th: "หัวหน้าสำนักปลัด", en: "Chief of the clerk's office" },
  Approver1Position: { th: "ตำแหน่ง (หัวหน้าสำนักปลัด)", en: "Position (chief of the clerk's office)" },
  Approver2: { th: "ปลัด", en: "Clerk" },
  Approver2Position: { th: "ตำแหน่ง (ปลัด)", en: "Position (clerk)" },
  Approver3: { th: "นายก", en: "Chief executive" },
  Approver3Position: { th: "ตำแหน่ง (นายก)", en: "Position (chief executive)" },
};

/** The label of a named cell, the name itself when it is none of ours. */
export const nameLabel = (name: string, lang: Lang): string => (LABELS as Partial<Record<string, Both>>)[name]?.[lang] ?? name;
