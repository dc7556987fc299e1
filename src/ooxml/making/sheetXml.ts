import { columnName, rangeName } from "../../workbook/Address";
import type { CellPlan, ConditionPlan, Look, PrintPlan, Rectangle, SheetPlan, ValidationPlan } from "../../workbook/BookPlan";
import { isCellError, type CellValue } from "../../workbook/CellValue";
import type { Formula } from "../../workbook/Patch";
import { NS, XML_HEAD, escapeCellText, escapeXml, tag } from "./xml";

/** What a sheet's XML needs from the rest of the book: numbers of styles and texts, and the relations of its own parts. */
export interface SheetContext {
  format: (style: string) => number;
  look: (look: Look) => number;
  text: (text: string) => number;
  first: boolean;
  linkIds: Map<number, string>;
  tableIds: string[];
  drawingId: string | undefined;
  notesId: string | undefined;
}

const cellName = (row: number, column: number): string => columnName(column) + (row + 1);
const rangesName = (at: readonly Rectangle[]): string => at.map(rangeName).join(" ");
const isFormula = (value: CellValue | Formula): value is Formula => typeof value === "object" && "formula" in value;

/** A number as the file holds it: JavaScript's shortest form reads back to the same double. */
const number = (value: number): string => (Object.is(value, -0) ? "0" : String(value));

