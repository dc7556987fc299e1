import { looksBlank } from "../../workbook/CellValue";
import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";

/** Measures name units, but the office's list of units is blank: no figure per unit can be made. */
export const unitListEmpty: Rule = ({ book: { units: table }, units, rows }) => {
  const column = table?.columns.name;
  if (!table || column === undefined || !units.isEmpty || !rows.some((row) => !looksBlank(row.values.leadUnits))) return [];
  return [found("unit-list-empty", cellAt(table.sheet, table.at.row + 1, column))];
};
