import type { CellValue } from "../workbook/CellValue";
import { damaged, FileFault } from "./FileFault";
import { openPackage } from "./package/Package";
import { readBookParts } from "./reading/bookParts";
import { lazyStrings, lazyStyles } from "./reading/lazyParts";
import { SHEET_CAP } from "./reading/readBook";
import type { Room } from "./reading/Room";
import type { RowSink } from "./reading/RowSink";
import { sheetRows } from "./reading/sheetRows";
import { mustBeZip } from "./reading/sniff";
import { inflatePieces } from "./zip/inflate";

const DAYS_1904 = 1462;
const nothing = (): void => undefined;

/** Nothing is kept here, so there is room for as much as the part may weigh. */
const endless = (): Room => ({ cells: Infinity, bytesOfText: Infinity, items: Infinity });

/**
 * Reads the rows of one sheet of a workbook one after the other; none is kept here. `onRow` gets the row of the sheet (from 0)
 * and its cells from column A up to the last one that is not blank, in an array that it may keep. Rows without such a cell are left
 * out. Formula cells give the result that the file holds, dates come in the 1900 system.
 * @throws FileFault also `not-a-workbook` when it has no such sheet; rows before a damaged place have been given then
 */
export const readRows = (bytes: Uint8Array, sheet: string, onRow: (row: number, values: CellValue[]) => void): void => {
  mustBeZip(bytes);
  const pack = openPackage(bytes), book = readBookParts(pack);
  const found = book.sheets.find(({ name, isGrid }) => name === sheet && isGrid);
  if (!found) throw new FileFault("not-a-workbook", `no sheet ${sheet.slice(0, 40)}`);
  if (found.part === undefined) throw damaged("a sheet without its part");
  const styles = lazyStyles(pack, book), strings = lazyStrings(pack, book, styles.font);
  let now = -1, values: CellValue[] = [];
  const flush = (): void => {
    if (values.length > 0) onRow(now, values);
    values = [];
  };
  const sink: RowSink = {
    cell(row, column, value, style) {
      if (row !== now) {
        flush();
        now = row;
      }
      while (values.length < column) values.push("");
      values[column] = book.date1904 && typeof value === "number" && styles.isDate(style) ? value + DAYS_1904 : value;
    },
    formula: nothing, blank: nothing, lead: nothing, hiddenRow: nothing,
  };
  const rows = sheetRows({ strings, formulas: false, blanks: false, room: endless() }, sink);
  inflatePieces(pack.zip, found.part, rows.push, SHEET_CAP);
  rows.end();
  flush();
};
