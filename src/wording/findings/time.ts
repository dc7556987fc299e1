import type { FindingTexts } from "./FindingText";

export const TIME_TEXTS = {
  "start-missing": {
    th: ["ยังไม่ได้ระบุวันเริ่มต้น", "กรอกวันที่เริ่มดำเนินการ", "ใช้เตือนเมื่อถึงกำหนดเริ่มแล้วยังไม่ดำเนินการ", "1 ต.ค. 2569"],
    en: ["The day on which it begins is not given.", "Enter the day on which it begins.", "It tells when a measure should have begun.", "1 Oct 2569 BE"],
  },
  "end-missing": {
    th: ["ยังไม่ได้ระบุวันสิ้นสุด", "กรอกวันที่ครบกำหนด", "มาตรการที่ไม่มีวันสิ้นสุดไม่อาจทราบได้ว่าเกินกำหนดหรือไม่", "30 ก.ย. 2570"],
    en: ["The day on which it ends is not given.", "Enter the day on which it must be done.", "Without it nobody can say whether the measure is overdue.", "30 Sep 2570 BE"],
  },
  "date-is-text": {
    th: ["“{text}” ยังเป็นข้อความ ไม่ใช่วันที่", "เลือก “ใช้เป็นวันที่” จะได้ {day:date}", "วันที่ที่เป็นข้อความนำไปนับวันไม่ได้", "30 ก.ย. 2570"],
    en: ["“{text}” is words, not a date.", "Choose “Make it a date”; it becomes {day:date}.", "Days cannot be counted from words.", "30 Sep 2570 BE"],
  },
  "date-ambiguous": {
    th: ["“{text}” อ่านเป็นวันที่ได้มากกว่าหนึ่งแบบหรือยังไม่แน่ชัด ({days:date})", "กรอกวันที่ให้ครบทั้งวัน เดือน และปี พ.ศ. สี่หลัก", "ระบบไม่เลือกแทน เพราะอาจทำให้กำหนดคลาดเคลื่อน", "3 เม.ย. 2570"],
    en: ["“{text}” can be read as more than one day, or is not certain ({days:date}).", "Enter day, month and the year with four digits.", "Nothing is chosen for you, because the deadline could become wrong.", "3 Apr 2570 BE"],
  },
  "date-not-understood": {
    th: ["“{text}” อ่านเป็นวันที่ไม่ได้", "กรอกวันที่ หากเป็นคำอธิบาย ให้ย้ายไปไว้ในช่อง การติดตามผล", "วันที่ที่อ่านไม่ได้นำไปนับวันไม่ได้", "30 ก.ย. 2570"],
    en: ["No date can be read in “{text}”.", "Enter a day; move explanations to การติดตามผล.", "Days cannot be counted from words.", "30 Sep 2570 BE"],
  },
  "date-543-years-off": {
    th: ["ปีของวันที่นี้ถูกบันทึกเป็น ค.ศ. ที่มากกว่าจริง 543 ปี ({found:date})", "เลือก “ปรับเป็นปีที่ถูกต้อง” จะได้ {day:date}", "เกิดจากการพิมพ์ปี พ.ศ. ในช่องที่ Excel รับเป็น ค.ศ. ทำให้ไม่มีวันครบกำหนด", "พิมพ์ 30/9/2027 จะแสดงเป็น 30 ก.ย. 2570"],
    en: ["The year of this date is stored 543 years too late ({found:date} as a Christian year).", "Choose “Correct the year”; it becomes {day:date}.", "A Buddhist year was typed where Excel takes Christian ones, so the deadline would never come.", "Type 30/9/2027 to see 30 Sep 2570 BE"],
  },
  "date-out-of-range": {
    th: ["ช่องนี้มีตัวเลข {value} ซึ่งไม่ใช่วันที่ที่ใช้ได้", "กรอกวันที่ให้ครบทั้งวัน เดือน และปี", "วันที่ต้องอยู่ระหว่าง พ.ศ. 2543 ถึง 2742", "30 ก.ย. 2570 ไม่ใช่ 2570"],
    en: ["This place holds the number {value}, which is no usable date.", "Enter day, month and year.", "Dates lie between 2543 and 2742 BE.", "30 Sep 2570 BE, not 2570"],
  },
  "end-before-start": {
    th: ["วันสิ้นสุด {end:date} อยู่ก่อนวันเริ่มต้น {start:date}", "ตรวจและแก้ไขวันที่ช่องใดช่องหนึ่ง", "ระยะเวลาที่กลับกันทำให้ทราบไม่ได้ว่าเกินกำหนดหรือไม่", "เริ่มต้น 1 ต.ค. 2569 สิ้นสุด 30 ก.ย. 2570"],
    en: ["The end, {end:date}, lies before the beginning, {start:date}.", "See which of the two days is wrong and correct it.", "With the days reversed nobody can say whether the measure is overdue.", "From 1 Oct 2569 to 30 Sep 2570 BE"],
  },
  "period-outside-fiscal-year": {
    th: ["วันที่ {day:date} อยู่นอกปีงบประมาณ {fiscalYear}", "ตรวจวันที่ หรือปีงบประมาณในแผ่นงานหน่วยงาน", "ปีงบประมาณ {fiscalYear} อยู่ระหว่าง {first:date} ถึง {last:date}", "เริ่มต้น 1 ต.ค. 2569 สิ้นสุด 30 ก.ย. 2570 สำหรับปีงบประมาณ 2570"],
    en: ["The day {day:date} lies outside the fiscal year {fiscalYear}.", "Check the day, or the fiscal year on the sheet หน่วยงาน.", "The fiscal year {fiscalYear} runs from {first:date} to {last:date}.", "From 1 Oct 2569 to 30 Sep 2570 BE for the fiscal year 2570"],
  },
  "completed-in-future": {
    th: ["วันที่แล้วเสร็จ {finished:date} ยังมาไม่ถึง (ข้อมูล ณ วันที่ {asOf:date})", "แก้วันที่แล้วเสร็จ หรือเปลี่ยนสถานะหากยังไม่แล้วเสร็จ", "รายงานว่าแล้วเสร็จได้เมื่อแล้วเสร็จจริง", "แล้วเสร็จ 15 พ.ย. 2569"],
    en: ["The day of completion, {finished:date}, has not come yet (as of {asOf:date}).", "Correct the day, or the status if it is not done yet.", "A measure is reported as done when it is done.", "Finished on 15 Nov 2569 BE"],
  },
  "completed-before-start": {
    th: ["วันที่แล้วเสร็จ {finished:date} อยู่ก่อนวันเริ่มต้น {start:date}", "ตรวจและแก้ไขวันที่ช่องใดช่องหนึ่ง", "วันที่ที่ขัดกันทำให้รายงานไม่น่าเชื่อถือ", "เริ่มต้น 1 ต.ค. 2569 แล้วเสร็จ 15 พ.ย. 2569"],
    en: ["The day of completion, {finished:date}, lies before the beginning, {start:date}.", "See which of the two days is wrong and correct it.", "Days that contradict each other make the report doubtful.", "Begun 1 Oct 2569, finished 15 Nov 2569 BE"],
  },
  "overdue": {
    th: ["เกินกำหนด {days} วัน (ครบกำหนด {end:date})", "รายงานผลหากดำเนินการแล้ว หรือขอเลื่อนและกำหนดวันสิ้นสุดใหม่", "มาตรการที่เกินกำหนดจะปรากฏในรายงานที่ส่งผู้บริหาร", "สถานะ ดำเนินการแล้ว พร้อมผลการดำเนินการและวันที่แล้วเสร็จ"],
    en: ["{days} day(s) overdue (due {end:date}).", "Report the result if it is done, or postpone it and set a new end.", "Overdue measures are shown in the report to the executives.", "Status ดำเนินการแล้ว with the result and the day it was finished"],
  },
  "due-soon": {
    th: ["จะครบกำหนดในอีก {days} วัน ({end:date})", "เร่งดำเนินการและเตรียมหลักฐาน", "เหลือเวลาน้อย", "นัดประชุมติดตามและแนบลิงก์หลักฐาน"],
    en: ["Due in {days} day(s) ({end:date}).", "See that it gets done, and have its evidence ready.", "Little time is left.", "Hold a follow-up meeting and add the link to the evidence"],
  },
  "late-start": {
    th: ["ถึงกำหนดเริ่มมาแล้ว {days} วัน ({start:date}) แต่ยังไม่ดำเนินการ", "เปลี่ยนสถานะหากเริ่มแล้ว หรือแก้วันเริ่มต้น", "การเริ่มล่าช้ามักทำให้แล้วเสร็จไม่ทันกำหนด", "สถานะ อยู่ระหว่างดำเนินการ"],
    en: ["It should have begun {days} day(s) ago ({start:date}) and is not started.", "Change the status if it has begun, or the day on which it begins.", "What begins late is often not done in time.", "Status อยู่ระหว่างดำเนินการ"],
  },
  "finished-late": {
    th: ["แล้วเสร็จ {finished:date} ช้ากว่ากำหนด {days} วัน (ครบกำหนด {end:date})", "ระบุสาเหตุในช่อง ปัญหา/ข้อเสนอแนะ หากต้องการ", "ใช้ปรับแผนในปีถัดไป", "รอผลการจัดซื้อจัดจ้างจึงล่าช้า"],
    en: ["Finished on {finished:date}, {days} day(s) after its end ({end:date}).", "Give the cause in ปัญหา/ข้อเสนอแนะ if you wish.", "It helps to plan the next year.", "Delayed by procurement"],
  },
} satisfies FindingTexts;
