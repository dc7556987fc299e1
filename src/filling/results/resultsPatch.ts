import type { ProgressOptions } from "../../progress/progressOf";
import type { FormulaCell } from "../../template/formulaCells";
import type { OurBook } from "../../template/OurBook";
import type { CellValue } from "../../workbook/CellValue";
import { KEEP, type CellsChange, type Patch } from "../../workbook/Patch";
import { placeOfFormula } from "./placeOfFormula";
import { resultOf } from "./resultOf";
import { standingOf } from "./standingOf";

export interface Result extends FormulaCell { value: CellValue }

/** The results that go with the formula cells of a workbook on a day; cells that no longer hold our formula are left out. */
export const resultsOf = (book: OurBook, cells: readonly FormulaCell[], options: ProgressOptions): Result[] => {
  const standing = standingOf(book, options);
  return cells.flatMap((cell) => {
    const at = placeOfFormula(book, cell);
    return at ? [{ ...cell, at, value: resultOf(standing, cell.figure) }] : [];
  });
};

const change = (run: readonly Result[], first: Result): CellsChange => ({
  kind: "cells", at: { ...first.at, rows: run.length },
  expects: run.map(() => [KEEP]),
  values: run.map(({ formula, value }) => [{ formula, value }]),
});

/** Writes formulas of ours together with their results, one change for each run of cells below one another. Needs a book looked at with OUR_LOOK. */
export const resultsPatch = (book: OurBook, cells: readonly FormulaCell[], options: ProgressOptions): Patch => {
  const results = resultsOf(book, cells, options)
    .sort((a, b) => (a.at.sheet < b.at.sheet ? -1 : a.at.sheet > b.at.sheet ? 1 : a.at.column - b.at.column || a.at.row - b.at.row));
  const changes: CellsChange[] = [];
  let run: Result[] = [];
  results.forEach((result, at) => {
    run.push(result);
    const next = results[at + 1]?.at, { sheet, row, column } = result.at;
    if (next?.sheet === sheet && next.column === column && next.row === row + 1) return;
    const [first] = run;
    if (first) changes.push(change(run, first));
    run = [];
  });
  return { reason: "recalculate", changes };
};
