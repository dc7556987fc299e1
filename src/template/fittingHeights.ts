import { isCellError, textOf, type CellValue } from "../workbook/CellValue";
import type { SheetPlan } from "../workbook/BookPlan";
import { valueAt } from "../workbook/Snapshot";
import { DISCLOSURE_COLUMNS, FINDING_COLUMNS, HISTORY_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, UNIT_COLUMNS, type Column } from "./columns";
import { LIST_ROWS, PLAN_ROWS } from "./figures";
import { SHEETS } from "./names";
import type { OurBook, TableBlock } from "./OurBook";
import { rowHeight } from "./rowHeight";
import { LIST_WIDTHS } from "./sheets/listWidths";
import { MONTHS_FIRST_ROW } from "./sheets/monthsLayout";
import { SUMMARY } from "./sheets/summaryLayout";

/** Heights in points of rows (from 0) of one sheet. */
export interface FittingHeights { sheet: SheetPlan["name"]; heights: Record<number, number> }

const words = (value: CellValue): string => (typeof value === "string" || isCellError(value) ? textOf(value) : "");

const ofTable = <K extends string>(block: TableBlock<K> | undefined, columns: readonly Column<K>[]): FittingHeights[] => {
  if (!block) return [];
  const shown = columns.filter(({ hidden, type }) => !hidden && type !== "date");
  return [{
    sheet: block.sheet,
    heights: Object.fromEntries(block.lines.flatMap(({ row, values }) => {
      const texts = shown.map(({ key, width }) => ({ text: words(values[key]), width })).filter(({ text }) => text !== "");
      return texts.length === 0 ? [] : [[row, rowHeight(texts)]];
    })),
  }];
};

/** The short lines of สรุป and แผนรายเดือน: what they show, under what, from which row. */
const ofLines = ({ snapshot }: OurBook, sheet: string, first: number, rows: number, widths: readonly { column: number; width: number }[]): FittingHeights[] => {
  const area = snapshot.areas[sheet];
  if (!area) return [];
  return [{
    sheet,
    heights: Object.fromEntries(Array.from({ length: rows }, (_, index) => first + index).flatMap((row) => {
      const texts = widths.map(({ column, width }) => ({ text: words(valueAt(area, row - area.at.row, column - area.at.column)), width, size: 14 })).filter(({ text }) => text !== "");
      return texts.length === 0 ? [] : [[row, rowHeight(texts)]];
    })),
  }];
};

/**
 * How high the filled rows of our workbook must be for their texts. Excel measures rows by itself when it opens a file that
 * gives no heights; LibreOffice, previews and converters do not. Rows without text are left out.
 */
export const fittingHeights = (book: OurBook): FittingHeights[] => [
  ...ofTable(book.measures, MEASURE_COLUMNS), ...ofTable(book.indicators, INDICATOR_COLUMNS), ...ofTable(book.disclosure, DISCLOSURE_COLUMNS),
  ...ofTable(book.findings, FINDING_COLUMNS), ...ofTable(book.history, HISTORY_COLUMNS), ...ofTable(book.units, UNIT_COLUMNS),
  ...ofLines(book, SHEETS.summary, SUMMARY.overdue, LIST_ROWS, LIST_WIDTHS.summary), ...ofLines(book, SHEETS.summary, SUMMARY.dueSoon, LIST_ROWS, LIST_WIDTHS.summary),
  ...ofLines(book, SHEETS.months, MONTHS_FIRST_ROW, PLAN_ROWS, LIST_WIDTHS.months),
];
