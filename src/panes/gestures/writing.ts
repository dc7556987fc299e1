import type { Host } from "../../workbook/Host";
import { sameValue } from "../../workbook/CellValue";
import { isFormula, isKeep, type CellsChange, type Patch } from "../../workbook/Patch";
import { bookNow } from "./bookNow";
import type { Ask, Written } from "./Gestures";
import { withResults } from "./withResults";

/** Keeps what would put the last change back; a gesture that writes goes through here. */
export interface Writer {
  /** Writes a patch with the results that our formulas then have; only cells of the patch itself are counted. */
  write: (patch: Patch, ask: Ask) => Promise<Written>;
  /** Writes a patch that has its results already. */
  writeWhole: (patch: Patch, count: number) => Promise<Written>;
  undo: () => Promise<Written>;
}

const NOTHING: Written = { written: 0, skipped: 0, conflicts: 0, undo: false };

/** Cells that a patch gives another value. */
export const cellsIn = (patch: Patch): number => patch.changes.reduce((sum, change) => sum + (change.kind === "cells" ? changedCells(change) : 0), 0);

const changedCells = ({ values, expects }: CellsChange): number => {
  let count = 0;
  values.forEach((row, r) => { row.forEach((write, c) => {
    const before = expects[r]?.[c];
    if (!isKeep(write) && (before === undefined || isKeep(before) || isFormula(write) || !sameValue(before, write))) count++;
  }); });
  return count;
};

/** One writer for one open workbook. */
export const writer = (host: Pick<Host, "look" | "change">): Writer => {
  let last: { inverse: Patch; count: number } | undefined;
  const writeWhole = async (patch: Patch, count: number): Promise<Written> => {
    if (patch.changes.length === 0) return NOTHING;
    const { conflicts, inverse } = await host.change(patch);
    if (conflicts.length > 0) return { ...NOTHING, conflicts: conflicts.length };
    last = { inverse, count };
    return { ...NOTHING, written: count, undo: true };
  };
  return {
    writeWhole,
    write: async (patch, ask) => {
      const { book, pack } = await bookNow(host, ask);
      return writeWhole(withResults(book.snapshot, patch, pack, ask.today), cellsIn(patch));
    },
    undo: async () => {
      if (!last) return NOTHING;
      const { inverse, count } = last, { conflicts } = await host.change(inverse);
      last = undefined;
      return { ...NOTHING, written: conflicts.length > 0 ? 0 : count, conflicts: conflicts.length };
    },
  };
};
