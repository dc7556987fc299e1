import type { SheetPlan } from "../../workbook/BookPlan";
import { DISCLOSURE_COLUMNS } from "../columns";
import { COMPLETE, NOT_COMPLETE, type Figure } from "../figures";
import { DISCLOSURE_FORMULAS } from "../formulas/tableFormulas";
import { SHEETS, TABLES } from "../names";
import { COLOURS, STATE_LOOKS } from "../styles";
import { newDraft } from "./Draft";
import { frame, HEADER_ROW } from "./frame";
import { letterOf, tableOf } from "./tableOf";
import type { TemplateContext } from "./TemplateContext";

/** OIT: the items that the office must publish, from the year's pack. */
export const disclosureSheet = ({ cached, pack }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.disclosure, DISCLOSURE_COLUMNS.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })), cached), { plan } = draft;
  frame(draft, "การเปิดเผยข้อมูลสาธารณะ (OIT)", "กรอกผู้รับผิดชอบ สถานะ และลิงก์ของแต่ละข้อ ข้อที่ดำเนินการแล้วและมีลิงก์จึงนับว่าครบ");
  const rows = pack.items.length;
  tableOf(draft, {
    name: TABLES.disclosure, columns: DISCLOSURE_COLUMNS, row: HEADER_ROW, column: 0, rows,
    lines: pack.items.map(({ code, sub, name, elements }) => ({ code, sub: sub ?? "", name, elements: elements.join("\n") })),
    formulas: DISCLOSURE_FORMULAS, figure: (_, row) => ({ of: "complete", row }),
  });
  const at = [{ row: HEADER_ROW + 1, column: DISCLOSURE_COLUMNS.findIndex((own) => own.key === "complete"), rows, columns: 1 }];
  const cell = `$${letterOf(DISCLOSURE_COLUMNS, "complete")}${HEADER_ROW + 2}`;
  plan.conditions.push(
    { at, formula: `${cell}="${COMPLETE}"`, look: STATE_LOOKS.done },
    { at, formula: `${cell}="${NOT_COMPLETE}"`, look: STATE_LOOKS.unknown },
  );
  plan.freeze = { rows: HEADER_ROW + 1, columns: 3 };
  plan.selected = { row: HEADER_ROW + 1, column: 4 };
  plan.tabColour = COLOURS.bar;
  const last = letterOf(DISCLOSURE_COLUMNS, "complete");
  plan.print = { ...plan.print, repeat: { first: HEADER_ROW, last: HEADER_ROW }, area: `'${SHEETS.disclosure}'!$A$1:$${last}$${HEADER_ROW + 1 + rows}` };
  return plan;
};
