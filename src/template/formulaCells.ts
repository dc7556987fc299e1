import { cellAt, type Address } from "../workbook/Address";
import type { BookPlan } from "../workbook/BookPlan";
import type { Figure } from "./figures";

/** A formula cell of the template: where it stands, its formula without "=", and what it means. */
export interface FormulaCell { at: Address; formula: string; figure: Figure }

/**
 * Every formula cell of a planned template, sheet by sheet. For a workbook whose tables have grown, plan it with as many
 * ready rows as its Measures has and a pack with as many indicators and items as its tables: no table has formulas below it.
 */
export const formulaCells = (plan: BookPlan<Figure>): FormulaCell[] => plan.sheets.flatMap((sheet) => sheet.cells.flatMap(({ row, column, value, note }) =>
  (note !== undefined && typeof value === "object" && "formula" in value ? [{ at: cellAt(sheet.name, row, column), formula: value.formula, figure: note }] : [])));
