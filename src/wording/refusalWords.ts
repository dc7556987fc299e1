import type { RefusalCode } from "../workbook/Host";
import type { Both, Lang } from "./Lang";
import type { WhatAndMend } from "./words";

type RefusalText = readonly [what: string, mend: string];

const REFUSALS: Record<RefusalCode, Both<RefusalText>> = {
  "no-such-sheet": { th: ["ไม่มีแผ่นงานชื่อนี้ในแฟ้ม", "ตรวจชื่อแผ่นงานให้ตรงทุกตัวอักษร"], en: ["The file has no sheet of this name.", "Check the name letter by letter."] },
  "no-such-table": { th: ["ไม่พบตารางของแบบฟอร์มในแฟ้ม", "ตรวจแฟ้ม แล้วนำตารางที่หายไปกลับมา"], en: ["A table of the template is not in the file.", "Check the workbook and put the table back."] },
  "no-such-name": { th: ["ไม่พบชื่อที่แบบฟอร์มใช้ในแฟ้ม", "ตรวจแฟ้ม แล้วนำชื่อที่หายไปกลับมา"], en: ["A name that the template uses is not in the file.", "Check the workbook and put the name back."] },
  "outside-the-sheet": { th: ["ตำแหน่งนี้อยู่นอกแผ่นงาน", "ใช้ช่องที่มีอยู่ เช่น B5"], en: ["This place lies outside the sheet.", "Use a cell that there is, such as B5."] },
  "inside-a-merge": { th: ["ช่องนี้ถูกผสานกับช่องอื่น", "เขียนลงช่องบนซ้ายของช่องที่ผสาน หรือยกเลิกการผสานก่อน"], en: ["This cell is merged with others.", "Write into the first cell of the merged ones, or unmerge them."] },
  "inside-an-array-formula": { th: ["ช่องนี้เป็นส่วนหนึ่งของสูตรที่กินหลายช่อง", "แก้หรือลบสูตรนั้นทั้งชุดใน Excel ก่อน"], en: ["This cell is part of a formula over several cells.", "Change or delete that formula in Excel first."] },
  "inside-a-data-table": { th: ["ช่องนี้เป็นผลของตารางข้อมูลแบบ What-If", "ลบตารางข้อมูลนั้นใน Excel ก่อน"], en: ["This cell is a result of a what-if data table.", "Delete that data table in Excel first."] },
  "table-heading": { th: ["ช่องนี้เป็นหัวตารางที่สูตรอื่นอ้างถึง", "เปลี่ยนหัวตารางใน Excel เพื่อให้สูตรเปลี่ยนตาม"], en: ["This cell heads a table column that formulas call by name.", "Rename it in Excel, so that the formulas follow."] },
  "text-too-long": { th: ["ข้อความยาวเกิน 32,767 ตัวอักษร", "แบ่งข้อความเป็นหลายช่อง"], en: ["The text is longer than 32,767 characters.", "Divide it among several cells."] },
  "not-a-number": { th: ["ค่านี้ไม่ใช่ตัวเลขที่เก็บได้", "พิมพ์ตัวเลขใหม่"], en: ["This is no number that can be kept.", "Type the number again."] },
  "table-would-be-torn": { th: ["เพิ่มแถวไม่ได้ เพราะมีตารางอื่นอยู่ข้าง ๆ และจะขาดออกจากกัน", "ย้ายตารางข้าง ๆ ไปแผ่นงานอื่น แล้วลองใหม่"], en: ["No rows can be added: another table beside would be torn.", "Move that table to another sheet and try again."] },
  "array-would-be-torn": { th: ["เพิ่มแถวไม่ได้ เพราะจะตัดผ่านสูตรที่กินหลายช่อง", "ย้ายหรือลบสูตรนั้นใน Excel ก่อน"], en: ["No rows can be added: a formula over several cells would be cut.", "Move or delete that formula in Excel first."] },
  "pivot-table-below": { th: ["เพิ่มแถวไม่ได้ เพราะมี PivotTable อยู่ด้านล่าง", "ย้าย PivotTable ไปแผ่นงานอื่น แล้วลองใหม่"], en: ["No rows can be added: a PivotTable stands below.", "Move it to another sheet and try again."] },
  "sheet-is-full": { th: ["แผ่นงานเต็มแล้ว", "แบ่งข้อมูลเป็นหลายแฟ้ม"], en: ["The sheet is full.", "Divide the data among several files."] },
  "reference-through-sheets": { th: ["เพิ่มแถวไม่ได้ เพราะมีสูตรที่อ้างหลายแผ่นงานพร้อมกัน", "แก้สูตรนั้นให้อ้างทีละแผ่นก่อน"], en: ["No rows can be added: a formula refers through several sheets at once.", "Let it refer to one sheet at a time."] },
  "row-not-blank": { th: ["แถวที่จะนำออกยังมีข้อมูล", "ย้ายข้อมูลออกก่อน"], en: ["The rows to be taken off hold something.", "Move it elsewhere first."] },
  "too-few-rows": { th: ["ตารางมีแถวไม่พอให้นำออก", "ตรวจจำนวนแถวของตาราง"], en: ["The table has not so many rows to take off.", "Check how many rows it has."] },
  "reference-would-be-lost": { th: ["นำแถวออกไม่ได้ เพราะมีสูตรอ้างถึง", "แก้สูตรนั้นก่อน"], en: ["The rows cannot be taken off: a formula refers to them.", "Change that formula first."] },
  "no-styles": { th: ["แฟ้มนี้ไม่มีส่วนที่เก็บรูปแบบช่อง", "เปิดด้วย Excel แล้วบันทึกใหม่"], en: ["The file has no part for the looks of cells.", "Open it in Excel and save it again."] },
  "no-sheet-data": { th: ["แผ่นงานนี้ไม่มีส่วนที่เก็บข้อมูล", "เปิดด้วย Excel แล้วบันทึกใหม่"], en: ["The sheet has no part for its cells.", "Open it in Excel and save it again."] },
};

/** Why nothing was written, and what the person can do. */
export const refusalWords = (code: RefusalCode, lang: Lang): WhatAndMend => {
  const [what, mend] = REFUSALS[code][lang];
  return { what, mend };
};
