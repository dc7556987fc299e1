import type { FindingTexts } from "./FindingText";

export const OFFICE_TEXTS = {
  "office-missing": {
    th: ["ยังไม่ได้ระบุชื่อหน่วยงาน", "กรอกชื่อเต็มของหน่วยงาน", "ผู้รับต้องทราบว่าเป็นข้อมูลของหน่วยงานใด", "องค์การบริหารส่วนตำบลตัวอย่าง"],
    en: ["The office's name is not given.", "Enter the full name of the office.", "Those who receive the workbook must know whose it is.", "องค์การบริหารส่วนตำบลตัวอย่าง"],
  },
  "fiscal-year-missing": {
    th: ["ยังไม่ได้ระบุปีงบประมาณ", "กรอกปีงบประมาณเป็นปี พ.ศ. สี่หลัก", "ใช้ตรวจว่าระยะเวลาของมาตรการอยู่ในปีงบประมาณหรือไม่", "2570 (1 ต.ค. 2569 – 30 ก.ย. 2570)"],
    en: ["The fiscal year is not given.", "Enter the Buddhist year with four digits.", "It tells whether the measures lie within the year.", "2570 (1 Oct 2569 – 30 Sep 2570 BE)"],
  },
  "fiscal-year-odd": {
    th: ["ปีงบประมาณเป็น “{value}” ซึ่งไม่ใช่ปี พ.ศ. สี่หลัก", "กรอกเฉพาะตัวเลขปี พ.ศ. สี่หลัก", "ใช้ตรวจว่าระยะเวลาของมาตรการอยู่ในปีงบประมาณหรือไม่", "2570 ไม่ใช่ 2027 หรือ 70"],
    en: ["The fiscal year is “{value}”, which is no Buddhist year of four digits.", "Enter only the Buddhist year with four digits.", "It tells whether the measures lie within the year.", "2570, not 2027 or 70"],
  },
  "as-of-not-a-date": {
    th: ["ช่องนี้ยังไม่เป็นวันที่[ (ขณะนี้เป็น “{value}”)]", "กรอกวันที่ที่ใช้ตัดข้อมูล เช่น {day:date}", "การเกินกำหนดทุกเรื่องนับจากวันนี้", "31 มี.ค. 2570 สำหรับรอบ 6 เดือน"],
    en: ["This entry is no date[ (it is “{value}”)].", "Enter the day to report on, for instance {day:date}.", "Everything overdue is counted from this day.", "31 Mar 2570 BE for the six-month round"],
  },
  "due-days-odd": {
    th: ["จำนวนวันที่ถือว่าใกล้ครบกำหนดเป็น “{value}” ซึ่งใช้นับวันไม่ได้", "กรอกจำนวนเต็มตั้งแต่ 0 ถึง 365 เช่น {days}", "ใช้เตือนมาตรการที่ใกล้ครบกำหนด", "30"],
    en: ["The days that count as due soon are “{value}”, which cannot be counted with.", "Enter a whole number from 0 to 365, for instance {days}.", "It decides which measures are announced as due soon.", "30"],
  },
  "approver-missing": {
    th: ["ยังไม่ได้ระบุชื่อผู้เห็นชอบ {count} ช่อง", "กรอกชื่อและตำแหน่งก่อนพิมพ์รายงาน", "ชื่อเหล่านี้ใช้ในช่องลงนามของรายงานและบันทึกข้อความ", "นายสมชาย ใจดี ปลัดองค์การบริหารส่วนตำบล"],
    en: ["{count} approver(s) are not named yet.", "Enter name and position before printing the report.", "The names stand in the signature blocks of report and memo.", "นายสมชาย ใจดี ปลัดองค์การบริหารส่วนตำบล"],
  },
  "unit-list-empty": {
    th: ["ยังไม่มีรายชื่อส่วนราชการของหน่วยงาน", "กรอกชื่อส่วนราชการทุกแห่งในแผ่นงานหน่วยงาน แห่งละหนึ่งแถว", "ผลสรุปแยกตามส่วนราชการนับจากรายชื่อนี้", "สำนักปลัด · กองคลัง · กองช่าง"],
    en: ["The office's list of units is empty.", "Enter every unit on the sheet หน่วยงาน, one per row.", "Figures per unit are counted by this list.", "สำนักปลัด · กองคลัง · กองช่าง"],
  },
} satisfies FindingTexts;
