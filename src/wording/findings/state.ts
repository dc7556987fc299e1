import type { FindingTexts } from "./FindingText";

export const STATE_TEXTS = {
  "status-missing": {
    th: ["ยังไม่ได้ระบุสถานะ", "เลือกสถานะจากรายการ", "มาตรการที่ไม่ทราบสถานะนับความก้าวหน้าเป็น 0 และทำให้ผลสรุปต่ำกว่าจริง", "อยู่ระหว่างดำเนินการ"],
    en: ["The status is not given.", "Choose the status from the list.", "A measure of unknown status counts as 0 and makes the totals too low.", "อยู่ระหว่างดำเนินการ"],
  },
  "status-unknown": {
    th: ["“{value}” ไม่ใช่สถานะในรายการ", "เลือกสถานะจากรายการ[ น่าจะหมายถึง “{suggestion}”]", "สถานะที่ไม่อยู่ในรายการนับความก้าวหน้าเป็น 0", "ดำเนินการแล้ว"],
    en: ["“{value}” is not one of the statuses.", "Choose the status from the list[; probably “{suggestion}” is meant].", "A status that is not in the list counts as 0.", "ดำเนินการแล้ว"],
  },
  "progress-not-a-number": {
    th: ["ร้อยละ “{value}” ไม่ได้อยู่ในรูปตัวเลข", "กรอกตัวเลขอารบิก 0 ถึง 100 โดยไม่ต้องมีเครื่องหมาย %", "ค่าที่เป็นข้อความนำไปคำนวณไม่ได้ มาตรการนี้จึงยังไม่ถูกนับ", "80"],
    en: ["The percentage “{value}” is not a number.", "Enter a number from 0 to 100 in Arabic digits, without %.", "Words cannot be counted with, so the measure is not counted yet.", "80"],
  },
  "progress-is-fraction": {
    th: ["ร้อยละความก้าวหน้าถูกบันทึกเป็นเศษส่วน {value}", "กรอกเป็นตัวเลข 0 ถึง 100 หากหมายถึงร้อยละ {percent} ให้กรอก {percent}", "ช่องนี้ใช้ตัวเลข 0 ถึง 100 มาตรการนี้จึงยังไม่ถูกนับ", "50 ไม่ใช่ 50% หรือ 0.5"],
    en: ["The percentage is stored as the fraction {value}.", "Enter a number from 0 to 100; if {percent} per cent is meant, enter {percent}.", "This entry runs from 0 to 100, so the measure is not counted yet.", "50, not 50% or 0.5"],
  },
  "progress-out-of-range": {
    th: ["ร้อยละความก้าวหน้า {value} ไม่อยู่ระหว่าง 0 ถึง 100", "กรอกตัวเลข 0 ถึง 100", "ค่าที่เกินช่วงไม่ถูกนับในผลสรุป", "100 เมื่อแล้วเสร็จ"],
    en: ["The percentage {value} is not between 0 and 100.", "Enter a number from 0 to 100.", "A value outside is not counted.", "100 when it is done"],
  },
  "progress-contradicts-status": {
    th: ["สถานะ “{status}” ไม่สอดคล้องกับความก้าวหน้าร้อยละ {percent}", "แก้สถานะ ร้อยละ หรือเครื่องหมายหน้าขั้นตอนให้ตรงกัน", "ผลสรุปนับจากร้อยละหรือขั้นตอน ผู้อ่านจะเห็นสถานะที่ขัดกัน", "ดำเนินการแล้ว คู่กับร้อยละ 100"],
    en: ["The status “{status}” does not agree with {percent} per cent.", "Make status, percentage or the marks before the steps agree.", "Figures come from the percentage or the steps; readers would see a status that contradicts them.", "ดำเนินการแล้ว with 100 per cent"],
  },
  "weight-invalid": {
    th: ["น้ำหนัก “{value}” ไม่ใช่ตัวเลขที่มากกว่า 0", "กรอกตัวเลขที่มากกว่า 0 หรือเว้นว่างไว้", "น้ำหนักที่ใช้ไม่ได้จะถูกนับเป็น 1", "2 สำหรับมาตรการที่สำคัญเป็นสองเท่า"],
    en: ["The weight “{value}” is no number above 0.", "Enter a number above 0, or leave it blank.", "A weight that cannot be used counts as 1.", "2 for a measure twice as important"],
  },
  "done-without-result": {
    th: ["ดำเนินการแล้ว แต่ยังไม่มีผลการดำเนินการ", "กรอกผลการดำเนินการ หรือแก้สถานะ", "การรายงานว่าดำเนินการแล้วต้องแสดงผล", "จัดอบรมเจ้าหน้าที่ 45 คน เมื่อวันที่ 15 พ.ย. 2569"],
    en: ["It is done, but no result is given.", "Enter the result, or change the status.", "What is reported as done must show its result.", "45 officers were trained on 15 Nov 2569 BE"],
  },
  "done-without-evidence": {
    th: ["ดำเนินการแล้ว แต่ยังไม่มีหลักฐาน", "ใส่ลิงก์หรือเลขที่เอกสารหลักฐาน", "ผู้ประเมินพิจารณาจากหลักฐานที่เปิดดูได้", "https://www.example.go.th/plan2570"],
    en: ["It is done, but nothing shows it.", "Enter a link or the number of a document.", "Assessors go by evidence that they can open.", "https://www.example.go.th/plan2570"],
  },
  "result-but-not-done": {
    th: ["สถานะเป็น “{status}” แต่มีผลหรือวันที่แล้วเสร็จแล้ว", "เปลี่ยนสถานะหากดำเนินการแล้ว", "ผลสรุปจะต่ำกว่าที่ดำเนินการจริง", "ดำเนินการแล้ว"],
    en: ["The status is “{status}”, yet a result or a day of completion is given.", "Change the status if it is done.", "The totals would be lower than what was really done.", "ดำเนินการแล้ว"],
  },
} satisfies FindingTexts;
