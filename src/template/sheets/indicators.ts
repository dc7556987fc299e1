import type { SheetPlan } from "../../workbook/BookPlan";
import { INDICATOR_COLUMNS } from "../columns";
import type { Figure } from "../figures";
import { INDICATOR_FIGURES, INDICATOR_FORMULAS } from "../formulas/tableFormulas";
import { SHEETS, TABLES } from "../names";
import { COLOURS, STATE_LOOKS } from "../styles";
import { NO_MEASURES } from "../words";
import { newDraft } from "./Draft";
import { frame, HEADER_ROW } from "./frame";
import { letterOf, tableOf } from "./tableOf";
import type { TemplateContext } from "./TemplateContext";

/** ตัวชี้วัด: scores of last year, the target, what must be mended, and how far the measures are. */
export const indicatorsSheet = ({ cached, pack }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.indicators, INDICATOR_COLUMNS, cached), { plan } = draft;
  frame(draft, "ตัวชี้วัดการประเมินคุณธรรมและความโปร่งใส (ITA)", "กรอกคะแนนปีก่อน คะแนนเป้าหมาย และประเด็นที่ต้องแก้ไข ช่องสีขาวคำนวณจากแผ่นมาตรการ");
  tableOf(draft, {
    name: TABLES.indicators, columns: INDICATOR_COLUMNS, row: HEADER_ROW, column: 0, rows: pack.indicators.length,
    lines: pack.indicators.map(({ no, instrument, name }) => ({ no, instrument, name })), formulas: INDICATOR_FORMULAS,
    figure: (key, row) => ({ of: "scope", scope: { kind: "indicator", row }, figure: INDICATOR_FIGURES[key] ?? "counted" }),
  });
  const first = HEADER_ROW + 2;
  const column = (key: "completion" | "overdue" | "dueSoon") => ({ row: HEADER_ROW + 1, column: INDICATOR_COLUMNS.findIndex((own) => own.key === key), rows: pack.indicators.length, columns: 1 });
  const cell = (key: "completion" | "overdue" | "dueSoon"): string => `$${letterOf(INDICATOR_COLUMNS, key)}${first}`;
  plan.conditions.push(
    { at: [column("completion")], formula: `${cell("completion")}="${NO_MEASURES}"`, look: STATE_LOOKS.unknown },
    { at: [column("completion")], formula: `AND(ISNUMBER(${cell("completion")}),${cell("completion")}>=1)`, look: STATE_LOOKS.done },
    { at: [column("overdue")], formula: `N(${cell("overdue")})>0`, look: { ...STATE_LOOKS.late, bold: true } },
    { at: [column("dueSoon")], formula: `N(${cell("dueSoon")})>0`, look: STATE_LOOKS.soon },
  );
  plan.freeze = { rows: HEADER_ROW + 1, columns: 3 };
  plan.selected = { row: HEADER_ROW + 1, column: 3 };
  plan.tabColour = COLOURS.bar;
  const last = letterOf(INDICATOR_COLUMNS, "dueSoon");
  plan.print = { ...plan.print, repeat: { first: HEADER_ROW, last: HEADER_ROW }, area: `'${SHEETS.indicators}'!$A$1:$${last}$${HEADER_ROW + 1 + pack.indicators.length}` };
  return plan;
};
