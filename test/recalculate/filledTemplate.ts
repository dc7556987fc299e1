import { packOf } from "../../src/frameworks/packs";
import { templatePack } from "../../src/frameworks/templatePack";
import { makeBook } from "../../src/ooxml/making/makeBook";
import { DISCLOSURE_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS, type Column } from "../../src/template/columns";
import type { Figure } from "../../src/template/figures";
import { TABLES } from "../../src/template/names";
import { planTemplate } from "../../src/template/planTemplate";
import type { TemplatePack } from "../../src/template/TemplatePack";
import type { BookPlan } from "../../src/workbook/BookPlan";
import { parseAddress } from "../../src/workbook/Address";
import type { CellValue } from "../../src/workbook/CellValue";
import type { OddCells } from "./oddCells";

export interface FilledTemplate { plan: BookPlan<Figure>; pack: TemplatePack; bytes: Uint8Array }

const FISCAL_YEAR = 2570;

/** Puts rows into the cells of a planned table that no formula owns. */
const fill = (plan: BookPlan<Figure>, table: string, columns: readonly Column[], rows: readonly Partial<Record<string, CellValue>>[]): void => {
  for (const sheet of plan.sheets) {
    const at = sheet.tables.find(({ name }) => name === table)?.at;
    if (!at) continue;
    if (rows.length > at.rows - 1) throw new Error(`${table} has ${at.rows - 1} rows, not ${rows.length}`);
    for (const cell of sheet.cells) {
      const row = rows[cell.row - at.row - 1], key = columns[cell.column - at.column]?.key;
      if (row === undefined || key === undefined || cell.row <= at.row || cell.column < at.column || cell.note !== undefined) continue;
      cell.value = row[key] ?? "";
    }
  }
};

/** Puts a value into the cell of a defined name. */
const put = (plan: BookPlan<Figure>, name: string, value: CellValue): void => {
  const at = parseAddress(plan.names.find((one) => one.name === name)?.refersTo ?? "");
  const cell = plan.sheets.find((sheet) => sheet.name === at?.sheet)?.cells.find(({ row, column }) => row === at?.row && column === at.column);
  if (!cell) throw new Error(`no cell ${name}`);
  cell.value = value;
};

/** The template with rows in it, made by our own maker; its formula cells still keep the results of an untouched template. */
export const filledTemplate = (cells: OddCells, { asOf, dueSoonDays }: { asOf?: number; dueSoonDays?: CellValue } = {}): FilledTemplate => {
  const year = packOf(FISCAL_YEAR);
  if (!year) throw new Error(`no pack of ${FISCAL_YEAR}`);
  const pack = templatePack(year);
  const plan = planTemplate({ fiscalYear: FISCAL_YEAR, pack, officeName: "เทศบาลตำบลทดสอบ", readyRows: cells.measures.length + 5, ...(asOf !== undefined && { asOf }) });
  fill(plan, TABLES.measures, MEASURE_COLUMNS, cells.measures);
  fill(plan, TABLES.indicators, INDICATOR_COLUMNS, cells.indicators);
  fill(plan, TABLES.disclosure, DISCLOSURE_COLUMNS, cells.disclosure);
  fill(plan, TABLES.units, UNIT_COLUMNS, cells.units);
  fill(plan, TABLES.rounds, ROUND_COLUMNS, cells.rounds);
  if (dueSoonDays !== undefined) put(plan, "DueSoonDays", dueSoonDays);
  return { plan, pack, bytes: makeBook(plan) };
};
