import type { FindingTexts } from "./FindingText";

export const INDICATOR_TEXTS = {
  "indicator-unknown": {
    th: ["“{value}” ไม่ตรงกับชื่อในแผ่นงานตัวชี้วัด", "เลือกชื่อตัวชี้วัดจากรายการ[ น่าจะหมายถึง “{suggestion}”]", "มาตรการที่ชื่อตัวชี้วัดไม่ตรงจะไม่ถูกนับในตัวชี้วัดใด", "การใช้งบประมาณ"],
    en: ["“{value}” is not a name on the sheet ตัวชี้วัด.", "Choose the indicator from the list[; probably “{suggestion}” is meant].", "A measure whose indicator does not match is counted under none.", "การใช้งบประมาณ"],
  },
  "score-not-a-number": {
    th: ["คะแนน “{value}” ไม่ได้อยู่ในรูปตัวเลข", "กรอกคะแนนเป็นตัวเลขอารบิก ไม่ต้องมีคำว่าคะแนน", "คะแนนที่เป็นข้อความนำไปเฉลี่ยไม่ได้", "85.72"],
    en: ["The score “{value}” is not a number.", "Enter the score in Arabic digits without any word.", "A score written as words cannot be averaged.", "85.72"],
  },
  "score-out-of-range": {
    th: ["คะแนน {value} ไม่อยู่ระหว่าง 0 ถึง 100", "ตรวจตัวเลขกับประกาศผลการประเมิน แล้วแก้ไข", "คะแนนการประเมินมีค่าตั้งแต่ 0 ถึง 100", "85.72"],
    en: ["The score {value} is not between 0 and 100.", "Compare it with the announced results and correct it.", "Scores run from 0 to 100.", "85.72"],
  },
  "weak-indicator-without-measure": {
    th: ["ตัวชี้วัด “{indicator}” ได้ {score} คะแนน ต่ำกว่าเป้าหมาย {target} แต่ยังไม่มีมาตรการ", "เพิ่มมาตรการสำหรับตัวชี้วัดนี้อย่างน้อยหนึ่งมาตรการ", "ผลการประเมินที่ต่ำกว่าเป้าหมายควรมีมาตรการแก้ไข", "ประชาสัมพันธ์ช่องทางติดต่อและผลการดำเนินงานทุกไตรมาส"],
    en: ["The indicator “{indicator}” scored {score}, below its target {target}, and has no measure.", "Add at least one measure for this indicator.", "A result below the target should have a measure to mend it.", "Announce contact channels and results every quarter."],
  },
  "weak-indicator-without-issue": {
    th: ["ตัวชี้วัด “{indicator}” ได้ {score} คะแนน ต่ำกว่าเป้าหมาย {target} แต่ยังไม่ได้ระบุประเด็นที่ต้องแก้ไข", "ระบุประเด็นที่ต้องแก้ไขหรือปรับปรุงของตัวชี้วัดนี้", "ผู้อ่านจะได้ทราบว่ามาตรการแก้ไขเรื่องใด", "ผู้รับบริการไม่ทราบแผนการใช้จ่ายงบประมาณ"],
    en: ["The indicator “{indicator}” scored {score}, below its target {target}, and no issue is named.", "Say what must be mended for this indicator.", "Readers then know what the measures are for.", "People do not know the spending plan."],
  },
} satisfies FindingTexts;