const cellXml = ({ row, column, value, style }: CellPlan, { format, text }: SheetContext): string => {
  const r = cellName(row, column), s = format(style);
  if (isFormula(value)) {
    const f = `<f>${escapeXml(value.formula)}</f>`, cached = value.value;
    if (typeof cached === "number") return `<c r="${r}" s="${s}">${f}<v>${number(cached)}</v></c>`;
    if (typeof cached === "boolean") return `<c r="${r}" s="${s}" t="b">${f}<v>${cached ? 1 : 0}</v></c>`;
    if (isCellError(cached)) return `<c r="${r}" s="${s}" t="e">${f}<v>${escapeXml(cached.error)}</v></c>`;
    return `<c r="${r}" s="${s}" t="str">${f}<v>${escapeCellText(cached)}</v></c>`;
  }
  if (value === "") return `<c r="${r}" s="${s}"/>`;
  if (typeof value === "number") return `<c r="${r}" s="${s}"><v>${number(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${r}" s="${s}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `<c r="${r}" s="${s}" t="e"><v>${escapeXml(value.error)}</v></c>`;
  return `<c r="${r}" s="${s}" t="s"><v>${text(value)}</v></c>`;
};

const rowsXml = (sheet: SheetPlan, context: SheetContext): string => {
  const rows = new Map<number, CellPlan[]>();
  for (const row of Object.keys({ ...sheet.heights, ...sheet.firstHeights })) rows.set(Number(row), []);
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => {
    const height = sheet.heights[row];
    const sorted = [...cells].sort((a, b) => a.column - b.column);
    sorted.forEach((cell, index) => { if (cell.column === sorted[index - 1]?.column) throw new Error(`${sheet.name}!${cellName(row, cell.column)} is planned twice`); });
    return tag("row", { r: row + 1, ht: height ?? sheet.firstHeights[row], customHeight: height === undefined ? undefined : 1 }, sorted.map((cell) => cellXml(cell, context)).join(""));
  }).join("");
};

const viewXml = (sheet: SheetPlan, first: boolean): string => {
  const active = cellName(sheet.selected.row, sheet.selected.column);
  const selection = (pane?: string): string => tag("selection", { pane, activeCell: active, sqref: active });
  const { freeze } = sheet;
  let inside = selection();
  if (freeze) {
    const pane = freeze.columns === 0 ? "bottomLeft" : freeze.rows === 0 ? "topRight" : "bottomRight";
    inside = tag("pane", {
      xSplit: freeze.columns || undefined, ySplit: freeze.rows || undefined, topLeftCell: cellName(freeze.rows, freeze.columns), activePane: pane, state: "frozen",
    }) + (pane === "bottomRight" ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "") + selection(pane);
  }
  return `<sheetViews>${tag("sheetView", { showGridLines: 0, tabSelected: first ? 1 : undefined, workbookViewId: 0 }, inside)}</sheetViews>`;
};

const columnsXml = (sheet: SheetPlan, base: number): string =>
  sheet.columns.length === 0 ? "" : `<cols>${sheet.columns.map(({ width, hidden }, index) =>
    tag("col", { min: index + 1, max: index + 1, width, style: base, hidden: hidden ? 1 : undefined, customWidth: 1 })).join("")}</cols>`;

const conditionsXml = (conditions: readonly ConditionPlan[], look: (look: Look) => number): string => conditions.map((condition, index) =>
  tag("conditionalFormatting", { sqref: rangesName(condition.at) },
    tag("cfRule", { type: "expression", dxfId: look(condition.look), priority: index + 1, stopIfTrue: 1 }, `<formula>${escapeXml(condition.formula)}</formula>`))).join("");

const validationXml = ({ at, rule, alert, prompt }: ValidationPlan): string => {
  const between = rule.kind === "decimal" || rule.kind === "whole" || rule.kind === "date";
  const one = rule.kind === "list" ? rule.source : rule.kind === "custom" ? rule.formula : between ? String(rule.from) : "";
  return tag("dataValidation", {
    type: rule.kind === "any" ? undefined : rule.kind, errorStyle: alert?.style === "warning" ? "warning" : undefined, allowBlank: 1,
    showInputMessage: prompt ? 1 : undefined, showErrorMessage: alert ? 1 : undefined,
    errorTitle: alert?.title, error: alert?.message, promptTitle: prompt?.title, prompt: prompt?.message, sqref: rangeName(at),
  }, (one === "" ? "" : `<formula1>${escapeXml(one)}</formula1>`) + (between ? `<formula2>${rule.to}</formula2>` : ""));
};

/** A4, narrow margins: what a printed page is wide. */
const printXml = ({ orientation, scale, footer }: PrintPlan): string =>
  '<printOptions horizontalCentered="1"/><pageMargins left="0.3" right="0.3" top="0.4" bottom="0.55" header="0.25" footer="0.25"/>'
  + tag("pageSetup", { paperSize: 9, scale, orientation })
  + `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`;

const breaksXml = (name: "rowBreaks" | "colBreaks", at: readonly number[], max: number): string =>
  at.length === 0 ? "" : tag(name, { count: at.length, manualBreakCount: at.length }, at.map((id) => tag("brk", { id, max, man: 1 })).join(""));

const linksXml = (sheet: SheetPlan, ids: Map<number, string>): string =>
  sheet.links.length === 0 ? "" : `<hyperlinks>${sheet.links.map(({ at, target, tip }, index) => tag("hyperlink", {
    ref: cellName(at.row, at.column), "r:id": ids.get(index), location: target.startsWith("#") ? target.slice(1) : undefined, tooltip: tip,
  })).join("")}</hyperlinks>`;

const dimension = (sheet: SheetPlan): string => {
  const rows = sheet.cells.map(({ row }) => row), columns = sheet.cells.map(({ column }) => column);
  if (rows.length === 0) return "A1";
  const row = Math.min(...rows), column = Math.min(...columns);
  return rangeName({ row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
};

/** xl/worksheets/sheetN.xml; the order of the elements is the schema's. */
export const sheetXml = (sheet: SheetPlan, context: SheetContext): string =>
  `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.rel}">`
  + (sheet.tabColour === undefined ? "" : `<sheetPr><tabColor rgb="FF${sheet.tabColour}"/></sheetPr>`)
  + `<dimension ref="${dimension(sheet)}"/>`
  + viewXml(sheet, context.first)
  + '<sheetFormatPr defaultRowHeight="25"/>'
  + columnsXml(sheet, context.format("base"))
  + `<sheetData>${rowsXml(sheet, context)}</sheetData>`
  + (sheet.merges.length === 0 ? "" : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((at) => `<mergeCell ref="${rangeName(at)}"/>`).join("")}</mergeCells>`)
  + conditionsXml(sheet.conditions, context.look)
  + (sheet.validations.length === 0 ? "" : `<dataValidations count="${sheet.validations.length}">${sheet.validations.map(validationXml).join("")}</dataValidations>`)
  + linksXml(sheet, context.linkIds)
  + printXml(sheet.print)
  + breaksXml("rowBreaks", sheet.print.rowBreaks, 16383)
  + breaksXml("colBreaks", sheet.print.columnBreaks, 1048575)
  + (sheet.codes.length === 0 ? "" : `<ignoredErrors>${sheet.codes.map((at) => tag("ignoredError", { sqref: rangeName(at), numberStoredAsText: 1 })).join("")}</ignoredErrors>`)
  + (context.drawingId === undefined ? "" : `<drawing r:id="${context.drawingId}"/>`)
  + (context.notesId === undefined ? "" : `<legacyDrawing r:id="${context.notesId}"/>`)
  + (context.tableIds.length === 0 ? "" : `<tableParts count="${context.tableIds.length}">${context.tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`)
  + "</worksheet>";
