import { SHEETS } from "../../template/names";
import { cellAt, type Address } from "../../workbook/Address";
import { isCellError, textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import type { Finding } from "../Finding";
import { found } from "../found";
import { ourTables } from "../ourTables";
import { runs } from "../runs";

/**
 * A cell shows an error instead of a value. Cells that people fill come one by one; a column of formulas comes as one finding,
 * without the rows whose own input is already at fault; the sheet สรุป only when nothing else explains it.
 */
export const cellError: Rule = ({ book }) => {
  const findings: Finding[] = [];
  for (const cell of Object.values(book.named)) if (isCellError(cell.value)) findings.push(found("cell-error", cell.at, { error: cell.value.error }));
  for (const { columns, block } of ourTables(book)) {
    if (!block) continue;
    const faulty = new Set<number>();
    for (const owner of ["input", "formula"] as const) {
      for (const { key } of columns.filter((column) => (column.owner === "formula") === (owner === "formula"))) {
        const place = block.columns[key];
        if (place === undefined) continue;
        const lines = block.lines.filter((line) => isCellError(line.values[key]) && !(owner === "formula" && faulty.has(line.row)));
        if (owner === "input") for (const line of lines) {
          faulty.add(line.row);
          findings.push(found("cell-error", cellAt(block.sheet, line.row, place), { error: textOf(line.values[key]) }));
        } else if (lines[0]) findings.push(found("cell-error", runs(block.sheet, place, lines.map((line) => line.row)), { error: textOf(lines[0].values[key]) }));
      }
    }
  }
  if (findings.length > 0) return findings;
  const summary = book.snapshot.areas[SHEETS.summary], where: Address[] = [];
  let error = "";
  summary?.values.forEach((row, r) => row.forEach((value, c) => {
    if (!isCellError(value)) return;
    if (error === "") error = value.error;
    where.push(cellAt(summary.at.sheet, summary.at.row + r, summary.at.column + c));
  }));
  return where.length === 0 ? [] : [found("cell-error", where, { error })];
};
