import { contains } from "./Address";
import type { CellValue } from "./CellValue";
import { isFormula, isKeep, KEEP, type CellsChange, type Change, type Keep, type Patch, type ReasonCode } from "./Patch";
import { valueAt, type Snapshot } from "./Snapshot";

/**
 * Several patches, each made after the one before it, as one that is written at once: rows are added first, a cell that is written twice
 * keeps the last write, and `expects` is what the snapshot before all of them holds. Rows are only added, never taken away.
 */
export const composePatches = (before: Snapshot, patches: readonly Patch[], reason: ReasonCode): Patch => {
  const changes = patches.flatMap((patch) => patch.changes);
  const last = lastWriters(changes);
  const growth = new Map<string, number>();
  const names: Change[] = [], cells: Change[] = [];
  changes.forEach((change, index) => {
    if (change.kind === "addRows") growth.set(change.table, (growth.get(change.table) ?? 0) + change.count);
    else if (change.kind === "name") names.push(change);
    else if (change.kind === "cells") {
      const kept = keepLast(change, index, last, before);
      if (kept) cells.push(kept);
    } else throw new Error("composePatches: rows are only added here");
  });
  return { reason, changes: [...[...growth].map(([table, count]): Change => ({ kind: "addRows", table, count })), ...names, ...cells] };
};

const COLUMNS = 16_384;
type Writers = Map<string, Map<number, number>>;

/** For each cell of each sheet, the index of the change that writes it last. */
const lastWriters = (changes: readonly Change[]): Writers => {
  const last: Writers = new Map();
  changes.forEach((change, index) => {
    if (change.kind !== "cells") return;
    const sheet = last.get(change.at.sheet) ?? new Map<number, number>();
    last.set(change.at.sheet, sheet);
    change.values.forEach((row, r) => row.forEach((write, c) => { if (!isKeep(write)) sheet.set((change.at.row + r) * COLUMNS + change.at.column + c, index); }));
  });
  return last;
};

const keepLast = (change: CellsChange, index: number, last: Writers, before: Snapshot): CellsChange | undefined => {
  const sheet = last.get(change.at.sheet);
  const holds = reader(before, change.at.sheet);
  let any = false;
  const expects: (CellValue | Keep)[][] = [];
  const values = change.values.map((row, r) => {
    const expect: (CellValue | Keep)[] = [];
    expects.push(expect);
    return row.map((write, c) => {
      const at = [change.at.row + r, change.at.column + c] as const;
      const mine = !isKeep(write) && sheet?.get(at[0] * COLUMNS + at[1]) === index;
      const expected = change.expects[r]?.[c] ?? KEEP;
      expect.push(mine && !isFormula(write) && !isKeep(expected) ? (holds(...at) ?? expected) : KEEP);
      any ||= mine;
      return mine ? write : KEEP;
    });
  });
  return any ? { ...change, values, expects } : undefined;
};

/** Reads single cells of a sheet out of whichever area of the snapshot holds them. */
const reader = (snapshot: Snapshot, sheet: string): ((row: number, column: number) => CellValue | undefined) => {
  const areas = Object.values(snapshot.areas).filter((area) => area.at.sheet === sheet).sort((a, b) => b.at.rows * b.at.columns - a.at.rows * a.at.columns);
  return (row, column) => {
    const area = areas.find((one) => contains(one.at, sheet, row, column));
    return area && valueAt(area, row - area.at.row, column - area.at.column);
  };
};
