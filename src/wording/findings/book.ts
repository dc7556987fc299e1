import type { FindingTexts } from "./FindingText";

export const BOOK_TEXTS = {
  "not-our-workbook": {
    th: ["แฟ้มนี้ไม่ได้จัดทำจากแบบติดตามมาตรการ ITA ฉบับนี้", "เลือก “นำเข้า” เพื่อย้ายข้อมูลจากแฟ้มนี้เข้าสู่แบบฟอร์ม แฟ้มเดิมจะไม่ถูกแก้ไข", "การตรวจและการคำนวณใช้ได้เฉพาะกับแบบฟอร์มที่กำหนด", "นำเข้ารายงานของปีก่อน แล้วบันทึกเป็นแฟ้มใหม่ “มาตรการ 2570”"],
    en: ["This workbook was not made from the ITA measures workbook.", "Choose Import to bring its content into the workbook; the file itself stays as it is.", "Checks and figures work only with the known workbook.", "Import last year's report and save it as a new file, “Measures 2570”."],
  },
  "template-older": {
    th: ["แฟ้มนี้จัดทำจากแบบฟอร์มรุ่น {version} รุ่นปัจจุบันคือ {current}", "เลือก “ย้ายไปแบบฟอร์มรุ่นใหม่” ข้อมูลทุกช่องจะถูกย้ายไปครบถ้วน", "รุ่นเดิมขาดช่องหรือสูตรที่ใช้ในการตรวจและการรายงานปัจจุบัน", "รุ่น 0.9 ย้ายไปรุ่น 1.0.0 โดยมาตรการทุกแถวยังอยู่ครบ"],
    en: ["This workbook was made from version {version}; the present version is {current}.", "Choose “Carry over to the new version”; every entry is taken along.", "The older version lacks columns or formulas that checks and reports use today.", "Version 0.9 is carried over to 1.0.0 with every measure in place."],
  },
  "template-newer": {
    th: ["แฟ้มนี้จัดทำจากแบบฟอร์มรุ่น {version} ซึ่งใหม่กว่ารุ่น {current} ที่โปรแกรมนี้รู้จัก", "ปรับปรุงโปรแกรมเป็นรุ่นล่าสุดก่อนแก้ไขหรือส่งแฟ้มนี้", "รุ่นใหม่อาจมีช่องที่โปรแกรมนี้ยังไม่ตรวจให้", "แฟ้มรุ่น 1.1.0 ควรเปิดด้วยโปรแกรมรุ่น 1.1.0 ขึ้นไป"],
    en: ["This workbook was made from version {version}, newer than version {current} that this program knows.", "Update the program before editing or sending this workbook.", "A newer version may hold entries that this program does not check.", "Open a workbook of version 1.1.0 with a program of version 1.1.0 or later."],
  },
  "sheet-missing": {
    th: ["ไม่พบแผ่นงาน “{sheet}”", "เลือก “นำแผ่นงานกลับมา” หรือคัดลอกจากแบบฟอร์มฉบับเต็ม", "ข้อมูลในแผ่นงานนี้ใช้ในการคำนวณและการรายงาน", "แบบฟอร์มที่ครบถ้วนมีแผ่นงาน หน่วยงาน มาตรการ ตัวชี้วัด และสรุป"],
    en: ["The sheet “{sheet}” is gone.", "Choose “Put the sheet back”, or copy it from a complete workbook.", "Figures and reports need what this sheet holds.", "A complete workbook has the sheets หน่วยงาน, มาตรการ, ตัวชี้วัด and สรุป."],
  },
  "table-missing": {
    th: ["ตารางในแผ่นงาน “{sheet}” ไม่เป็นตารางแล้ว", "เลือก “นำตารางกลับมา” ข้อมูลในแถวจะอยู่ที่เดิม", "แถวที่เพิ่มใหม่จะไม่ได้รับสูตรและรายการให้เลือก และไม่ถูกนับในผลสรุป", "เมื่อเป็นตาราง การพิมพ์ต่อท้ายแถวสุดท้ายจะได้แถวใหม่พร้อมสูตร"],
    en: ["The rows of the sheet “{sheet}” are no longer a table.", "Choose “Put the table back”; the rows stay where they are.", "New rows would get no formulas or drop-downs and would not be counted.", "In a table, typing below the last row makes a new row with its formulas."],
  },
  "name-missing": {
    th: ["ไม่พบช่อง “{name:label}” ในแผ่นงานหน่วยงาน", "เลือก “นำช่องกลับมา” แล้วกรอกข้อมูลอีกครั้ง", "ช่องนี้อาจถูกลบไปทั้งแถว สูตรที่อ้างถึงจึงคำนวณไม่ได้", "แผ่นงานหน่วยงานมีช่อง ปีงบประมาณ พ.ศ. และช่องกรอกอยู่ทางขวา"],
    en: ["The entry “{name:label}” of the sheet หน่วยงาน cannot be found.", "Choose “Put the entry back” and fill it in again.", "Its row may have been deleted, so formulas that use it cannot work.", "The sheet หน่วยงาน shows “ปีงบประมาณ พ.ศ.” with its entry to the right."],
  },
  "column-missing": {
    th: ["ไม่พบคอลัมน์ “{column}”", "เลือก “นำคอลัมน์กลับมา” หรือเลิกทำการลบคอลัมน์", "ข้อมูลและสูตรของคอลัมน์นี้ใช้ในการคำนวณและการรายงาน", "หัวคอลัมน์ของตารางมาตรการต้องมี “สิ้นสุด” และ “สถานะ”"],
    en: ["The column “{column}” is gone.", "Choose “Put the column back”, or undo its deletion.", "Figures and reports need the entries and formulas of this column.", "The headings of the measures include “สิ้นสุด” and “สถานะ”."],
  },
  "column-renamed": {
    th: ["หัวคอลัมน์ “{column}” ถูกเปลี่ยนเป็น “{header}” ระบบยังอ่านเป็นคอลัมน์เดิม", "เลือก “คืนชื่อหัวคอลัมน์” หากเป็นคอลัมน์เดียวกัน หากเป็นข้อมูลอื่น ให้ย้ายไปไว้นอกตาราง", "ผู้รับแฟ้มและโปรแกรมอื่นค้นหาคอลัมน์ด้วยชื่อหัวคอลัมน์", "“กำหนดเสร็จ” คืนเป็น “สิ้นสุด”"],
    en: ["The heading “{column}” was changed to “{header}”; it is still read as that column.", "Choose “Give the heading back” if it is the same column; if it holds something else, move that outside the table.", "Those who receive the workbook, and other programs, find columns by their headings.", "“กำหนดเสร็จ” becomes “สิ้นสุด” again."],
  },
  "column-duplicate": {
    th: ["มีคอลัมน์ “{column}” อยู่ {count} คอลัมน์", "ตรวจว่าคอลัมน์ใดเป็นข้อมูลจริง แล้วลบหรือเปลี่ยนชื่อคอลัมน์ที่เหลือ", "ไม่อาจทราบได้ว่าคอลัมน์ใดเป็นข้อมูลที่ใช้", "เหลือ “สถานะ” เพียงคอลัมน์เดียว และลบ “สถานะ2”"],
    en: ["There are {count} columns named “{column}”.", "See which of them holds the real entries, then delete or rename the others.", "Nobody can tell which column is meant.", "Keep one “สถานะ” and delete “สถานะ2”."],
  },
  "formula-altered": {
    th: ["สูตรในคอลัมน์ “{column}” ถูกแทนที่หรือเปลี่ยนไป {count} ช่อง", "เลือก “คืนสูตร” ค่าจะคำนวณใหม่จากข้อมูลที่กรอก", "ค่าที่พิมพ์ทับไว้จะไม่เปลี่ยนตามข้อมูล ทำให้ผลสรุปไม่ตรงกับความจริง", "ช่อง ความก้าวหน้าที่นับ แสดง 50 จากสถานะ อยู่ระหว่างดำเนินการ"],
    en: ["The formula of the column “{column}” was replaced or changed in {count} place(s).", "Choose “Put the formula back”; the value is worked out again from the entries.", "A value typed over a formula no longer follows the entries, so the totals are wrong.", "ความก้าวหน้าที่นับ shows 50 for a measure in progress."],
  },
  "results-stale": {
    th: ["ผลคำนวณที่บันทึกไว้ {count} ช่องไม่ตรงกับข้อมูลปัจจุบัน", "เปิดแฟ้มใน Excel เพื่อให้คำนวณใหม่ (กดปุ่ม F9) แล้วบันทึก ผลตรวจและผลสรุปที่นี่คำนวณใหม่ให้แล้ว", "ผู้ที่เปิดดูแฟ้มโดยไม่คำนวณใหม่ เช่น บนโทรศัพท์ จะเห็นตัวเลขเดิม", "หลังคำนวณใหม่ ช่อง กำหนดเวลา แสดง เกินกำหนด 20 วัน"],
    en: ["{count} stored result(s) do not match the present entries.", "Open the workbook in Excel so that it recalculates (press F9) and save it; the figures shown here are already reckoned anew.", "Those who view the file without recalculation, on a phone for instance, see the old figures.", "After recalculation กำหนดเวลา shows เกินกำหนด 20 วัน."],
  },
  "dropdown-lost": {
    th: ["รายการให้เลือกในคอลัมน์ “{column}” หายไป {count} ช่อง", "เลือก “คืนรายการให้เลือก” ข้อมูลในช่องไม่เปลี่ยน", "การพิมพ์เองทำให้คำต่างกันเล็กน้อยและไม่ถูกนับ", "ช่อง สถานะ เลือกได้จาก 5 สถานะ"],
    en: ["The drop-down of the column “{column}” is gone from {count} place(s).", "Choose “Put the drop-down back”; the entries stay as they are.", "Words typed by hand differ a little and are then not counted.", "สถานะ is chosen from five words."],
  },
  "cell-error": {
    th: ["ช่องนี้แสดง {error} แทนข้อมูล", "กรอกข้อมูลใหม่ หรือเลิกทำการลบแถว คอลัมน์ หรือแผ่นงานที่ช่องนี้อ้างถึง", "ผลสรุปที่ใช้ช่องนี้คำนวณไม่ได้", "ช่อง สิ้นสุด มีวันที่ 30 ก.ย. 2570"],
    en: ["This place shows {error} instead of an entry.", "Fill it in again, or undo the deletion of the row, column or sheet it refers to.", "Totals that use it cannot be worked out.", "สิ้นสุด holds the day 30 Sep 2570 BE."],
  },
  "no-measures": {
    th: ["ยังไม่มีมาตรการในตารางนี้", "กรอกมาตรการอย่างน้อยหนึ่งแถว หรือนำเข้าจากรายงานเดิม", "แบบฟอร์มที่ว่างไม่มีสิ่งใดให้ติดตามหรือรายงาน", "เผยแพร่แผนการใช้จ่ายงบประมาณประจำปีทางเว็บไซต์"],
    en: ["There is no measure in this table yet.", "Enter at least one measure, or import an earlier report.", "An empty workbook has nothing to follow up or report.", "Publish the yearly spending plan on the web site."],
  },
  "stray-text": {
    th: ["มีข้อความ “{text}” เพียงช่องเดียวในแถวนี้", "ลบข้อความนี้ หรือกรอกมาตรการในแถวนี้ให้ครบ", "แถวที่ไม่มีมาตรการไม่ถูกนับ และข้อความอาจถูกมองข้าม", "ย้ายหมายเหตุไปไว้ในช่อง ปัญหา/ข้อเสนอแนะ ของมาตรการที่เกี่ยวข้อง"],
    en: ["“{text}” stands alone in this row.", "Delete it, or complete the measure in this row.", "A row without a measure is not counted, and the words may be overlooked.", "Move the remark to ปัญหา/ข้อเสนอแนะ of the measure it belongs to."],
  },
  "text-outside-table": {
    th: ["มีข้อความใต้ตาราง {rows} แถว เริ่มด้วย “{text}” ซึ่งไม่ถูกนับ", "หากเป็นมาตรการ ให้ย้ายเข้าไปต่อท้ายแถวสุดท้ายในตาราง หากไม่ใช่ ให้ลบหรือย้ายไปแผ่นงานอื่น", "ข้อมูลที่อยู่นอกตารางไม่อยู่ในผลสรุปและรายงาน", "ลากมุมขวาล่างของตารางลงมาให้คลุมแถวที่เพิ่ม"],
    en: ["There are {rows} row(s) of words below the table, beginning “{text}”; they are not counted.", "If they are measures, move them into the table below its last row; if not, delete them or move them to another sheet.", "What stands outside the table is in no total and no report.", "Drag the lower right corner of the table down over the added rows."],
  },
} satisfies FindingTexts;
