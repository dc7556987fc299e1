import { resultsFor } from "../../filling/resultsFor";
import type { Pack } from "../../frameworks/Pack";
import type { Day } from "../../measures/Day";
import { readOurBook } from "../../reading/ourBook";
import { applyPatch } from "../../workbook/applyPatch";
import { isCellError, sameValue, type CellValue } from "../../workbook/CellValue";
import { composePatches } from "../../workbook/composePatches";
import { isFormula, KEEP, type CellsChange, type CellWrite, type Change, type Patch } from "../../workbook/Patch";
import { valueAt, type Snapshot } from "../../workbook/Snapshot";

/** A patch together with the results that our formulas have once it is written, so that the file is right before Excel opens it. */
export const withResults = (before: Snapshot, patch: Patch, pack: Pack | undefined, today: Day): Patch => {
  const after = applyPatch(before, patch), book = readOurBook(after);
  if (!pack || book.version === "" || patch.changes.length === 0) return patch;
  const changes = resultsFor(book, pack, today).patch.changes.flatMap((change) => changed(change, after));
  return changes.length === 0 ? patch : composePatches([patch, { reason: "recalculate", changes }], patch.reason);
};

/** Only the cells that hold a formula and another result; that it is our formula was seen when the result was reckoned. */
const changed = (change: Change, after: Snapshot): CellsChange[] => {
  if (change.kind !== "cells") return [];
  const { sheet, column } = change.at, area = after.areas[sheet];
  if (!area) return [];
  const out: CellsChange[] = [];
  let run: CellWrite[][] = [], top = 0;
  const close = (): void => {
    if (run.length > 0) out.push({ kind: "cells", at: { sheet, row: top, column, rows: run.length, columns: 1 }, expects: run.map(() => [KEEP]), values: run });
    run = [];
  };
  change.values.forEach(([write], i) => {
    const row = change.at.row + i, r = row - area.at.row, c = column - area.at.column, formula = area.formulas?.[r]?.[c] ?? "";
    if (write === undefined || !isFormula(write) || formula === "" || alike(write.value, valueAt(area, r, c))) { close(); return; }
    if (run.length === 0) top = row;
    run.push([{ formula, value: write.value }]);
  });
  close();
  return out;
};

/** The same result; a number that a program kept with fewer digits is no other one. */
const alike = (a: CellValue, b: CellValue): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : isCellError(a) === isCellError(b) && sameValue(a, b);
