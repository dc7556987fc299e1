import type { SheetPlan } from "../../workbook/BookPlan";
import type { Figure } from "../figures";
import { SHEETS, type NameKey } from "../names";
import { COLOURS, type StyleName } from "../styles";
import { newDraft } from "./Draft";
import type { TemplateContext } from "./TemplateContext";

interface Step { head: string; text: string; sheet: string }

const STEPS: readonly Step[] = [
  { head: "กรอกข้อมูลหน่วยงาน", text: "ชื่อหน่วยงาน ปีงบประมาณ รอบ ผู้จัดทำ ผู้ให้ความเห็น และรายชื่อส่วนราชการ กรอกครั้งเดียวเมื่อเริ่มปี", sheet: SHEETS.office },
  { head: "กรอกคะแนนและประเด็น", text: "คะแนนปีก่อน คะแนนเป้าหมาย และประเด็นที่ต้องแก้ไขหรือปรับปรุงของแต่ละตัวชี้วัด", sheet: SHEETS.indicators },
  { head: "กรอกมาตรการ", text: "หนึ่งแถวต่อหนึ่งมาตรการ: รหัส ตัวชี้วัด มาตรการ ผู้รับผิดชอบ วันเริ่มต้น วันสิ้นสุด และขั้นตอน มาตรการย่อยใช้รหัสต่อท้าย เช่น 3.1 3.2", sheet: SHEETS.measures },
  { head: "ปรับปรุงระหว่างปี", text: "เปลี่ยนสถานะ ติ๊กขั้นตอนที่ทำแล้ว (เปลี่ยน ☐ เป็น ☑) กรอกผลการดำเนินการ ผลลัพธ์ และลิงก์หลักฐาน", sheet: SHEETS.measures },
  { head: "กรอกข้อมูล OIT", text: "ผู้รับผิดชอบ สถานะ และลิงก์ของข้อมูลที่ต้องเปิดเผยแต่ละข้อ", sheet: SHEETS.disclosure },
  { head: "ดูสรุป พิมพ์ และส่ง", text: "แผ่นสรุปและแผนรายเดือนคำนวณให้เอง ทุกแผ่นพิมพ์ลงกระดาษ A4 แนวนอน แล้วเสนอตามลำดับ", sheet: SHEETS.summary },
];

/** One filled measure, column by column. */
const EXAMPLE: readonly (readonly [string, string])[] = [
  ["รหัส", "2"],
  ["ตัวชี้วัด", "การใช้งบประมาณ"],
  ["มาตรการ/แนวทาง", "เปิดเผยข้อมูลการใช้จ่ายงบประมาณให้บุคลากรและประชาชนทราบ"],
  ["ผู้รับผิดชอบหลัก", "กองคลัง"],
  ["เริ่มต้น – สิ้นสุด", "1 ต.ค. 2569 – 30 ก.ย. 2570 (พิมพ์ 1/10/2026 และ 30/9/2027)"],
  ["สถานะ", "อยู่ระหว่างดำเนินการ"],
  ["ขั้นตอน/วิธีดำเนินการ", "☑ จัดทำแผนการใช้จ่ายงบประมาณ\n☐ เผยแพร่แผนและผลการใช้จ่ายทางเว็บไซต์\n☐ รายงานผลต่อผู้บริหาร"],
  ["ความก้าวหน้าที่นับ", "33 (ทำแล้ว 1 จาก 3 ขั้นตอน คำนวณให้เอง)"],
  ["ผลการดำเนินการ", "จัดทำแผนแล้วเมื่อเดือนตุลาคม"],
  ["หลักฐาน", "https://www.example.go.th/plan"],
];

const COUNTING: readonly string[] = [
  "ความก้าวหน้าของแถว: ใช้ร้อยละที่กรอก ถ้าไม่กรอกใช้ขั้นตอนที่ติ๊ก ถ้าไม่มีขั้นตอนที่ติ๊กใช้สถานะ (ดำเนินการแล้ว 100 อยู่ระหว่างดำเนินการ 50 อื่น ๆ 0)",
  "ไม่นับแถวที่ยกเลิก และมาตรการหลักที่มีมาตรการย่อย มาตรการย่อยแบ่งน้ำหนักของมาตรการหลักกัน",
  "ร้อยละความสำเร็จคือค่าเฉลี่ยถ่วงน้ำหนักของแถวที่นับได้ ถ้าไม่มีแถวที่นับได้จะแสดงว่า ไม่มีมาตรการ ไม่ใช่ร้อยละ 0",
  "ขอเลื่อน: ยังนับว่าเกินกำหนดจนกว่าจะแก้วันสิ้นสุด",
];

