import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";

/** The table is there and nobody wrote a measure into it. */
export const noMeasures: Rule = ({ book, rows }) => {
  const table = book.measures, column = table?.columns.measure;
  if (!table || column === undefined || rows.some((row) => row.isMeasure)) return [];
  return [found("no-measures", cellAt(table.sheet, table.at.row + 1, column))];
};
