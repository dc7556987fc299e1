/** The words that our formulas show and src/progress counts by. */
export const CHECK_PERCENT = "ตรวจร้อยละ";
export const NO_MEASURES = "ไม่มีมาตรการ";

/** What กำหนดเวลา says; overdue stands between its two halves: "เกินกำหนด 20 วัน". */
export const SCHEDULE_WORDS = {
  undated: "ตรวจสอบวันที่",
  overdue: ["เกินกำหนด ", " วัน"],
  dueSoon: "ใกล้ครบกำหนด",
  notStarted: "ยังไม่เริ่ม",
  finishedLate: "เสร็จล่าช้า",
  finishedOnTime: "เสร็จตามกำหนด",
  onTime: "อยู่ในกำหนด",
} as const;

/** The days that a date cell may hold, 1 January 2000 to 31 December 2199: outside lie Buddhist years typed as Christian ones, and numbers that are no dates. */
export const FIRST_USABLE_DAY = 36_526;
export const LAST_USABLE_DAY = 109_574;

/** What "due soon" means when DueSoonDays holds no number. */
export const DEFAULT_DUE_SOON_DAYS = 30;
/** What a row weighs whose น้ำหนัก holds no number above zero. */
export const DEFAULT_WEIGHT = 1;

/** The two marks that make a line of ขั้นตอน a tracked step. */
export const TICKED = "☑";
export const UNTICKED = "☐";

/** What หน่วยงาน and คำชี้แจง say of the year's pack. */
export const PACK_VERIFIED_WORDS = {
  yes: "ตรวจสอบกับประกาศของสำนักงาน ป.ป.ช. แล้ว",
  no: "ยังไม่ได้ตรวจสอบกับประกาศของสำนักงาน ป.ป.ช. โปรดตรวจสอบก่อนใช้",
} as const;