const STATES: readonly (readonly [StyleName, string, string])[] = [
  ["stateDone", "แล้วเสร็จ", "ดำเนินการแล้ว"],
  ["stateLate", "เกินกำหนด", "เลยวันสิ้นสุดแล้วยังไม่เสร็จ"],
  ["stateSoon", "ใกล้ครบกำหนด", "เหลือเวลาไม่เกินจำนวนวันที่ตั้งไว้ในแผ่นหน่วยงาน"],
  ["stateUnknown", "ยังไม่ทราบ", "ไม่มีวันสิ้นสุดหรือไม่มีสถานะ"],
];

/** คำชี้แจง: what to do in six steps, one filled example, how things are counted, and how far the year's pack can be trusted. */
export const guideSheet = ({ cached }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.guide, [{ width: 5 }, { width: 36 }, { width: 104 }, { width: 26 }], cached), { plan } = draft;
  draft.put(0, 0, "มาตรการ ITA: แบบติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "title");
  plan.heights[0] = 36;
  draft.formula(1, 0, 'IF(OfficeName="","",OfficeName&"   ")&"ปีงบประมาณ พ.ศ. "&FiscalYear', { of: "officeAndYear" }, "subtitle");
  let row = 3;
  const section = (text: string): void => {
    for (let column = 0; column < 4; column++) draft.put(row, column, column === 0 ? text : "", "section");
    plan.heights[row++] = 33;
  };
  section("ทำอย่างไร");
  STEPS.forEach(({ head, text, sheet }, index) => {
    draft.put(row, 0, index + 1, "stepNumber");
    draft.put(row, 1, head, "boldText");
    draft.put(row, 2, text, "text");
    draft.put(row, 3, `ไปที่แผ่น ${sheet}`, "link");
    plan.links.push({ at: { row, column: 3 }, target: `#'${sheet}'!A1`, tip: `ไปที่แผ่น ${sheet}` });
    row++;
  });
  row++;
  section("สีของช่อง");
  draft.put(row, 1, "ช่องสีครีม", "input");
  draft.put(row++, 2, "กรอกได้", "text");
  draft.put(row, 1, "ช่องสีขาว", "shown");
  draft.put(row++, 2, "คำนวณให้เอง ไม่ต้องกรอก", "text");
  draft.put(row, 1, "ช่องสีเทาอ่อน", "written");
  draft.put(row++, 2, "โปรแกรมเขียนให้ (ถ้ามี) ใช้แบบฟอร์มนี้โดยไม่มีโปรแกรมก็ได้", "text");
  for (const [style, word, meaning] of STATES) {
    draft.put(row, 1, word, style);
    draft.put(row++, 2, meaning, "text");
  }
  row++;
  const exampleRow = row;
  section("ตัวอย่างหนึ่งแถวของแผ่นมาตรการ");
  for (const [title, value] of EXAMPLE) {
    draft.put(row, 1, title, "label");
    draft.put(row++, 2, value, "shownCode");
  }
  row++;
  section("นับอย่างไร");
  COUNTING.forEach((text, index) => {
    draft.put(row, 1, index === 0 ? "วิธีนับ" : "", "boldText");
    draft.put(row++, 2, text, "text");
  });
  row++;
  section("แบบฟอร์มนี้");
  const named = (label: string, name: NameKey): void => {
    draft.put(row, 1, label, "label");
    draft.formula(row++, 2, `IF(${name}="","",${name}&"")`, { of: "named", name, before: "" }, "shown");
  };
  named("รุ่นของแบบฟอร์ม", "TemplateVersion");
  named("ชุดตัวชี้วัดและรายการ OIT", "PackId");
  named("การตรวจสอบชุดนี้", "PackVerified");
  plan.tabColour = COLOURS.line;
  plan.freeze = { rows: 2, columns: 0 };
  plan.selected = { row: 1, column: 0 };
  plan.print = { ...plan.print, scale: 68, area: `'${SHEETS.guide}'!$A$1:$D$${row}`, rowBreaks: [exampleRow] };
  return plan;
};
