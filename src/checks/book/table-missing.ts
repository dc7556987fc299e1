import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { ourTables } from "../ourTables";

/** The sheet is there, but its rows are no table any more: formulas and new rows no longer follow. */
export const tableMissing: Rule = ({ book }) => {
  if (isOlder(book)) return [];
  const sheets = new Set(book.snapshot.sheets.map((sheet) => sheet.name));
  const tables = new Set(book.snapshot.tables.map((table) => table.name.toLowerCase()));
  return ourTables(book)
    .filter((table) => !tables.has(table.name.toLowerCase()) && (table.block ?? sheets.has(table.sheet)))
    .map(({ name, sheet, block }) => found("table-missing", block?.at ?? cellAt(sheet, 0, 0), { sheet: block?.sheet ?? sheet }, { label: "put-table-back", safe: false, edits: [], repairs: [{ kind: "table", table: name }] }));
};
