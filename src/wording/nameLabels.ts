import type { NameKey } from "../template/names";
import type { Both, Lang } from "./Lang";

/** What the labelled cells of หน่วยงาน are called. */
const LABELS: Record<NameKey, Both> = {
  OfficeName: { th: "ชื่อหน่วยงาน", en: "Office name" },
  OfficeKind: { th: "ประเภทหน่วยงาน", en: "Kind of office" },
  District: { th: "อำเภอ", en: "District" },
  Province: { th: "จังหวัด", en: "Province" },
  FiscalYear: { th: "ปีงบประมาณ พ.ศ.", en: "Fiscal year (BE)" },
  Round: { th: "รอบการรายงาน", en: "Reporting round" },
  AsOf: { th: "ณ วันที่", en: "As of" },
  DueSoonDays: { th: "จำนวนวันที่ถือว่าใกล้ครบกำหนด", en: "Days that count as due soon" },
  TemplateVersion: { th: "รุ่นของแบบฟอร์ม", en: "Version of the workbook" },
  PackId: { th: "ชุดตัวชี้วัด", en: "Set of indicators" },
  PackVerified: { th: "การตรวจยืนยันชุดตัวชี้วัด", en: "Set of indicators verified" },
  Preparer: { th: "ผู้จัดทำ", en: "Prepared by" },
  PreparerPosition: { th: "ตำแหน่งผู้จัดทำ", en: "Position of the preparer" },
  Approver1: { th: "ผู้เห็นชอบลำดับที่ 1", en: "First approver" },
  Approver1Position: { th: "ตำแหน่งผู้เห็นชอบลำดับที่ 1", en: "Position of the first approver" },
  Approver2: { th: "ผู้เห็นชอบลำดับที่ 2", en: "Second approver" },
  Approver2Position: { th: "ตำแหน่งผู้เห็นชอบลำดับที่ 2", en: "Position of the second approver" },
  Approver3: { th: "ผู้เห็นชอบลำดับที่ 3", en: "Third approver" },
  Approver3Position: { th: "ตำแหน่งผู้เห็นชอบลำดับที่ 3", en: "Position of the third approver" },
};

/** The label of a named cell, the name itself when it is none of ours. */
export const nameLabel = (name: string, lang: Lang): string => (LABELS as Partial<Record<string, Both>>)[name]?.[lang] ?? name;
