import type { Look, SheetPlan } from "../../workbook/BookPlan";
import { STATUS_WORDS } from "../../measures/Status";
import { AS_OF_NO_DAY, LIST_ROWS, NO_ITEMS, NOTHING_DUE_SOON, NOTHING_OVERDUE, UNIT_ROWS, COMPLETE, NOT_COMPLETE, type Figure, type ListName, type Scope, type ScopeFigure } from "../figures";
import { listField, listRow } from "../formulas/listFormulas";
import { literal } from "../formulas/references";
import { STATUS_ORDER } from "../formulas/measureFormulas";
import { measures, scopeFormula, whereUnit, type Where } from "../formulas/scopeFormulas";
import { whereIndicator } from "../formulas/tableFormulas";
import { SHEETS } from "../names";
import { COLOURS, STATE_LOOKS } from "../styles";
import { NO_MEASURES } from "../words";
import { newDraft, type Draft } from "./Draft";
import { LIST_WIDTHS } from "./listWidths";
import { LEVEL_NAMES, LEVELS_REACHED } from "./lists";
import { INDICATOR_ROWS, SUMMARY } from "./summaryLayout";
import type { TemplateContext } from "./TemplateContext";

const WIDTHS = [9, ...LIST_WIDTHS.summary.map(({ width }) => width), 14, 12, 12, 17, 12, 12, 12, 12, 14];
const HELPER = WIDTHS.length;
const FIGURES: readonly { figure: ScopeFigure; title: string }[] = [
  { figure: "measures", title: "มาตรการ" }, { figure: "counted", title: "นับได้" }, { figure: "done", title: "ดำเนินการแล้ว" }, { figure: "completion", title: "ร้อยละความสำเร็จ" },
  { figure: "overdue", title: "เกินกำหนด" }, { figure: "dueSoon", title: "ใกล้ครบกำหนด" }, { figure: "undated", title: "ต้องตรวจสอบวันที่" }, { figure: "unknownStatus", title: "ไม่ทราบสถานะ" },
];
const FIRST_FIGURE = 3, COMPLETION = FIRST_FIGURE + 3, ROUND = FIRST_FIGURE + FIGURES.length;

/** A line across the sheet with a heading; the formula, when there is one, stands at its right. */
const section = (draft: Draft, row: number, text: string, more?: { formula: string; figure: Figure }): void => {
  for (let column = 0; column < HELPER; column++) {
    if (column === MORE && more) draft.formula(row, column, more.formula, more.figure, "section");
    else draft.put(row, column, column === 0 ? text : "", "section");
  }
  draft.plan.heights[row] = 33;
};
/** Where a heading says that there is more than the table shows. */
const MORE = 7;
const headers = (draft: Draft, row: number, titles: readonly string[], from = 0): void => titles.forEach((title, index) => draft.put(row, from + index, title, "header"));

/** The eight figures of a scope; with `name`, the cell that must not be blank for the row to show anything. */
const figures = (draft: Draft, row: number, scope: Scope, where: readonly Where[], name?: string): void => FIGURES.forEach(({ figure }, index) => {
  const formula = scopeFormula(figure, where), share = figure === "completion";
  draft.formula(row, FIRST_FIGURE + index, name === undefined ? formula : `IF(${name}="","",${formula})`, { of: "scope", scope, figure },
    name === undefined ? (share ? "shownShare" : "shownNumber") : (share ? "quietShare" : "quietNumber"));
});

const LISTS: readonly { list: ListName; row: number; title: string; days: string; nothing: string }[] = [
  { list: "overdue", row: SUMMARY.overdue, title: "6. เกินกำหนด", days: "เกินมา (วัน)", nothing: NOTHING_OVERDUE },
  { list: "dueSoon", row: SUMMARY.dueSoon, title: "7. ใกล้ครบกำหนด", days: "เหลือ (วัน)", nothing: NOTHING_DUE_SOON },
];

