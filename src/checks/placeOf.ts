import { NAMES, type NameKey } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { rangeName, type Address } from "../workbook/Address";
import { ourTables } from "./ourTables";

/** A place in the words a person knows it by: row as Excel numbers it, column by its header, or a labelled cell by its name. */
export interface Place {
  sheet: string;
  /** "B5", for places without a header. */
  range: string;
  row?: number;
  lastRow?: number;
  column?: string;
  name?: NameKey;
}

/** Where an address lies in our workbook. */
export const placeOf = (book: OurBook, at: Address): Place => {
  const base = { sheet: at.sheet, range: rangeName(at) };
  const name = at.rows === 1 && at.columns === 1 ? NAMES.find((one) => { const cell = book.named[one]?.at; return cell?.sheet === at.sheet && cell.row === at.row && cell.column === at.column; }) : undefined;
  if (name) return { ...base, name };
  const block = ourTables(book).map((table) => table.block).find((one) => one && one.sheet === at.sheet && at.row > one.at.row && at.row < one.at.row + one.at.rows && at.column >= one.at.column && at.column < one.at.column + one.at.columns);
  const column = block && at.columns === 1 ? block.headers[at.column - block.at.column] : undefined;
  return { ...base, row: at.row + 1, ...(at.rows > 1 && { lastRow: at.row + at.rows }), ...(column !== undefined && column !== "" && { column }) };
};
