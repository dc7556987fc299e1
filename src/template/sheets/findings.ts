import type { SheetPlan } from "../../workbook/BookPlan";
import { FINDING_COLUMNS } from "../columns";
import type { Figure } from "../figures";
import { SHEETS, TABLES } from "../names";
import { COLOURS, STATE_LOOKS } from "../styles";
import { newDraft } from "./Draft";
import { frame, HEADER_ROW } from "./frame";
import { letterOf, tableOf } from "./tableOf";
import type { TemplateContext } from "./TemplateContext";

const READY = 25;

/** ผลการตรวจ: what a check found, and the questions that an import left open. */
export const findingsSheet = ({ cached }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.findings, FINDING_COLUMNS.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })), cached), { plan } = draft;
  frame(draft, "ผลการตรวจ", "โปรแกรมเขียนให้เมื่อกดตรวจหรือนำเข้าแฟ้ม เรื่องที่ยอมให้ผ่าน ให้กรอกผู้ยกเว้นและเหตุผล");
  tableOf(draft, { name: TABLES.findings, columns: FINDING_COLUMNS, row: HEADER_ROW, column: 0, rows: READY });
  const at = [{ row: HEADER_ROW + 1, column: 0, rows: READY, columns: 1 }], cell = `$A${HEADER_ROW + 2}`;
  plan.conditions.push(
    { at, formula: `LEFT(${cell},4)="ต้อง"`, look: { ...STATE_LOOKS.late, bold: true } },
    { at, formula: `LEFT(${cell},3)="ควร"`, look: STATE_LOOKS.soon },
    { at, formula: `${cell}<>""`, look: STATE_LOOKS.unknown },
  );
  plan.freeze = { rows: HEADER_ROW + 1, columns: 1 };
  plan.selected = { row: HEADER_ROW + 1, column: 4 };
  plan.tabColour = COLOURS.line;
  const last = letterOf(FINDING_COLUMNS, "source");
  plan.print = { ...plan.print, repeat: { first: HEADER_ROW, last: HEADER_ROW }, area: `'${SHEETS.findings}'!$A$1:$${last}$${HEADER_ROW + 1 + READY}` };
  return plan;
};
