import { SHEETS } from "../../template/names";
import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { ourTables } from "../ourTables";

/** A sheet of the template is gone. A sheet that was only renamed is known by its tables. */
export const sheetMissing: Rule = ({ book }) => {
  if (isOlder(book)) return [];
  const present = new Set(book.snapshot.sheets.map((sheet) => sheet.name));
  const held = new Set(ourTables(book).filter((table) => table.block).map((table) => table.sheet));
  return Object.values(SHEETS).filter((sheet) => !present.has(sheet) && !held.has(sheet))
    .map((sheet) => found("sheet-missing", cellAt(sheet, 0, 0), { sheet }, { label: "put-sheet-back", safe: false, edits: [], repairs: [{ kind: "sheet", sheet }] }));
};
