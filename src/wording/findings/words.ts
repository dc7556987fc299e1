import type { FindingTexts } from "./FindingText";

export const WORD_TEXTS = {
  "measure-missing": {
    th: ["แถวนี้มีข้อมูล แต่ยังไม่มีชื่อมาตรการ", "กรอกมาตรการ หรือลบข้อมูลในแถวหากไม่ใช้", "แถวที่ไม่มีชื่อมาตรการติดตามและรายงานไม่ได้", "เผยแพร่แผนการใช้จ่ายงบประมาณประจำปีทางเว็บไซต์"],
    en: ["This row is filled in but does not name the measure.", "Enter the measure, or clear the row if it is not used.", "A row without a measure cannot be followed up or reported.", "Publish the yearly spending plan on the web site."],
  },
  "indicator-missing": {
    th: ["มาตรการนี้ยังไม่ได้ระบุตัวชี้วัด", "เลือกตัวชี้วัดจากรายการ[ จากข้อความน่าจะเป็น “{suggestion}”]", "มาตรการที่ไม่มีตัวชี้วัดจะไม่ถูกนับในผลสรุปรายตัวชี้วัด", "การใช้งบประมาณ"],
    en: ["The measure names no indicator.", "Choose one from the list[; its words suggest “{suggestion}”].", "A measure without an indicator is in no figure per indicator.", "การใช้งบประมาณ"],
  },
  "steps-missing": {
    th: ["ยังไม่มีขั้นตอนหรือวิธีดำเนินการ", "กรอกขั้นตอนอย่างน้อยหนึ่งข้อ ข้อละบรรทัด", "องค์ประกอบของข้อมูลที่ต้องเปิดเผยกำหนดให้มีขั้นตอนหรือวิธีปฏิบัติ", "☐ จัดทำแผน · ☐ เผยแพร่ทางเว็บไซต์ · ☐ รายงานผล"],
    en: ["There are no steps of how it is done.", "Enter at least one step, each on its own line.", "The published measures must show their steps or methods.", "☐ make the plan · ☐ publish it · ☐ report"],
  },
  "unit-missing": {
    th: ["ยังไม่ได้ระบุผู้รับผิดชอบหลัก", "เลือกส่วนราชการที่รับผิดชอบจากรายการ", "มาตรการต้องมีผู้รับผิดชอบเพื่อการกำกับติดตาม", "สำนักปลัด"],
    en: ["Nobody is responsible for the measure.", "Choose the responsible unit from the list.", "A measure needs somebody who is answerable for it.", "สำนักปลัด"],
  },
  "unit-unknown": {
    th: ["“{unit}” ไม่ตรงกับรายชื่อส่วนราชการของหน่วยงาน", "เลือกชื่อจากรายการ หรือเพิ่มชื่อนี้ในแผ่นงานหน่วยงาน[ น่าจะหมายถึง “{suggestion}”]", "ชื่อที่ไม่ตรงจะไม่ถูกนับในผลสรุปของส่วนราชการ", "สำนักปลัด (หากมีหลายแห่ง ให้ขึ้นบรรทัดใหม่)"],
    en: ["“{unit}” is not in the office's list of units.", "Choose the name from the list, or add it on the sheet หน่วยงาน[; probably “{suggestion}” is meant].", "A name that does not match is in no unit's figures.", "สำนักปลัด (several units: one per line)"],
  },
  "code-duplicate": {
    th: ["รหัส {code} ซ้ำกัน {count} แถว", "ให้รหัสใหม่แก่แถวที่ซ้ำ แล้วตรวจว่ามาตรการย่อยยังอยู่ใต้มาตรการเดิม", "ไม่อาจทราบได้ว่ามาตรการย่อยเป็นของมาตรการใด", "มาตรการ 3 และ 4 มาตรการย่อย 3.1 และ 3.2"],
    en: ["The number {code} stands on {count} rows.", "Give the repeated rows new numbers, and see that sub-measures stay with their measure.", "Nobody can tell whose the sub-measures are.", "Measures 3 and 4, sub-measures 3.1 and 3.2"],
  },
  "code-missing": {
    th: ["มาตรการนี้ยังไม่มีรหัส", "ใช้รหัสถัดไป {code} หรือกรอกรหัสมาตรการย่อยหากเป็นมาตรการย่อย", "รหัสใช้อ้างถึงมาตรการในรายงานและจัดมาตรการย่อย", "4 หรือ 3.1 สำหรับมาตรการย่อยของมาตรการ 3"],
    en: ["The measure has no number.", "Use the next one, {code}, or enter the number of a sub-measure if it is one.", "Reports refer to measures by number, and sub-measures are ordered by it.", "4, or 3.1 for a sub-measure of 3"],
  },
  "code-odd": {
    th: ["รหัส “{value}” มีเลขไทย จุด หรือวงเล็บเกิน หรือเก็บเป็นทศนิยม", "ใช้รหัส “{code}”", "มาตรการย่อยจะหามาตรการหลักไม่พบ และ 3.10 อาจกลายเป็น 3.1", "3.1"],
    en: ["The number “{value}” has Thai digits, a dot or bracket too many, or is kept as a decimal.", "Use “{code}”.", "Sub-measures would not find their measure, and 3.10 would become 3.1.", "3.1"],
  },
  "parent-missing": {
    th: ["มีมาตรการย่อยของมาตรการ {parent} อยู่ {count} แถว แต่ไม่พบแถวของมาตรการ {parent}", "เพิ่มแถวที่มีรหัส {parent} หรือแก้รหัสของมาตรการย่อย", "น้ำหนักของมาตรการย่อยแบ่งจากมาตรการหลัก เมื่อไม่มีมาตรการหลัก แต่ละแถวจะนับเต็มหนึ่งมาตรการ", "แถว 3 ปรับปรุงการให้บริการ แล้วตามด้วย 3.1 และ 3.2"],
    en: ["There are {count} sub-measure(s) of measure {parent}, but no row {parent}.", "Add a row numbered {parent}, or correct the numbers of the sub-measures.", "Sub-measures share the weight of their measure; without it each counts as a whole one.", "Row 3, “Improve the service”, then 3.1 and 3.2"],
  },
  "parent-contradicts-children": {
    th: ["มาตรการนี้มีสถานะ “{status}” แต่มาตรการย่อยดำเนินการแล้ว {done} จาก {count} รายการ", "แก้สถานะให้ตรงกัน หรือเว้นสถานะของมาตรการหลักไว้", "ผลสรุปนับจากมาตรการย่อย ผู้อ่านอาจเข้าใจผิดจากสถานะของมาตรการหลัก", "มาตรการหลักเป็น “ดำเนินการแล้ว” เมื่อมาตรการย่อยดำเนินการแล้วทุกรายการ"],
    en: ["The measure says “{status}”, while {done} of its {count} sub-measure(s) are done.", "Make them agree, or leave the status of the main measure blank.", "Figures come from the sub-measures; readers may be misled by the main one.", "The main measure is done when all its sub-measures are."],
  },
  "key-duplicate": {
    th: ["แถวนี้คัดลอกมาจากแถว {first} และยังใช้รหัสประจำแถวเดียวกัน", "เลือก “ให้รหัสประจำแถวใหม่” ข้อมูลที่กรอกไม่เปลี่ยน", "โปรแกรมใช้รหัสประจำแถว (ซ่อนอยู่) หาแถวเดิมให้พบ เมื่อซ้ำกันจะบันทึกผิดแถว", "แต่ละแถวมีรหัสประจำแถวของตนเอง"],
    en: ["This row was copied from row {first} and still carries its hidden mark.", "Choose “Give the row a new mark”; the entries stay as they are.", "Rows are found again by this mark; when two share it, the wrong row may be written.", "Every row has a mark of its own."],
  },
  "duplicate-measure": {
    th: ["มาตรการ “{text}” ปรากฏ {count} แถวในตัวชี้วัดเดียวกัน", "ลบแถวที่ซ้ำ หรือรวมผู้รับผิดชอบไว้ในแถวเดียว", "มาตรการที่ซ้ำจะถูกนับมากกว่าหนึ่งครั้ง", "หนึ่งมาตรการหนึ่งแถว ผู้รับผิดชอบร่วมกรอกในช่อง ผู้รับผิดชอบร่วม"],
    en: ["The measure “{text}” stands on {count} rows of one indicator.", "Delete the repeated row, or name all units on one row.", "A repeated measure counts more than once.", "One row per measure; further units go to ผู้รับผิดชอบร่วม."],
  },
  "near-duplicate-measure": {
    th: ["มาตรการนี้คล้ายกับแถว {first} มาก “{text}”", "ตรวจว่าเป็นมาตรการเดียวกันหรือไม่ หากใช่ ให้เหลือแถวเดียว", "มาตรการที่กรอกซ้ำด้วยคำต่างกันเล็กน้อยจะถูกนับสองครั้ง", "“จัดทำคู่มือการให้บริการ” กับ “จัดทำคู่มือการให้บริการประชาชน”"],
    en: ["This measure is much like the one of row {first}, “{text}”.", "See whether they are the same; if so, keep one row.", "A measure entered twice in slightly other words counts twice.", "“Make a service guide” and “Make a service guide for people”"],
  },
  "odd-characters": {
    th: ["ข้อความมีอักขระที่มองไม่เห็นหรือสะกดด้วยอักขระผิดแบบ เช่น เ สองตัวแทน แ", "เลือก “จัดอักขระให้ถูกต้อง” จะได้ “{text}”", "การค้นหาและการนับจะไม่พบคำที่มีอักขระเหล่านี้", "“แก้ไข” พิมพ์ด้วย แ หนึ่งตัว"],
    en: ["The words hold invisible characters or look-alikes, such as two เ for แ.", "Choose “Clean the characters”; the words become “{text}”.", "Searching and counting miss words with such characters.", "“แก้ไข” typed with one แ"],
  },
  "text-looks-like-formula": {
    th: ["ข้อความ “{text}” ขึ้นต้นเหมือนสูตรคำนวณ", "เลือก “เก็บเป็นข้อความ” หรือนำเครื่องหมายหน้าข้อความออก", "เมื่อแก้ไขช่องนี้หรือส่งออกแฟ้ม โปรแกรมอาจคำนวณข้อความเป็นสูตร", "“- จัดทำแผน” ใช้ได้ แต่ไม่ควรขึ้นต้นด้วย ="],
    en: ["The words “{text}” begin like a formula.", "Choose “Store as words”, or take away the sign before them.", "When this place is edited or exported, a program may run the words as a formula.", "“- make a plan” is fine; do not begin with =."],
  },
} satisfies FindingTexts;
