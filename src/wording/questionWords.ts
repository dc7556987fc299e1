import type { Question, QuestionCode } from "../reading/Report";
import { fillTokens } from "./fillTokens";
import type { Both, Lang } from "./Lang";

type QuestionText = readonly [what: string, mend: string];

export const QUESTION_TEXTS: Record<QuestionCode, Both<QuestionText>> = {
  "status-not-marked": {
    th: ["ไม่มีเครื่องหมายบอกสถานะของมาตรการนี้[ (“{text}”)]", "เลือกสถานะของมาตรการ"],
    en: ["No mark says where this measure stands[ (“{text}”)].", "Choose its status."],
  },
  "status-two-marks": {
    th: ["มีเครื่องหมายสถานะมากกว่าหนึ่งแห่ง[ (“{text}”)]", "เลือกสถานะเพียงหนึ่งสถานะ"],
    en: ["More than one status is marked[ (“{text}”)].", "Choose one status."],
  },
  "status-unknown": {
    th: ["ข้อความสถานะ “{text}” ยังไม่แน่ชัดว่าหมายถึงสถานะใด", "เลือกสถานะของมาตรการ"],
    en: ["It is not clear which status “{text}” means.", "Choose the status of the measure."],
  },
  "date-ambiguous": {
    th: ["“{text}” อ่านเป็นระยะเวลาได้มากกว่าหนึ่งแบบ", "กรอกวันเริ่มต้นและวันสิ้นสุด"],
    en: ["“{text}” can be read as more than one period.", "Enter the day it begins and the day it ends."],
  },
  "date-not-understood": {
    th: ["อ่านวันที่จาก “{text}” ไม่ได้", "กรอกวันเริ่มต้นและวันสิ้นสุด"],
    en: ["No date can be read in “{text}”.", "Enter the day it begins and the day it ends."],
  },
  "date-guessed": {
    th: ["อ่านวันที่จาก “{text}” โดยคาดว่าสะกดคลาดเคลื่อน", "ตรวจวันเริ่มต้นและวันสิ้นสุด"],
    en: ["The dates were read from “{text}”, which seems misspelt.", "Check the day it begins and the day it ends."],
  },
  "date-two-periods": {
    th: ["“{text}” มีระยะเวลามากกว่าหนึ่งช่วง ระบบใช้ตั้งแต่วันแรกถึงวันสุดท้าย", "ตรวจวันเริ่มต้นและวันสิ้นสุด"],
    en: ["“{text}” names more than one period; the first and the last day were taken.", "Check the day it begins and the day it ends."],
  },
  "date-year-assumed": {
    th: ["“{text}” ไม่ได้บอกปี ระบบใช้ปีงบประมาณของรายงาน", "ตรวจปีของวันเริ่มต้นและวันสิ้นสุด"],
    en: ["“{text}” names no year; the report's fiscal year was taken.", "Check the year of both days."],
  },
  "columns-swapped": {
    th: ["ข้อมูลในแถวนี้ดูเหมือนสลับช่องกัน (“{text}”)", "ตรวจผู้รับผิดชอบและผลการดำเนินการว่าอยู่ถูกช่อง"],
    en: ["The entries of this row seem to be in each other's places (“{text}”).", "Check that units and results stand where they belong."],
  },
  "column-unclear": {
    th: ["ยังไม่แน่ชัดว่าคอลัมน์นี้เป็นข้อมูลใด[ (“{text}”)]", "เลือกว่าคอลัมน์นี้คือข้อมูลใด"],
    en: ["It is not clear what this column holds[ (“{text}”)].", "Choose what it holds."],
  },
  "row-unclear": {
    th: ["ยังไม่แน่ชัดว่าแถวนี้เป็นมาตรการใหม่หรือต่อจากแถวก่อน[ (“{text}”)]", "ตรวจว่าข้อความอยู่ในมาตรการที่ถูกต้อง"],
    en: ["It is not clear whether this row is a new measure or goes on from the one above[ (“{text}”)].", "Check that the words stand with the right measure."],
  },
  "text-unplaced": {
    th: ["ข้อความ “{text}” ยังไม่ได้จัดไว้ในช่องใด", "คัดลอกไปไว้ในช่องที่เกี่ยวข้อง หรือข้ามไปหากไม่ใช้"],
    en: ["The words “{text}” were put nowhere.", "Copy them to where they belong, or pass them over."],
  },
  "indicator-unclear": {
    th: ["ยังไม่แน่ชัดว่า “{text}” หมายถึงตัวชี้วัดใด", "เลือกตัวชี้วัดจากรายการ"],
    en: ["It is not clear which indicator “{text}” means.", "Choose the indicator from the list."],
  },
  "code-unclear": {
    th: ["ยังไม่แน่ชัดว่า “{text}” หมายถึงข้อใดของ OIT", "เลือกรหัสข้อ เช่น o10"],
    en: ["It is not clear which OIT item “{text}” means.", "Choose the item, for instance o10."],
  },
  "score-not-understood": {
    th: ["อ่านคะแนนจาก “{text}” ไม่ได้", "กรอกคะแนนเป็นตัวเลข เช่น 85.72"],
    en: ["No score can be read in “{text}”.", "Enter the score as a number, for instance 85.72."],
  },
  "progress-not-understood": {
    th: ["อ่านร้อยละความก้าวหน้าจาก “{text}” ไม่ได้", "กรอกตัวเลข 0 ถึง 100"],
    en: ["No percentage can be read in “{text}”.", "Enter a number from 0 to 100."],
  },
  "office-unclear": {
    th: ["แฟ้มนี้ระบุชื่อหน่วยงานมากกว่าหนึ่งแบบ[ (“{text}” และ “{title}”)]", "ตรวจชื่อหน่วยงานให้ถูกต้อง"],
    en: ["The file gives the office's name in more than one way[ (“{text}” and “{title}”)].", "Check the name of the office."],
  },
  "year-unclear": {
    th: ["ยังไม่แน่ชัดว่าเป็นรายงานของปีงบประมาณใด[ (“{text}”)]", "กรอกปีงบประมาณ พ.ศ. สี่หลัก"],
    en: ["It is not clear which fiscal year the report is about[ (“{text}”)].", "Enter the fiscal year (BE) with four digits."],
  },
  "hidden-content": {
    th: ["มีข้อมูลที่ถูกซ่อนไว้[ {cells} ช่อง] ในบริเวณนี้ ระบบไม่ได้นำเข้า", "แสดงแถวหรือคอลัมน์ที่ซ่อนไว้ แล้วนำเข้าอีกครั้งหากต้องการใช้"],
    en: ["There are hidden entries here[ ({cells})]; they were not imported.", "Show the hidden rows or columns and import again if they are wanted."],
  },
};

/** A question of the reader in words: what is open, and what the person is asked to do. */
export const questionWords = ({ code, facts }: Pick<Question, "code" | "facts">, lang: Lang): { what: string; mend: string } => {
  const [what, mend] = QUESTION_TEXTS[code][lang];
  const known = { text: "", ...facts };
  return { what: fillTokens(what, known, lang), mend: fillTokens(mend, known, lang) };
};
