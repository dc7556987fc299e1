/** Names that formulas, other programs and people rely on. They are never renamed, only added to. */
export const TEMPLATE_VERSION = "1.0.0";

/** The fiscal year that the template asset is made for. */
export const TEMPLATE_YEAR = 2570;

export const SHEETS = {
  guide: "คำชี้แจง",
  office: "หน่วยงาน",
  measures: "มาตรการ",
  indicators: "ตัวชี้วัด",
  disclosure: "OIT",
  summary: "สรุป",
  months: "แผนรายเดือน",
  findings: "ผลการตรวจ",
  history: "ประวัติ",
  lists: "รายการ",
} as const;
export type SheetKey = keyof typeof SHEETS;

export const TABLES = {
  measures: "Measures",
  indicators: "Indicators",
  disclosure: "Disclosure",
  findings: "Findings",
  history: "History",
  rounds: "Rounds",
  units: "Units",
} as const;
export type TableKey = keyof typeof TABLES;

/** Defined names, each referring to one cell. The first ten are promised to others; the rest are ours. */
export const NAMES = [
  "OfficeName", "OfficeKind", "District", "Province", "FiscalYear", "Round", "AsOf", "DueSoonDays", "TemplateVersion", "PackId",
  "PackVerified", "Preparer", "PreparerPosition",
  "Approver1", "Approver1Position", "Approver2", "Approver2Position", "Approver3", "Approver3Position",
] as const;
export type NameKey = (typeof NAMES)[number];

export const OFFICE_KINDS = ["องค์การบริหารส่วนจังหวัด", "เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล", "องค์การบริหารส่วนตำบล", "อื่น ๆ"] as const;
export const ROUNDS = ["รอบ ๖ เดือน", "รอบ ๑๒ เดือน"] as const;
/** In a units cell: counts for every unit of the office's list. */
export const ALL_UNITS = "ทุกส่วนราชการ";
/** True dates shown in the Buddhist Era with Western digits. */
export const DATE_FORMAT = "[$-107041E]d mmm yyyy";
/** Ready blank rows of มาตรการ. */
export const READY_ROWS = 100;
