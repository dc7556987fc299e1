import { DATE_FORMAT } from "./names";

/** Who fills a column: the officer, a formula, a check, or the add-in itself. */
export type Owner = "officer" | "formula" | "check" | "addin";

/** One column of one of our tables. Widths are in characters; `list` names a list of the sheet รายการ or a table column. */
export interface Column<K extends string = string> {
  key: K;
  title: string;
  owner: Owner;
  type: "text" | "longText" | "date" | "number" | "percent" | "share" | "list" | "code" | "link";
  width: number;
  format?: string;
  list?: "statuses" | "disclosureStatuses" | "indicators" | "units" | "instruments" | "severities";
  hidden?: boolean;
}

const text = (key: string, title: string, width: number, more: Partial<Column> = {}): Column =>
  ({ key, title, owner: "officer", type: "text", width, ...more });
const long = (key: string, title: string, width: number, more: Partial<Column> = {}): Column => text(key, title, width, { type: "longText", ...more });
const date = (key: string, title: string): Column => text(key, title, 14, { type: "date", format: DATE_FORMAT });
const computed = (key: string, title: string, width: number, more: Partial<Column> = {}): Column => text(key, title, width, { owner: "formula", ...more });
const helper = (key: string, title: string, more: Partial<Column> = {}): Column => computed(key, title, 10, { type: "number", hidden: true, ...more });

const columns = <K extends string>(...list: (Column & { key: K })[]): Column<K>[] => list;
const keyed = <K extends string>(key: K, column: Column): Column & { key: K } => ({ ...column, key });
const of = <K extends string>(key: K, make: (key: string) => Column): Column & { key: K } => keyed(key, make(key));

/** Table Measures, in the order of the sheet (template.md). */
export const MEASURE_COLUMNS = columns(
  of("code", (k) => text(k, "รหัส", 7, { type: "code", format: "@" })),
  of("indicator", (k) => text(k, "ตัวชี้วัด", 16, { type: "list", list: "indicators" })),
  of("measure", (k) => long(k, "มาตรการ/แนวทาง", 30)),
  of("leadUnits", (k) => text(k, "ผู้รับผิดชอบหลัก", 17, { type: "list", list: "units" })),
  of("start", (k) => date(k, "เริ่มต้น")),
  of("end", (k) => date(k, "สิ้นสุด")),
  of("status", (k) => text(k, "สถานะ", 15, { type: "list", list: "statuses" })),
  of("progress", (k) => computed(k, "ความก้าวหน้าที่นับ", 13, { type: "number", format: "0" })),
  of("schedule", (k) => computed(k, "กำหนดเวลา", 16)),
  of("steps", (k) => long(k, "ขั้นตอน/วิธีดำเนินการ", 32)),
  of("results", (k) => long(k, "ผลการดำเนินการ", 30)),
  of("outcome", (k) => long(k, "ผลลัพธ์/ความสำเร็จ", 24)),
  of("evidence", (k) => long(k, "หลักฐาน", 28, { type: "link" })),
  of("coUnits", (k) => long(k, "ผู้รับผิดชอบร่วม", 18)),
  of("percent", (k) => text(k, "ร้อยละความก้าวหน้า", 12, { type: "percent", format: "0" })),
  of("weight", (k) => text(k, "น้ำหนัก", 9, { type: "number", format: "General" })),
  of("finished", (k) => date(k, "วันที่แล้วเสร็จ")),
  of("subIndicator", (k) => text(k, "ตัวชี้วัดย่อย", 11, { type: "code", format: "@" })),
  of("followUp", (k) => long(k, "การติดตามผล", 28)),
  of("suggestion", (k) => long(k, "ปัญหา/ข้อเสนอแนะ", 28)),
  of("finding", (k) => long(k, "ผลการตรวจ", 28, { owner: "check" })),
  of("source", (k) => long(k, "ที่มา", 24, { owner: "addin" })),
  of("filledRow", (k) => helper(k, "แถวที่กรอก")),
  of("usedCode", (k) => helper(k, "รหัสที่ใช้", { type: "code" })),
  of("parentCode", (k) => helper(k, "รหัสแม่", { type: "code" })),
  of("parentRow", (k) => helper(k, "แถวแม่")),
  of("statusNumber", (k) => helper(k, "เลขสถานะ")),
  of("counts", (k) => helper(k, "นับ")),
  of("ownWeight", (k) => helper(k, "น้ำหนักของแถว")),
  of("effectiveWeight", (k) => helper(k, "น้ำหนักที่ใช้")),
  of("weighted", (k) => helper(k, "น้ำหนัก×ความก้าวหน้า")),
  of("daysLate", (k) => helper(k, "วันเกินกำหนด")),
  of("indicatorRow", (k) => helper(k, "แถวตัวชี้วัด")),
  of("instrument", (k) => helper(k, "แบบวัด", { type: "text" })),
  of("unitLines", (k) => helper(k, "หน่วยที่นับ", { type: "text" })),
  of("unknownStatus", (k) => helper(k, "สถานะไม่ชัด")),
  of("overdueOrder", (k) => helper(k, "ลำดับเกินกำหนด")),
  of("dueSoonOrder", (k) => helper(k, "ลำดับใกล้ครบ")),
  of("key", (k) => text(k, "คีย์", 14, { owner: "addin", type: "code", format: "@", hidden: true })),
);
export type MeasureKey = (typeof MEASURE_COLUMNS)[number]["key"];

