import type { CellValue } from "./CellValue";
import { isFormula, isKeep, KEEP, type CellsChange, type Change, type Keep, type Patch, type ReasonCode } from "./Patch";

/**
 * Several patches, each made after the one before it, as one that is written at once: rows are added first, a cell that is written
 * more than once keeps its last write and expects what its first write expected. Rows are only added, never taken away.
 */
export const composePatches = (patches: readonly Patch[], reason: ReasonCode): Patch => {
  const changes = patches.flatMap((patch) => patch.changes);
  const writes = writesOf(changes);
  const growth = new Map<string, number>();
  const others: Change[] = [], looks: Change[] = [], cells: Change[] = [];
  changes.forEach((change, index) => {
    if (change.kind === "addRows") growth.set(change.table, (growth.get(change.table) ?? 0) + change.count);
    else if (change.kind === "name") others.push(change);
    else if (change.kind === "links" || change.kind === "heights") looks.push(change);
    else if (change.kind === "cells") {
      const kept = keepLast(change, index, writes);
      if (kept) cells.push(kept);
    } else throw new Error("composePatches: rows are only added here");
  });
  return { reason, changes: [...[...growth].map(([table, count]): Change => ({ kind: "addRows", table, count })), ...others, ...cells, ...looks] };
};

/** Of the cells of a row, by their column: what the first write expects, and the index of the change that writes last. */
interface RowWrites { expects: (CellValue | Keep)[]; last: number[] }
type Writes = Map<string, Map<number, RowWrites>>;

const writesOf = (changes: readonly Change[]): Writes => {
  const writes: Writes = new Map();
  changes.forEach((change, index) => {
    if (change.kind !== "cells") return;
    const sheet = writes.get(change.at.sheet) ?? new Map<number, RowWrites>();
    writes.set(change.at.sheet, sheet);
    change.values.forEach((values, r) => {
      const row = sheet.get(change.at.row + r) ?? { expects: [], last: [] };
      sheet.set(change.at.row + r, row);
      values.forEach((write, c) => {
        if (isKeep(write)) return;
        const column = change.at.column + c;
        if (row.last[column] === undefined) row.expects[column] = isFormula(write) ? KEEP : (change.expects[r]?.[c] ?? KEEP);
        row.last[column] = index;
      });
    });
  });
  return writes;
};

const keepLast = (change: CellsChange, index: number, writes: Writes): CellsChange | undefined => {
  const sheet = writes.get(change.at.sheet);
  let any = false;
  const expects: (CellValue | Keep)[][] = [];
  const values = change.values.map((row, r) => {
    const written = sheet?.get(change.at.row + r), expect: (CellValue | Keep)[] = [];
    expects.push(expect);
    return row.map((write, c) => {
      const column = change.at.column + c, mine = !isKeep(write) && written?.last[column] === index;
      expect.push(mine && !isFormula(write) ? (written?.expects[column] ?? KEEP) : KEEP);
      any ||= mine;
      return mine ? write : KEEP;
    });
  });
  return any ? { ...change, values, expects } : undefined;
};
