import type { OurBook } from "../../template/OurBook";
import { textOf, type CellValue } from "../../workbook/CellValue";
import type { Span } from "../../workbook/Snapshot";
import { valueAt, type Area } from "../../workbook/Snapshot";
import type { SheetPlan } from "../../workbook/BookPlan";
import { displayText } from "../display/displayText";
import { blocksOf } from "./cellKind";
import { linesOf } from "./linesOf";
import { monthBar } from "./monthBars";
import type { CellView, ColumnView, RowView, SheetView } from "./SheetView";
import { alignOfStyle, formatOfStyle, roleInTable, roleOfStyle } from "./templateLooks";

/** A sheet as it stands, with what the template says of its looks and the results of the day that is shown. */
export interface SheetNow { book: OurBook; name: string; plan: SheetPlan | undefined; /** result of a formula cell on the day shown, when it is not the one in the file */ result: (row: number, column: number) => CellValue | undefined; asOf: number }

/** Columns that are shown; a sheet with more says how many are left. */
const MOST_COLUMNS = 60;
const USUAL_WIDTH = 10;

const inSpans = (spans: readonly Span[], at: number): boolean => spans.some(({ first, last }) => at >= first && at <= last);

const columnsOf = (area: Area, hidden: readonly Span[], plan: SheetPlan | undefined): ColumnView[] => {
  const count = Math.max(area.at.column + area.at.columns, plan?.columns.length ?? 0, 6);
  return Array.from({ length: count }, (_, column) => ({ column, width: plan?.columns[column]?.width ?? widthOf(area, column) })).filter(({ column }) => !inSpans(hidden, column) && plan?.columns[column]?.hidden !== true);
};

/** A width that shows most words of a column on two lines, for sheets of which nothing is known. */
const widthOf = (area: Area, column: number): number => {
  const longest = area.values.slice(0, 60).reduce((most, row) => Math.max(most, Math.min(60, textOf(row[column - area.at.column]).length)), 0);
  return longest === 0 ? USUAL_WIDTH : Math.max(8, Math.min(34, longest > 20 ? longest / 2 + 4 : longest + 2));
};

/** The shape of a sheet: its columns, hidden and frozen parts, and about how high its rows are. */
export const sheetOf = (now: SheetNow): SheetView => {
  const { book, name, plan } = now, area = book.snapshot.areas[name], facts = book.snapshot.sheets.find((sheet) => sheet.name === name);
  if (!area) return { name, rows: 1, columns: [{ column: 0, width: USUAL_WIDTH }], frozenRows: 0, frozenColumns: 0, lines: [1], selected: { row: 0, column: 0 }, columnsLeft: 0 };
  const columns = columnsOf(area, facts?.hiddenColumns ?? [], plan), shown = columns.slice(0, MOST_COLUMNS);
  const rows = Math.max(area.at.row + area.at.rows, 1), hiddenRows = facts?.hiddenRows ?? [];
  const lines = Array.from({ length: rows }, (_, row) => (inSpans(hiddenRows, row) ? 0 : linesOf(now, area, shown, row)));
  return { name, rows, columns: shown, frozenRows: Math.min(plan?.freeze?.rows ?? 0, rows), frozenColumns: plan?.freeze?.columns ?? 0, lines, selected: plan?.selected ?? { row: 0, column: 0 }, columnsLeft: columns.length - shown.length };
};

/** Some rows of a sheet, as they are shown. */
export const rowsOf = (now: SheetNow, first: number, count: number): RowView[] => {
  const { book, name } = now, area = book.snapshot.areas[name];
  if (!area) return [];
  const facts = book.snapshot.sheets.find((sheet) => sheet.name === name);
  const columns = columnsOf(area, facts?.hiddenColumns ?? [], now.plan).slice(0, MOST_COLUMNS);
  const merges = (facts?.merges ?? []).filter((merge) => merge.row < first + count && merge.row + merge.rows > first);
  const styleOf = stylesOf(now);
  const heads = new Set(blocksOf(book).filter(({ block }) => block.sheet === name).flatMap(({ block }) => Array.from({ length: block.at.columns }, (_, i) => `${block.at.row} ${block.at.column + i}`)));
  return Array.from({ length: count }, (_, i) => first + i).filter((row) => row < area.at.row + area.at.rows).map((row) => ({
    row,
    cells: spilled(columns, columns.flatMap(({ column }): CellView[] => {
      const merge = merges.find((one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns);
      if (merge && column !== merge.column) return [];
      const r = row - area.at.row, c = column - area.at.column, stored = valueAt(area, r, c);
      const value = area.formulas?.[r]?.[c] ? (now.result(row, column) ?? stored) : stored, covered = merge !== undefined && row !== merge.row;
      const key = `${row} ${column}`, inTable = heads.has(key) ? "head" : roleInTable(book, { sheet: name, row, column }, value);
      const role = inTable !== "" ? inTable : monthBar(now, area, row, column) || roleOfStyle(styleOf(row, column));
      const style = styleOf(row, column), format = area.formats?.[r]?.[c] || formatOfStyle(style), text = covered ? "" : displayText(value, format);
      if (text === "" && role === "" && !merge) return [];
      const align = alignOfStyle(style) ?? (role === "head" ? "center" : typeof value === "number" ? "end" : "start");
      return [{ column, text, role, align, ...(merge && merge.columns > 1 && { span: merge.columns }) }];
    })),
  }));
};

/** The template's style of a cell; rows of a table go on as its first one. */
const stylesOf = ({ plan, book, name }: SheetNow): ((row: number, column: number) => string) => {
  const styles = new Map(plan?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.style]));
  const tables = book.snapshot.tables.filter(({ at }) => at.sheet === name);
  return (row, column) => {
    const own = styles.get(`${row} ${column}`);
    if (own !== undefined) return own;
    const table = tables.find(({ at }) => row > at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns);
    return table ? (styles.get(`${table.at.row + 1} ${column}`) ?? "") : "";
  };
};

/** Titles and hints run on over blank neighbours, as in Excel. */
const spilled = (columns: readonly ColumnView[], cells: CellView[]): CellView[] => cells.map((cell) => {
  if (!SPILLING.has(cell.role) || cell.span !== undefined) return cell;
  const next = cells.find((other) => other.column > cell.column && (other.text !== "" || (other.role !== "" && other.role !== cell.role)))?.column, last = columns[columns.length - 1]?.column ?? cell.column;
  const end = next ?? last + 1;
  return end - cell.column > 1 ? { ...cell, span: end - cell.column } : cell;
});
const SPILLING = new Set(["title", "hint", "section", "strong"]);
