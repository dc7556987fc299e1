import type { Both, Lang } from "./Lang";

const SUMMARY = {
  asOf: { th: "ณ วันที่", en: "As of" },
  completion: { th: "ความสำเร็จ", en: "Completion" },
  completionByIndicator: { th: "ความสำเร็จรายตัวชี้วัด", en: "Completion per indicator" },
  completionByUnit: { th: "ความสำเร็จรายส่วนราชการ", en: "Completion per unit" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  unit: { th: "ส่วนราชการ", en: "Unit" },
  measures: { th: "มาตรการ", en: "Measures" },
  counted: { th: "นับได้", en: "Counted" },
  done: { th: "แล้วเสร็จ", en: "Done" },
  overdue: { th: "เกินกำหนด", en: "Overdue" },
  dueSoon: { th: "ใกล้ครบกำหนด", en: "Due soon" },
  undated: { th: "ไม่มีวันครบกำหนด", en: "Undated" },
  unknownStatus: { th: "ไม่ทราบสถานะ", en: "Status unknown" },
  noMeasures: { th: "ไม่มีมาตรการ", en: "No measures" },
  overall: { th: "ทั้งหน่วยงาน", en: "Whole office" },
  disclosure: { th: "ข้อมูลสาธารณะ (OIT)", en: "Disclosure (OIT)" },
  overdueList: { th: "มาตรการที่เกินกำหนด", en: "Overdue measures" },
  nothingOverdue: { th: "ไม่มีเรื่องเกินกำหนด ณ วันที่นี้", en: "Nothing is overdue on this day" },
  daysLate: { th: "เกินกำหนด (วัน)", en: "Days late" },
  no: { th: "รหัส", en: "No." },
  measure: { th: "มาตรการ", en: "Measure" },
  end: { th: "สิ้นสุด", en: "End" },
  findings: { th: "ผลการตรวจ", en: "Findings" },
  severity: { th: "ระดับ", en: "Severity" },
  count: { th: "จำนวน", en: "Number" },
  where: { th: "ตำแหน่ง", en: "Where" },
  what: { th: "เรื่องที่พบ", en: "What" },
  mend: { th: "วิธีแก้", en: "What to do" },
  noFindings: { th: "ไม่พบเรื่องที่ต้องแก้ไข", en: "Nothing was found to mend" },
  questions: { th: "คำถามที่รอคำตอบ", en: "Open questions" },
  skipped: { th: "ข้อความที่ข้าม", en: "Passed over" },
  sourceFile: { th: "แฟ้มต้นทาง", en: "Source file" },
  filledFile: { th: "แฟ้มที่กรอกแล้ว", en: "Filled workbook" },
  imported: { th: "นำเข้าข้อมูล", en: "Imported" },
  andMore: { th: "และอีก {count} รายการ", en: "and {count} more" },
  ofCounted: { th: "นับได้ {counted} จาก {measures} มาตรการ", en: "{counted} of {measures} measures counted" },
  ofAnother: { th: "{file} เป็นของหน่วยงานหรือปีงบประมาณอื่น ไม่ตรงกับสมุดงานที่เติม", en: "{file} is of another office or fiscal year than the workbook it went into" },
  unverifiedYear: { th: "ชุดตัวชี้วัดของปีงบประมาณ {year} ยังไม่ได้ตรวจยืนยันกับประกาศของ ป.ป.ช.", en: "The indicators of fiscal year {year} are not yet verified against the official announcement" },
} as const satisfies Record<string, Both>;

export type SummaryKey = keyof typeof SUMMARY;

/** Headings and lines of summaries, tokens not yet filled. */
export const summaryWords = (key: SummaryKey, lang: Lang): string => SUMMARY[key][lang];
