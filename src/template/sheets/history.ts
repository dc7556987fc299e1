import { columnName } from "../../workbook/Address";
import type { SheetPlan } from "../../workbook/BookPlan";
import { HISTORY_COLUMNS, ROUND_COLUMNS } from "../columns";
import type { Figure } from "../figures";
import { SHEETS, TABLES } from "../names";
import { COLOURS } from "../styles";
import { newDraft } from "./Draft";
import { frame, HEADER_ROW } from "./frame";
import { tableOf } from "./tableOf";
import type { TemplateContext } from "./TemplateContext";

const READY = 20;
/** Rounds stands beside History, one column apart, so that neither is in the other's way when it grows. */
const ROUNDS_COLUMN = HISTORY_COLUMNS.length + 1;

/** ประวัติ: what was done with the workbook, and what each sealed round showed. */
export const historySheet = ({ cached }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.history, [...HISTORY_COLUMNS, { width: 3 }, ...ROUND_COLUMNS].map(({ width }) => ({ width })), cached), { plan } = draft;
  frame(draft, "ประวัติ", "โปรแกรมเขียนให้: นำเข้า แก้ไข ปิดรอบ ส่ง ส่งคืน รับ");
  draft.put(0, ROUNDS_COLUMN, "รอบที่ปิดแล้ว", "title");
  draft.put(2, ROUNDS_COLUMN, "ตัวเลขของแต่ละรอบในวันที่ปิด เก็บไว้เทียบกับรอบถัดไป", "subtitle");
  tableOf(draft, { name: TABLES.history, columns: HISTORY_COLUMNS, row: HEADER_ROW, column: 0, rows: READY });
  tableOf(draft, { name: TABLES.rounds, columns: ROUND_COLUMNS, row: HEADER_ROW, column: ROUNDS_COLUMN, rows: READY });
  plan.freeze = { rows: HEADER_ROW + 1, columns: 0 };
  plan.selected = { row: HEADER_ROW + 1, column: 0 };
  plan.tabColour = COLOURS.line;
  plan.print = {
    ...plan.print, scale: 75, repeat: { first: HEADER_ROW, last: HEADER_ROW }, columnBreaks: [ROUNDS_COLUMN],
    area: `'${SHEETS.history}'!$A$1:$${columnName(ROUNDS_COLUMN + ROUND_COLUMNS.length - 1)}$${HEADER_ROW + 1 + READY}`,
  };
  return plan;
};
