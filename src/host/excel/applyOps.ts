import { MAX_COLUMNS } from "../../workbook/Address";
import type { Op } from "./Op";
import { rangeAt } from "./rangeReading";

const wholeRows = (context: Excel.RequestContext, sheet: string, row: number, count: number): Excel.Range =>
  rangeAt(context, { sheet, row, column: 0, rows: count, columns: MAX_COLUMNS });

/** Rows that follow each other, as one. */
const runsOf = (rows: readonly number[]): { row: number; count: number }[] => [...rows].sort((a, b) => a - b).reduce<{ row: number; count: number }[]>((runs, row) => {
  const last = runs.at(-1);
  if (last?.row !== undefined && last.row + last.count === row) last.count++;
  else runs.push({ row, count: 1 });
  return runs;
}, []);

/** Queues the things to do; the caller sends them. Formats go before values, so that text stays text. */
export const applyOps = (context: Excel.RequestContext, ops: readonly Op[]): void => {
  const { names, tables } = context.workbook;
  for (const op of ops) {
    if (op.kind === "fit") {
      for (const { row, count } of runsOf(op.rows)) wholeRows(context, op.sheet, row, count).format.autofitRows();
    } else if (op.kind === "insert") wholeRows(context, op.sheet, op.row, op.count).insert("Down");
    else if (op.kind === "delete") wholeRows(context, op.sheet, op.row, op.count).delete("Up");
    else if (op.kind === "resize") tables.getItemOrNullObject(op.table).resize(rangeAt(context, op.at));
    else if (op.kind === "looks") rangeAt(context, op.to).copyFrom(rangeAt(context, op.from), "Formats");
    else if (op.kind === "write") {
      const range = rangeAt(context, op.at);
      if (op.formats) range.numberFormat = op.formats;
      range.values = op.values;
      if (op.after) range.numberFormat = op.after;
    } else if (op.kind === "name") {
      if (op.isNew && op.refersTo !== undefined) names.add(op.name, `=${op.refersTo}`);
      else if (op.refersTo === undefined) names.getItemOrNullObject(op.name).delete();
      else names.getItemOrNullObject(op.name).formula = `=${op.refersTo}`;
    } else {
      const range = rangeAt(context, op.at);
      if (op.target === "") range.clear("Hyperlinks");
      else {
        range.hyperlink = op.target.startsWith("#") ? { documentReference: op.target.slice(1) } : { address: op.target };
        range.values = [[op.content]]; // Excel writes the link's words into a blank cell
      }
    }
  }
};
