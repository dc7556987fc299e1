import { KEEP, type Change, type Patch } from "../../workbook/Patch";
import type { TableFacts } from "../../workbook/Snapshot";
import { applyOps } from "./applyOps";
import { chunks } from "./chunks";
import type { Gate } from "./gate";
import type { Known } from "./Known";
import { readBefore } from "./readBefore";
import { regionsBefore } from "./regions";
import { nameKey, simulate, type Before } from "./simulate";

/** What is needed to take back a patch of which nobody knows how much was done. */
export interface Undoing { patch: Patch; inverse: Patch; before: TableFacts[]; after: TableFacts[] }

const rowsOf = (tables: readonly TableFacts[], name: string): number | undefined => tables.find((table) => table.name.toLowerCase() === name.toLowerCase())?.at.rows;

/** The parts of the inverse that can be in the workbook, given where its tables are now, without expecting anything. */
const backwards = ({ patch, inverse, after }: Undoing, now: Before): Change[] => {
  const grown = (table: string): boolean => rowsOf(now.tables, table) === rowsOf(after, table);
  const reached = patch.changes.findIndex((change) => (change.kind === "addRows" || change.kind === "removeRows") && !grown(change.table));
  const done = reached < 0 ? patch.changes.length : reached;
  return inverse.changes.slice(inverse.changes.length - done).flatMap((change): Change[] => {
    if (change.kind === "cells") return [{ ...change, expects: change.expects.map((row) => row.map(() => KEEP)) }];
    if (change.kind === "name") {
      const found = now.names.get(nameKey(change.name));
      return found === change.refersTo ? [] : [{ ...change, expects: found }];
    }
    return [change];
  });
};

/** Puts everything back as it was, reading first what is there. The caller sees to it that it worked. @throws HostFailure */
export const putBack = async (gate: Gate, known: Known, undoing: Undoing, now: Before, halfWay: { sheet: string; row: number; count: number } | undefined, budget: number): Promise<void> => {
  if (halfWay) {
    await gate("put back", async ({ context, sync }) => {
      applyOps(context, [{ kind: "delete", ...halfWay }]);
      await sync();
    });
  }
  const patch: Patch = { reason: "restore", changes: backwards(undoing, now) };
  if (patch.changes.length === 0) return;
  known.tables = halfWay ? undoing.before.map((table) => ({ ...table })) : now.tables;
  const seen = await readBefore(gate, known, patch, regionsBefore(patch, known.tables), budget, "put back");
  for (const ops of chunks(simulate(seen, patch).ops, budget)) {
    await gate("put back", async ({ context, sync }) => {
      applyOps(context, ops);
      await sync();
    });
  }
};
