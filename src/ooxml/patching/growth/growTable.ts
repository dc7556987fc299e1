import type { Change } from "../../../workbook/Patch";
import type { BookFacts } from "../book/bookSheets";
import type { Parts } from "../book/Parts";
import { reachableParts, type ReachedPart } from "../book/reachableParts";
import { placeCells, type PlacedRow } from "../cells/placeCells";
import { sheetGrid } from "../cells/SheetGrid";
import { PatchRefusal } from "../PatchRefusal";
import { newRows } from "./newRows";
import { planGrowth } from "./planGrowth";
import type { RowShift } from "./RowShift";
import { shiftDrawing } from "./shiftDrawing";
import { shiftNotes } from "./shiftNotes";
import { shiftChart, shiftControl, shiftNames, shiftPivotSource, shiftReferring } from "./shiftOtherParts";
import { shiftSheet } from "./shiftSheet";
import { shiftTable } from "./shiftTable";
import { tablesAt } from "./TableAt";
import { writtenOver } from "./writtenOver";

/** Parts that name cells of the sheet they hang on by `ref` alone. */
const REFERRING = new Set(["comments", "threadedComment", "namedSheetView", "tableSingleCells"]);

/**
 * Adds rows at the end of a table's data (above a totals row), or takes blank ones off when `count` is negative, and
 * moves or extends everything in the book that refers to what lies there.
 * `later` are the changes of the patch that come after: what they write over is not filled first.
 * References to other workbooks, and addresses that a formula makes up from text, stay as they are.
 * @throws PatchRefusal before any part is changed for good
 */
export const growTable = (parts: Parts, book: BookFacts, name: string, count: number, later: readonly Change[] = []): void => {
  const reached = reachableParts(parts, book), tables = tablesAt(parts, reached);
  const table = tables.find((one) => one.name === name) ?? tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw new PatchRefusal("no-such-table", name);
  if (count === 0) return;
  const shift = planGrowth(parts, book, reached, tables, table, count);
  for (const sheet of book.sheets) if (sheet.part !== "") parts.write(sheet.part, shiftSheet(parts.text(sheet.part), shift, sheet.name));
  for (const one of tables) parts.write(one.part, shiftTable(parts.text(one.part), shift, one, one === table));
  for (const one of reached) shiftPart(parts, one, shift);
  parts.write(book.part, shiftNames(parts.text(book.part), shift));
  const part = book.sheets.find((sheet) => sheet.name === shift.sheet)?.part ?? "";
  const grown = tablesAt(parts, reached).find((one) => one.part === table.part) ?? table;
  const text = parts.text(part), grid = sheetGrid(text);
  if (count > 0) parts.write(part, placeCells(text, grid, newRows(text, grid, shift, grown, writtenOver(later, tables, shift.sheet))));
  else if (!shift.moves) parts.write(part, placeCells(text, grid, emptiedRows(shift)));
};

/** Rows that the table gives up while the sheet stays as it is: nothing stands in its columns any more. */
const emptiedRows = ({ line, count, left, right }: RowShift): PlacedRow[] =>
  Array.from({ length: -count }, (_, n) => ({ number: line + count + n, attributes: "", cells: Array.from({ length: right - left + 1 }, (__, k) => ({ column: left + k, xml: "" })) }));

const shiftPart = (parts: Parts, { part, type, sheet }: ReachedPart, shift: RowShift): void => {
  const own = sheet === shift.sheet, change = (by: (text: string) => string): void => parts.write(part, by(parts.text(part)));
  if (REFERRING.has(type) && own && (shift.moves || type === "namedSheetView")) change((text) => shiftReferring(text, shift, type));
  else if (type === "drawing") change((text) => shiftDrawing(text, shift, sheet, part));
  else if (type === "vmlDrawing" && own && shift.moves) change((text) => shiftNotes(text, shift, part));
  else if (type === "chart" || type === "chartEx") change((text) => shiftChart(text, shift, part));
  else if (type === "ctrlProp") change((text) => shiftControl(text, shift, sheet));
  else if (type === "pivotCacheDefinition") change((text) => shiftPivotSource(text, shift));
};
