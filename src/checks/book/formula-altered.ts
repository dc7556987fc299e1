import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import type { Edit } from "../Finding";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { ourFormulas } from "../ourFormulas";
import { resultOf } from "../resultOf";
import { runs } from "../runs";

/** A computed cell was typed over or its formula changed; one finding per column. What stands there now is not believed: the figures are reckoned anew. */
export const formulaAltered: Rule = (context) => isOlder(context.book) ? [] : ourFormulas(context.book).flatMap(({ table, block, column, place, formula, altered }) => {
  if (altered.length === 0) return [];
  const edits = formula === undefined ? [] : altered.map((line): Edit => ({
    at: cellAt(block.sheet, line.row, place), expects: line.values[column.key] ?? "", formula, value: resultOf(context, table, column.key, line.row) ?? "",
  }));
  return [found("formula-altered", runs(block.sheet, place, altered.map((line) => line.row)), { column: column.title, count: altered.length },
    edits.length === 0 ? null : { label: "put-formula-back", safe: true, edits })];
});
