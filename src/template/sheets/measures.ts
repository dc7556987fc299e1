import type { BookPlan } from "../../workbook/BookPlan";
import { MEASURE_COLUMNS, type MeasureKey } from "../columns";
import type { Figure } from "../figures";
import { MEASURE_FORMULAS } from "../formulas/measureFormulas";
import { SHEETS, TABLES } from "../names";
import { COLOURS, STATE_LOOKS } from "../styles";
import { CHECK_PERCENT, SCHEDULE_WORDS } from "../words";
import { STATUS_WORDS } from "../../measures/Status";
import { newDraft, printScale } from "./Draft";
import { frame, HEADER_ROW } from "./frame";
import { letterOf, tableOf } from "./tableOf";
import type { TemplateContext } from "./TemplateContext";

const FIRST = HEADER_ROW + 1;
const cell = (key: MeasureKey): string => `$${letterOf(MEASURE_COLUMNS, key)}${FIRST + 1}`;
const index = (key: MeasureKey): number => MEASURE_COLUMNS.findIndex((column) => column.key === key);

/** มาตรการ: one row per measure or sub-measure; rows stay blank on paper and in every figure until they are filled. */
export const measuresSheet = ({ cached, readyRows, withNotes }: TemplateContext): BookPlan<Figure>["sheets"][number] => {
  const draft = newDraft(SHEETS.measures, MEASURE_COLUMNS.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })), cached);
  const { plan } = draft;
  frame(draft, "มาตรการและผลการดำเนินการ", "กรอกช่องสีครีม หนึ่งแถวต่อหนึ่งมาตรการหรือมาตรการย่อย (รหัส 3 เป็นมาตรการหลัก 3.1 และ 3.2 เป็นมาตรการย่อย) ช่องสีขาวคำนวณให้เอง");
  tableOf(draft, {
    name: TABLES.measures, columns: MEASURE_COLUMNS, row: HEADER_ROW, column: 0, rows: readyRows, formulas: MEASURE_FORMULAS,
    figure: (key, row) => ({ of: "measure", row, key }),
  });
  const column = (key: MeasureKey, last: MeasureKey = key) => ({ row: FIRST, column: index(key), rows: readyRows, columns: index(last) - index(key) + 1 });
  plan.validations.push({
    at: column("steps"), rule: { kind: "any" },
    prompt: { title: "ขั้นตอน", message: "หนึ่งบรรทัดต่อหนึ่งขั้นตอน บรรทัดที่ขึ้นต้นด้วย ☑ (ทำแล้ว) หรือ ☐ (ยังไม่ทำ) จะนำไปนับความก้าวหน้า" },
  });
  const schedule = cell("schedule"), status = cell("status"), filled = `${cell("filledRow")}<>""`;
  plan.conditions.push(
    { at: [column("schedule")], formula: `LEFT(${schedule},${SCHEDULE_WORDS.overdue[0].length})="${SCHEDULE_WORDS.overdue[0]}"`, look: { ...STATE_LOOKS.late, bold: true } },
    { at: [column("schedule")], formula: `OR(${schedule}="${SCHEDULE_WORDS.dueSoon}",${schedule}="${SCHEDULE_WORDS.notStarted}",${schedule}="${SCHEDULE_WORDS.finishedLate}")`, look: STATE_LOOKS.soon },
    { at: [column("schedule")], formula: `${schedule}="${SCHEDULE_WORDS.finishedOnTime}"`, look: STATE_LOOKS.done },
    { at: [column("schedule")], formula: `${schedule}="${SCHEDULE_WORDS.undated}"`, look: STATE_LOOKS.unknown },
    { at: [column("status")], formula: `${status}="${STATUS_WORDS.done}"`, look: STATE_LOOKS.done },
    { at: [column("status")], formula: `OR(${cell("statusNumber")}=5,AND(${cell("statusNumber")}=0,${filled},ISNUMBER(${cell("statusNumber")})))`, look: STATE_LOOKS.unknown },
    { at: [column("progress")], formula: `${cell("progress")}="${CHECK_PERCENT}"`, look: { ...STATE_LOOKS.late, bold: true } },
    { at: [column("code", "leadUnits")], formula: `AND(${filled},NOT(ISNUMBER(${cell("statusNumber")})))`, look: { bold: true, colour: COLOURS.dark } },
  );
  plan.freeze = { rows: FIRST, columns: 3 };
  plan.selected = { row: FIRST, column: 0 };
  plan.tabColour = COLOURS.dark;
  const printed = MEASURE_COLUMNS.slice(0, index("outcome") + 1).map(({ width }) => width);
  const last = letterOf(MEASURE_COLUMNS, "outcome");
  plan.print = {
    ...plan.print, scale: printScale(printed), repeat: { first: HEADER_ROW, last: HEADER_ROW },
    area: `'${SHEETS.measures}'!$A$1:INDEX('${SHEETS.measures}'!$${last}:$${last},MeasuresLastRow)`,
    columnBreaks: [index("outcome") + 1],
  };
  if (withNotes) {
    plan.notes.push(
      { at: { row: HEADER_ROW, column: index("progress") }, text: "นับจากร้อยละที่กรอก ถ้าไม่กรอกนับจากขั้นตอนที่ติ๊ก ☑ ถ้าไม่มีขั้นตอนที่ติ๊กนับจากสถานะ (ดำเนินการแล้ว 100 อยู่ระหว่างดำเนินการ 50 อื่น ๆ 0) มาตรการหลักที่มีมาตรการย่อยและรายการที่ยกเลิกไม่นับ" },
      { at: { row: HEADER_ROW, column: index("schedule") }, text: "คำนวณจากวันสิ้นสุด สถานะ และช่อง ณ วันที่ ในแผ่นหน่วยงาน" },
      { at: { row: HEADER_ROW, column: index("leadUnits") }, text: "หนึ่งบรรทัดต่อหนึ่งส่วนราชการ (Alt+Enter) ใช้ชื่อตามรายชื่อในแผ่นหน่วยงาน คำว่า ทุกส่วนราชการ นับให้ทุกส่วนราชการในรายชื่อ" },
    );
  }
  return plan;
};