/** สรุป: every figure of the workbook on one sheet, and what is late or soon due. */
export const summarySheet = ({ cached, pack, withChart }: TemplateContext): SheetPlan<Figure> => {
  const draft = newDraft(SHEETS.summary, [...WIDTHS.map((width) => ({ width })), { width: 6, hidden: true }], cached), { plan } = draft;
  draft.put(0, 0, "สรุปความก้าวหน้าของมาตรการ ITA", "title");
  plan.heights[0] = 33;
  draft.formula(1, 0, 'IF(OfficeName="","",OfficeName&"   ")&"ปีงบประมาณ พ.ศ. "&FiscalYear', { of: "officeAndYear" }, "subtitle");
  draft.put(2, 0, "ณ วันที่", "subtitle");
  draft.formula(2, 1, "AsOf", { of: "named", name: "AsOf", before: "" }, "plainDate");
  draft.formula(3, 0, `IF(ISNUMBER(AsOf),"","${AS_OF_NO_DAY}")`, { of: "asOfWarning" }, "warning");
  draft.put(2, 7, "รอบที่ปิดล่าสุด", "right");
  draft.formula(2, 8, 'IFERROR(LOOKUP(2,1/(Rounds[รอบ]<>""),Rounds[รอบ])&"","")', { of: "round", field: "label" }, "subtitle");
  draft.formula(2, 10, 'IF($I$3="","",IFERROR(LOOKUP(2,1/(Rounds[รอบ]<>""),Rounds[ณ วันที่]),""))', { of: "round", field: "asOf" }, "plainDate");

  section(draft, SUMMARY.overall - 2, "1. ภาพรวมและรายแบบวัด");
  headers(draft, SUMMARY.overall - 1, ["", "", "น้ำหนักคะแนน", ...FIGURES.map(({ title }) => title)]);
  draft.put(SUMMARY.overall, 0, "", "label");
  draft.put(SUMMARY.overall, 1, "ทุกมาตรการ", "label");
  draft.put(SUMMARY.overall, 2, "", "shown");
  figures(draft, SUMMARY.overall, { kind: "all" }, [[]]);
  pack.instruments.forEach(({ code, name, weight }, index) => {
    const row = SUMMARY.overall + 1 + index;
    draft.put(row, 0, code, "label");
    draft.put(row, 1, name.replace(/ \(.*$/, ""), "shown");
    draft.put(row, 2, weight, "shownNumber");
    figures(draft, row, { kind: "instrument", code }, [[["instrument", `$A${row + 1}`]]]);
  });

  section(draft, SUMMARY.indicators - 2, "2. รายตัวชี้วัด");
  headers(draft, SUMMARY.indicators - 1, ["ลำดับ", "ตัวชี้วัด", "แบบวัด", ...FIGURES.map(({ title }) => title), "รอบที่ปิดล่าสุด"]);
  for (let index = 0; index < INDICATOR_ROWS; index++) {
    const row = SUMMARY.indicators + index, name = `$B${row + 1}`;
    const again = (column: number, title: string, field: "no" | "name" | "instrument"): void =>
      draft.formula(row, column, `IFERROR(INDEX(Indicators[${title}],${index + 1})&"","")`, { of: "indicatorCell", row: index, field }, column === 1 ? "quiet" : "quietCentre");
    again(0, "ลำดับ", "no");
    again(1, "ตัวชี้วัด", "name");
    again(2, "แบบวัด", "instrument");
    figures(draft, row, { kind: "indicator", row: index }, whereIndicator(name), name);
    const of = `Rounds[รอบ],$I$3,Rounds[ณ วันที่],$K$3,Rounds[ตัวชี้วัด],${literal(name)}`;
    draft.formula(row, ROUND, `IF(OR(${name}="",$I$3=""),"",IF(COUNTIFS(${of})=0,"",IF(COUNTIFS(${of},Rounds[ร้อยละความสำเร็จ],">=0")=0,"${NO_MEASURES}",SUMIFS(Rounds[ร้อยละความสำเร็จ],${of}))))`,
      { of: "roundCompletion", row: index }, "quietShare");
  }
  const none = SUMMARY.noIndicator;
  draft.put(none, 0, "", "shown");
  draft.put(none, 1, "ไม่ระบุตัวชี้วัดหรือไม่ตรงรายการ", "shown");
  draft.put(none, 2, "", "shown");
  figures(draft, none, { kind: "noIndicator" }, [[["indicatorRow", "0"]]]);

  if (withChart) {
    const first = SUMMARY.indicators + 1, last = SUMMARY.indicators + pack.indicators.length;
    plan.charts.push({
      name: "ร้อยละความสำเร็จรายตัวชี้วัด", title: "ร้อยละความสำเร็จรายตัวชี้วัด", description: "แผนภูมิแท่งแสดงร้อยละความสำเร็จของแต่ละตัวชี้วัด ตัวเลขเดียวกับตารางที่ 2",
      categories: `'${SHEETS.summary}'!$B$${first}:$B$${last}`, values: `'${SHEETS.summary}'!$G$${first}:$G$${last}`,
      at: { row: SUMMARY.chart, column: 0, rows: SUMMARY.chartRows, columns: HELPER }, colour: COLOURS.bar, format: "0%", max: 1,
    });
  }

  section(draft, SUMMARY.statuses - 2, "3. จำนวนตามสถานะ");
  headers(draft, SUMMARY.statuses - 1, ["", "สถานะ", ...STATUS_ORDER.map((status) => STATUS_WORDS[status]), "ไม่ระบุ"]);
  draft.put(SUMMARY.statuses, 0, "", "label");
  draft.put(SUMMARY.statuses, 1, "จำนวนมาตรการ (ไม่รวมมาตรการหลักที่มีมาตรการย่อย)", "label");
  STATUS_ORDER.forEach((status, index) => draft.formula(SUMMARY.statuses, 2 + index, `COUNTIF(${measures("statusNumber")},${index + 1})`, { of: "status", status }, "shownNumber"));
  draft.formula(SUMMARY.statuses, 2 + STATUS_ORDER.length, `COUNTIF(${measures("statusNumber")},0)`, { of: "status", status: "unknown" }, "shownNumber");

  section(draft, SUMMARY.disclosure - 2, "4. การเปิดเผยข้อมูล (OIT)");
  headers(draft, SUMMARY.disclosure - 1, ["", "", "รายการทั้งหมด", "ครบ", "ร้อยละ"]);
  draft.put(SUMMARY.disclosure, 0, "", "label");
  draft.put(SUMMARY.disclosure, 1, "รายการที่ดำเนินการแล้วและมีลิงก์", "label");
  const complete = `COUNTIF(Disclosure[ครบถ้วน],"${COMPLETE}")`, items = `(${complete}+COUNTIF(Disclosure[ครบถ้วน],"${NOT_COMPLETE}"))`;
  draft.formula(SUMMARY.disclosure, 2, items, { of: "disclosure", figure: "items" }, "shownNumber");
  draft.formula(SUMMARY.disclosure, 3, complete, { of: "disclosure", figure: "done" }, "shownNumber");
  draft.formula(SUMMARY.disclosure, 4, `IF(${items}=0,"${NO_ITEMS}",${complete}/${items})`, { of: "disclosure", figure: "completion" }, "shownShare");

  section(draft, SUMMARY.scores - 2, "5. ผลคะแนนปีก่อน");
  headers(draft, SUMMARY.scores - 1, ["แบบวัด", "", "น้ำหนักคะแนน", "คะแนนเฉลี่ย"]);
  pack.instruments.forEach(({ code, name, weight }, index) => {
    const row = SUMMARY.scores + index, of = `Indicators[แบบวัด],$A${row + 1},Indicators[คะแนนปีก่อน],">=-1000"`;
    draft.put(row, 0, code, "label");
    draft.put(row, 1, name.replace(/ \(.*$/, ""), "shown");
    draft.put(row, 2, weight, "shownNumber");
    draft.formula(row, 3, `IF(OR(COUNTIFS(${of})=0,COUNTIFS(${of})<COUNTIFS(Indicators[แบบวัด],$A${row + 1})),"",SUMIFS(Indicators[คะแนนปีก่อน],${of})/COUNTIFS(${of}))`, { of: "score", instrument: code }, "shownScore");
  });
  const total = SUMMARY.scores + SUMMARY.instrumentRows, means = SUMMARY.means(pack.instruments.length);
  for (const [row, label] of [[total, "คะแนนรวม"], [total + 1, "ระดับ"]] as const) {
    draft.put(row, 0, "", "label");
    draft.put(row, 1, label, "label");
    draft.put(row, 2, "", "shown");
  }
  const weighed = pack.instruments.map((_, index) => `$C$${SUMMARY.scores + 1 + index}/100*$D$${SUMMARY.scores + 1 + index}`).join("+");
  draft.formula(total, 3, `IF(COUNT(${means})<${pack.instruments.length},"",${weighed})`, { of: "totalScore" }, "shownScore");
  draft.formula(total + 1, 3, `IFERROR(INDEX(${LEVEL_NAMES},MATCH(1,${LEVELS_REACHED},0))&"","")`, { of: "level" }, "shownCentre");

  section(draft, SUMMARY.units - 2, "8. รายส่วนราชการ (นับทั้งผู้รับผิดชอบหลักและร่วม)", {
    formula: `IF(COUNTA(Units[ชื่อส่วนราชการ])>${UNIT_ROWS},"และอีก "&(COUNTA(Units[ชื่อส่วนราชการ])-${UNIT_ROWS})&" ส่วนราชการ","")`, figure: { of: "unitsMore" },
  });
  headers(draft, SUMMARY.units - 1, ["", "ส่วนราชการ", "", ...FIGURES.map(({ title }) => title)]);
  for (let index = 0; index < UNIT_ROWS; index++) {
    const row = SUMMARY.units + index, name = `$B${row + 1}`;
    draft.formula(row, 1, `IFERROR(INDEX(Units[ชื่อส่วนราชการ],${index + 1})&"","")`, { of: "unitName", row: index }, "quiet");
    figures(draft, row, { kind: "unit", row: index }, whereUnit(name), name);
  }

  for (const { list, row: first, title, days, nothing } of LISTS) {
    const count = `COUNT(${measures(list === "overdue" ? "overdueOrder" : "dueSoonOrder")})`;
    section(draft, first - 2, title, { formula: `IF(${count}>${LIST_ROWS},"และอีก "&(${count}-${LIST_ROWS})&" รายการ","")`, figure: { of: "more", list } });
    headers(draft, first - 1, ["รหัส", "มาตรการ/แนวทาง", "ผู้รับผิดชอบหลัก", "สิ้นสุด", days]);
    draft.formula(first - 1, 6, `IF(${count}=0,"${nothing}","")`, { of: "none", list }, "subtitle");
    for (let index = 0; index < LIST_ROWS; index++) {
      const row = first + index, number = `$M${row + 1}`;
      draft.formula(row, 0, listField(list, "code", number), { of: "list", list, index, field: "code" }, "quietCentre");
      draft.formula(row, 1, listField(list, "measure", number), { of: "list", list, index, field: "measure" }, "quietSmall");
      draft.formula(row, 2, listField(list, "unit", number), { of: "list", list, index, field: "unit" }, "quietSmall");
      draft.formula(row, 3, listField(list, "end", number), { of: "list", list, index, field: "end" }, "quietDate");
      draft.formula(row, 4, listField(list, "days", number), { of: "list", list, index, field: "days" }, "quietNumber");
      draft.formula(row, HELPER, listRow(list, index), { of: "list", list, index, field: "row" }, "helper");
    }
  }

  const block = (row: number, rows: number, column: number, columns: number) => ({ row, column, rows, columns });
  const parts = [block(SUMMARY.overall, 1 + pack.instruments.length, FIRST_FIGURE, FIGURES.length), block(SUMMARY.indicators, INDICATOR_ROWS + 1, FIRST_FIGURE, FIGURES.length), block(SUMMARY.units, UNIT_ROWS, FIRST_FIGURE, FIGURES.length)];
  const row = SUMMARY.overall + 1;
  const where = (column: number) => parts.map((part) => ({ ...part, column, columns: 1 }));
  const shade = (column: number, formula: string, look: Look): void => { plan.conditions.push({ at: where(column), formula, look }); };
  shade(COMPLETION, `$G${row}="${NO_MEASURES}"`, STATE_LOOKS.unknown);
  shade(COMPLETION, `AND(ISNUMBER($G${row}),$G${row}>=1)`, STATE_LOOKS.done);
  shade(7, `N($H${row})>0`, { ...STATE_LOOKS.late, bold: true });
  shade(8, `N($I${row})>0`, STATE_LOOKS.soon);
  shade(9, `N($J${row})>0`, STATE_LOOKS.unknown);
  shade(10, `N($K${row})>0`, STATE_LOOKS.unknown);
  plan.conditions.push(
    { at: [block(SUMMARY.indicators, INDICATOR_ROWS, 0, HELPER)], formula: `$B${SUMMARY.indicators + 1}<>""`, look: { border: COLOURS.line } },
    { at: [block(SUMMARY.units, UNIT_ROWS, 1, FIRST_FIGURE + FIGURES.length - 1)], formula: `$B${SUMMARY.units + 1}<>""`, look: { border: COLOURS.line } },
    ...LISTS.map(({ row: first }) => ({ at: [block(first, LIST_ROWS, 0, 5)], formula: `$M${first + 1}<>""`, look: { border: COLOURS.line } })),
  );
  plan.freeze = { rows: 4, columns: 0 };
  plan.selected = { row: 1, column: 0 };
  plan.tabColour = "4E9A5B";
  plan.print = {
    ...plan.print, scale: 60, repeat: { first: 0, last: 0 }, area: `'${SHEETS.summary}'!$A$1:$L$${SUMMARY.last}`,
    rowBreaks: [SUMMARY.chart, SUMMARY.overdue - 2, SUMMARY.dueSoon - 2, SUMMARY.units - 2],
  };
  return plan;
};
