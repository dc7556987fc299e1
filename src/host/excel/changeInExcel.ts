import { HostFailure, type Receipt } from "../../workbook/Host";
import type { Patch } from "../../workbook/Patch";
import { applyOps } from "./applyOps";
import { chunks } from "./chunks";
import { isDone, isUntouched, samePlaces } from "./comparing";
import { isSilence } from "./failureOf";
import type { Gate } from "./gate";
import { closeJournal, openJournal } from "./journal";
import type { Known } from "./Known";
import type { Op } from "./Op";
import { isFilled, movedPhoto, cellOf } from "./Photo";
import { putBack } from "./putBack";
import { readBefore } from "./readBefore";
import { gathered, regionsBefore, regionsWritten, type Region } from "./regions";
import { simulate, type Before, type Plan } from "./simulate";

export interface ChangeOptions { gate: Gate; known: Known; /** bytes that one request may be */ budget: number; /** learns the names and places of tables */ learn: () => Promise<void> }

interface Ready { regions: Region[]; before: Before }

const grows = (patch: Patch): boolean => patch.changes.some(({ kind }) => kind === "addRows" || kind === "removeRows");

/** Reads what the patch meets; once more when a table stood elsewhere than was known. */
const makeReady = async ({ gate, known, budget, learn }: ChangeOptions, patch: Patch): Promise<Ready> => {
  if (grows(patch) && known.tables.length === 0) await learn();
  const regions = regionsBefore(patch, known.tables), before = await readBefore(gate, known, patch, regions, budget);
  if (!grows(patch) || samePlaces(before.tables, known.tables)) return { regions, before };
  await learn();
  const anew = regionsBefore(patch, known.tables);
  return { regions: anew, before: await readBefore(gate, known, patch, anew, budget) };
};

const regionsAfter = (plan: Plan): Region[] => gathered(regionsWritten(plan.ops).map(({ at }) => at)).map((at) => ({ at, usedOnly: false }));

/** The rows that were put in for a table that has not grown yet: seen by what stands below having moved. */
const halfWayIn = (ops: readonly Op[], before: Before, now: Before): { sheet: string; row: number; count: number } | undefined => {
  const insert = ops.find((op) => op.kind === "insert");
  if (!insert) return undefined;
  const was = before.photos.get(insert.sheet), is = now.photos.get(insert.sheet);
  if (!was || !is || !samePlaces(before.tables.filter(({ at }) => at.sheet === insert.sheet && at.row < insert.row), now.tables.filter(({ at }) => at.sheet === insert.sheet && at.row < insert.row))) return undefined;
  const moved = movedPhoto(was, insert.row, insert.count);
  const shifted = [...moved].every(([row, cells]) => row < insert.row || [...cells].every(([column, cell]) => !isFilled(cell) || isFilled(cellOf(is, row, column))));
  const stayed = [...was].every(([row, cells]) => row < insert.row || [...cells].every(([column, cell]) => !isFilled(cell) || isFilled(cellOf(is, row, column))));
  return shifted && !stayed ? { sheet: insert.sheet, row: insert.row, count: insert.count } : undefined;
};

/** For what may safely be repeated. */
const twice = <T>(step: () => Promise<T>): Promise<T> => step().catch((thrown: unknown) => {
  if (!(thrown instanceof HostFailure)) throw thrown;
  return step();
});

/** What became of a write that failed, found by reading. */
type Outcome = "before" | "after" | "between";

/**
 * Writes a patch: reads what it meets and compares, writes, reads back what was written. All or nothing: when a request fails, what
 * is there is read, and half a change is put back. @throws HostFailure; "not-answering" when nobody knows what became of it
 */
export const changeInExcel = async (options: ChangeOptions, patch: Patch): Promise<Receipt> => {
  const { gate, known, budget } = options;
  if (known.closing) { await closeJournal(gate); known.closing = false; }
  const { regions, before } = await makeReady(options, patch);
  const plan = simulate(before, patch);
  if (plan.conflicts.length > 0) return { written: 0, skipped: 0, conflicts: plan.conflicts, inverse: { reason: "restore", changes: [] } };
  const inverse: Patch = { reason: "restore", changes: plan.inverse };
  const receipt: Receipt = { written: plan.written, skipped: plan.skipped, conflicts: [], inverse };
  const requests = chunks(plan.ops, budget);
  if (requests.length === 0) return receipt;
  const journaled = requests.length > 1, undoing = { patch, inverse, before: before.tables, after: plan.after.tables };
  const close = async (): Promise<void> => {
    if (!journaled) return;
    known.closing = true;
    await twice(() => closeJournal(gate)).then(() => { known.closing = false; }, () => undefined); // the next change closes it
  };
  if (journaled) await twice(() => openJournal(gate, { state: "open", ...undoing })).catch((failure: unknown) => close().then(() => { throw failure; }));

  const write = async (): Promise<void> => {
    for (const ops of requests) {
      await gate("write", async ({ context, sync }) => {
        applyOps(context, ops);
        await sync();
      });
    }
  };
  const readBack = async (): Promise<boolean> => {
    known.tables = plan.after.tables.map((table) => ({ ...table }));
    return isDone(plan.after, await readBefore(gate, known, patch, regionsAfter(plan), budget, "read back"), plan.ops, patch);
  };
  const outcome = async (): Promise<{ outcome: Outcome; now: Before }> => {
    known.tables = before.tables;
    const now = await readBefore(gate, known, patch, regions, budget, "read back");
    if (isUntouched(before, now, patch)) return { outcome: "before", now };
    return { outcome: (await readBack()) ? "after" : "between", now };
  };
  const takeBack = async (now: Before): Promise<void> => {
    await putBack(gate, known, undoing, now, halfWayIn(plan.ops, before, now), budget);
    known.tables = before.tables;
    const then = await readBefore(gate, known, patch, regions, budget, "read back");
    if (!isUntouched(before, then, patch)) throw new HostFailure("not-answering", "half written");
  };
  const settle = async (failure: unknown, again: boolean): Promise<void> => {
    const found = await twice(outcome);
    if (found.outcome === "after") return;
    if (found.outcome === "between") await takeBack(found.now).catch(() => outcome().then(({ now }) => takeBack(now)));
    if (!again || !isSilence(failure)) {
      await close();
      throw failure;
    }
    await write().then(readBack).then((done) => { if (!done) throw new HostFailure("denied", "what was written is not there"); }).catch((second: unknown) => settle(second, false));
  };

  try {
    await write();
    if (!(await readBack())) throw new HostFailure("denied", "what was written is not there");
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    await settle(failure, !grows(patch));
  }
  known.tables = plan.after.tables;
  await close();
  return receipt;
};