/** Table Indicators. */
export const INDICATOR_COLUMNS = columns(
  of("no", (k) => text(k, "ลำดับ", 9, { type: "number" })),
  of("instrument", (k) => text(k, "แบบวัด", 10, { type: "list", list: "instruments" })),
  of("name", (k) => text(k, "ตัวชี้วัด", 34)),
  of("lastScore", (k) => text(k, "คะแนนปีก่อน", 12, { type: "number", format: "0.00" })),
  of("targetScore", (k) => text(k, "คะแนนเป้าหมาย", 12, { type: "number", format: "0.00" })),
  of("issue", (k) => long(k, "ประเด็นที่ต้องแก้ไข/ปรับปรุง", 44)),
  of("measures", (k) => computed(k, "จำนวนมาตรการ", 12, { type: "number", format: "0" })),
  of("done", (k) => computed(k, "ดำเนินการแล้ว", 11, { type: "number", format: "0" })),
  of("completion", (k) => computed(k, "ร้อยละความสำเร็จ", 17, { type: "share", format: "0%" })),
  of("overdue", (k) => computed(k, "เกินกำหนด", 10, { type: "number", format: "0" })),
  of("dueSoon", (k) => computed(k, "ใกล้ครบกำหนด", 11, { type: "number", format: "0" })),
);
export type IndicatorKey = (typeof INDICATOR_COLUMNS)[number]["key"];

/** Table Disclosure, the items of the year's pack. */
export const DISCLOSURE_COLUMNS = columns(
  of("code", (k) => text(k, "รหัส", 7, { type: "code", format: "@" })),
  of("sub", (k) => text(k, "ตัวชี้วัดย่อย", 10, { type: "code", format: "@" })),
  of("name", (k) => long(k, "ข้อมูล", 36)),
  of("elements", (k) => long(k, "องค์ประกอบด้านข้อมูล", 42)),
  of("unit", (k) => text(k, "ผู้รับผิดชอบ", 18, { type: "list", list: "units" })),
  of("due", (k) => date(k, "กำหนด")),
  of("status", (k) => text(k, "สถานะ", 17, { type: "list", list: "disclosureStatuses" })),
  of("link", (k) => long(k, "ลิงก์", 27, { type: "link" })),
  of("linkChecked", (k) => date(k, "วันที่ตรวจลิงก์")),
  of("note", (k) => long(k, "หมายเหตุ", 28)),
  of("complete", (k) => computed(k, "ครบถ้วน", 13)),
  of("key", (k) => text(k, "คีย์", 14, { owner: "addin", type: "code", format: "@", hidden: true })),
);
export type DisclosureKey = (typeof DISCLOSURE_COLUMNS)[number]["key"];

/** Table Findings: what a check found, and the questions an import left open. */
export const FINDING_COLUMNS = columns(
  of("severity", (k) => text(k, "ระดับ", 18, { owner: "check" })),
  of("where", (k) => text(k, "ตำแหน่ง", 24, { owner: "check", type: "link" })),
  of("what", (k) => long(k, "เรื่องที่พบ", 48, { owner: "check" })),
  of("mend", (k) => long(k, "วิธีแก้", 42, { owner: "check" })),
  of("waivedBy", (k) => text(k, "ผู้ยกเว้น", 20)),
  of("waivedWhy", (k) => long(k, "เหตุผลที่ยกเว้น", 28)),
  of("source", (k) => long(k, "ที่มา", 28, { owner: "addin" })),
  of("code", (k) => text(k, "รหัสเรื่อง", 20, { owner: "check", hidden: true })),
);
export type FindingKey = (typeof FINDING_COLUMNS)[number]["key"];

/** Table History. */
export const HISTORY_COLUMNS = columns(
  of("when", (k) => text(k, "เมื่อ", 14, { owner: "addin", type: "date", format: DATE_FORMAT })),
  of("event", (k) => text(k, "เหตุการณ์", 20, { owner: "addin" })),
  of("who", (k) => text(k, "ผู้ดำเนินการ", 24, { owner: "addin" })),
  of("digest", (k) => text(k, "ลายนิ้วมือข้อมูล", 30, { owner: "addin", type: "code", format: "@" })),
  of("detail", (k) => long(k, "รายละเอียด", 60, { owner: "addin" })),
);
export type HistoryKey = (typeof HISTORY_COLUMNS)[number]["key"];

/** Table Rounds: what each sealed round showed, one row per indicator. */
export const ROUND_COLUMNS = columns(
  of("round", (k) => text(k, "รอบ", 14, { owner: "addin" })),
  of("asOf", (k) => text(k, "ณ วันที่", 14, { owner: "addin", type: "date", format: DATE_FORMAT })),
  of("indicator", (k) => text(k, "ตัวชี้วัด", 30, { owner: "addin" })),
  of("counted", (k) => text(k, "นับได้", 9, { owner: "addin", type: "number" })),
  of("done", (k) => text(k, "ดำเนินการแล้ว", 11, { owner: "addin", type: "number" })),
  of("completion", (k) => text(k, "ร้อยละความสำเร็จ", 17, { owner: "addin", type: "share", format: "0%" })),
  of("overdue", (k) => text(k, "เกินกำหนด", 10, { owner: "addin", type: "number" })),
);
export type RoundKey = (typeof ROUND_COLUMNS)[number]["key"];

/** Table Units: the office's list of units; aliases one per line. */
export const UNIT_COLUMNS = columns(
  of("name", (k) => text(k, "ชื่อส่วนราชการ", 40)),
  of("aliases", (k) => long(k, "ชื่ออื่นที่ใช้เรียก", 54)),
);
export type UnitKey = (typeof UNIT_COLUMNS)[number]["key"];
