import { packOf } from "../../../src/frameworks/packs";
import { templatePack } from "../../../src/frameworks/templatePack";
import { MEASURE_COLUMNS, type MeasureKey } from "../../../src/template/columns";
import type { Figure } from "../../../src/template/figures";
import { nameCell } from "../../../src/template/sheets/office";
import { planTemplate } from "../../../src/template/planTemplate";
import type { BookPlan } from "../../../src/workbook/BookPlan";
import type { CellValue } from "../../../src/workbook/CellValue";

/** A plan of the present version for the year of the tests. */
export const freshPlan = (readyRows?: number): BookPlan<Figure> => {
  const pack = packOf(2570);
  if (!pack) throw new Error("no pack of 2570");
  return planTemplate({ fiscalYear: 2570, pack: templatePack(pack), withChart: false, ...(readyRows !== undefined && { readyRows }) });
};

/** Writes a value into a planned cell that is there already. */
export const write = (plan: BookPlan<Figure>, sheet: string, row: number, column: number, value: CellValue): void => {
  const cell = plan.sheets.find(({ name }) => name === sheet)?.cells.find((one) => one.row === row && one.column === column);
  if (!cell) throw new Error(`no cell ${sheet} ${row},${column}`);
  cell.value = value;
};

export const MEASURES = "มาตรการ";
export const HEADER = 3;

/**
 * The template as version 0.9 was: table Measures without ตัวชี้วัดย่อย (what stands right of it one column further left),
 * and ผู้รับผิดชอบร่วม called หน่วยงานสนับสนุน. `rows` are put under the titles of that version.
 */
export const olderTemplate = (rows: readonly Partial<Record<MeasureKey, CellValue>>[], readyRows: number): BookPlan<Figure> => {
  const plan = freshPlan(readyRows), sheet = plan.sheets.find(({ name }) => name === MEASURES), table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("no Measures");
  const gone = MEASURE_COLUMNS.findIndex(({ key }) => key === "subIndicator"), renamed = MEASURE_COLUMNS.findIndex(({ key }) => key === "coUnits");
  rows.forEach((row, index) => MEASURE_COLUMNS.forEach(({ key }, column) => { if (row[key] !== undefined) write(plan, MEASURES, HEADER + 1 + index, column, row[key]); }));
  write(plan, MEASURES, HEADER, renamed, "หน่วยงานสนับสนุน");
  const titled = table.columns[renamed];
  if (titled) titled.title = "หน่วยงานสนับสนุน";
  sheet.cells = sheet.cells.filter(({ column }) => column !== gone).map((cell) => (cell.column > gone ? { ...cell, column: cell.column - 1 } : cell));
  sheet.columns.splice(gone, 1);
  table.columns.splice(gone, 1);
  table.at.columns--;
  // Their references would have to be moved too, and no test here looks at them.
  sheet.conditions = [];
  sheet.validations = [];
  const version = nameCell("TemplateVersion");
  write(plan, "หน่วยงาน", version.row, version.column, "0.9.0");
  return plan;
};
