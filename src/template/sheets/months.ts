import { columnName } from "../../workbook/Address";
import type { SheetPlan } from "../../workbook/BookPlan";
import { STATUS_WORDS } from "../../measures/Status";
import { PLAN_ROWS, type Figure, type PlanField } from "../figures";
import { planField } from "../formulas/listFormulas";
import { measures } from "../formulas/scopeFormulas";
import { SHEETS } from "../names";
import { COLOURS, type StyleName } from "../styles";
import { newDraft } from "./Draft";
import { frame, HEADER_ROW } from "./frame";
import { LIST_WIDTHS } from "./listWidths";
import { MONTHS, MONTHS_FIRST_ROW } from "./monthsLayout";
import type { TemplateContext } from "./TemplateContext";

const FIELDS: readonly { field: Exclude<PlanField, "row">; title: string; width: number; style: StyleName }[] = [
  { field: "code", title: "รหัส", width: 7, style: "quietCentre" },
  { field: "measure", title: "มาตรการ/แนวทาง", width: LIST_WIDTHS.months[0].width, style: "quietSmall" },
  { field: "unit", title: "ผู้รับผิดชอบหลัก", width: LIST_WIDTHS.months[1].width, style: "quietSmall" },
  { field: "start", title: "เริ่มต้น", width: 14, style: "quietDate" },
  { field: "end", title: "สิ้นสุด", width: 14, style: "quietDate" },
  { field: "status", title: "สถานะ", width: 19, style: "quietCentre" },
];
const MONTH_WIDTH = 7;
const FIRST_MONTH = FIELDS.length;
const HELPER = FIRST_MONTH + MONTHS.length;

/** Month `index` as text in a formula: names as they are, years in two digits, no TEXT(). */
const monthName = (index: number): string => `"${MONTHS[index] ?? ""}"&IF(ISNUMBER(FiscalYear)," "&RIGHT(FiscalYear${index < 3 ? "-1" : ""},2),"")`;

/** แผนรายเดือน: the fiscal year as twelve months, a bar per measure. */
export const monthsSheet = ({ cached }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.months, [...FIELDS, ...MONTHS.map(() => ({ width: MONTH_WIDTH })), { width: 6, hidden: true }], cached), { plan } = draft;
  frame(draft, "แผนรายเดือน", "แถบสีคือช่วงเวลาของมาตรการ: น้ำเงินกำลังดำเนินการ เขียวดำเนินการแล้ว แดงเลยกำหนด เทายกเลิก");
  draft.formula(1, FIRST_MONTH, `IF(COUNT(${measures("filledRow")})>${PLAN_ROWS},"และอีก "&(COUNT(${measures("filledRow")})-${PLAN_ROWS})&" มาตรการ","")`, { of: "planMore" }, "warning");
  FIELDS.forEach(({ title }, column) => draft.put(HEADER_ROW, column, title, "header"));
  MONTHS.forEach((_, index) => draft.formula(HEADER_ROW, FIRST_MONTH + index, monthName(index), { of: "month", index }, "header"));
  draft.put(HEADER_ROW, HELPER, "แถว", "header");
  for (let index = 0; index < PLAN_ROWS; index++) {
    const row = MONTHS_FIRST_ROW + index, helper = `$${columnName(HELPER)}${row + 1}`;
    FIELDS.forEach(({ field, style }, column) => draft.formula(row, column, planField(field, helper), { of: "plan", index, field }, style));
    draft.formula(row, HELPER, `IFERROR(SMALL(${measures("filledRow")},${index + 1}),"")`, { of: "plan", index, field: "row" }, "helper");
  }
  const line = MONTHS_FIRST_ROW + 1, start = `$D${line}`, end = `$E${line}`, status = `$F${line}`, filled = `$${columnName(HELPER)}${line}<>""`;
  const month = (offset: number): string => `DATE(FiscalYear-544,${10 + offset}+COLUMN()-${FIRST_MONTH + 1},1)`;
  const bars = [{ row: MONTHS_FIRST_ROW, column: FIRST_MONTH, rows: PLAN_ROWS, columns: MONTHS.length }];
  const within = `AND(ISNUMBER(${end}),IF(ISNUMBER(${start}),${start},${end})<${month(1)},${end}>=${month(0)})`;
  const bar = (colour: string) => ({ fill: colour, border: "FFFFFF" });
  plan.conditions.push(
    { at: [{ row: HEADER_ROW, column: FIRST_MONTH, rows: 1, columns: MONTHS.length }], formula: `AND(ISNUMBER(AsOf),AsOf>=${month(0)},AsOf<${month(1)})`, look: { fill: "FFD561", colour: "000000", bold: true } },
    { at: bars, formula: `AND(${status}="${STATUS_WORDS.done}",${within})`, look: bar("4E9A5B") },
    { at: bars, formula: `AND(${status}="${STATUS_WORDS.cancelled}",${within})`, look: bar("B5BBC2") },
    { at: bars, formula: `AND(${end}<AsOf,${within})`, look: bar("C4513B") },
    { at: bars, formula: within, look: bar(COLOURS.bar) },
    { at: [{ row: MONTHS_FIRST_ROW, column: 0, rows: PLAN_ROWS, columns: HELPER }], formula: filled, look: { border: COLOURS.line } },
  );
  for (let row = MONTHS_FIRST_ROW; row < MONTHS_FIRST_ROW + PLAN_ROWS; row++) for (let column = FIRST_MONTH; column < HELPER; column++) draft.put(row, column, "", "quiet");
  plan.freeze = { rows: MONTHS_FIRST_ROW, columns: 2 };
  plan.selected = { row: MONTHS_FIRST_ROW, column: 0 };
  plan.tabColour = COLOURS.bar;
  plan.print = {
    ...plan.print, repeat: { first: HEADER_ROW, last: HEADER_ROW },
    area: `'${SHEETS.months}'!$A$1:INDEX('${SHEETS.months}'!$${columnName(HELPER - 1)}:$${columnName(HELPER - 1)},MonthsLastRow)`,
  };
  return plan;
};
