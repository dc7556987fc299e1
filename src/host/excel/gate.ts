import { HostFailure } from "../../workbook/Host";
import { failureOf, isBusy } from "./failureOf";

export interface GateOptions {
  excel: typeof Excel;
  /** How long one sync may take before the host counts as not answering, in milliseconds. A sync on the web can hang for ever. */
  timeLimit: number;
  /** Milliseconds to wait before a read that Excel was too busy for is asked once more. */
  pause: number;
}

/** What a batch may do: queue calls on the context and send them. */
export interface Batch { context: Excel.RequestContext; sync: () => Promise<void> }

/** Runs one batch at a time, in the order asked. @throws HostFailure whose detail begins with the batch's name */
export type Gate = <T>(name: string, work: (batch: Batch) => Promise<T>) => Promise<T>;

/** Batches that only read may be asked again. */
const READS = new Set(["look", "re-read", "read back"]);

/** The one door to Excel. A batch that was given up on can never send again, even when Excel comes back to it. */
export const gateOf = ({ excel, timeLimit, pause }: GateOptions): Gate => {
  let last: Promise<unknown> = Promise.resolve();
  const run = <T>(name: string, work: (batch: Batch) => Promise<T>): Promise<T> => new Promise<T>((resolve, reject) => {
    let alive = true;
    const giveUp = (): void => { alive = false; reject(new HostFailure("not-answering", name)); };
    const sync = async (context: Excel.RequestContext): Promise<void> => {
      if (!alive) throw new HostFailure("not-answering", name);
      const waiting = setTimeout(giveUp, timeLimit);
      try { await context.sync(); } finally { clearTimeout(waiting); }
      if (!alive) throw new HostFailure("not-answering", name);
    };
    excel.run((context) => work({ context, sync: () => sync(context) })).then(resolve, (thrown: unknown) => { reject(failureOf(thrown, name)); });
  });
  const again = async <T>(name: string, work: (batch: Batch) => Promise<T>, thrown: unknown): Promise<T> => {
    if (!READS.has(name) || !isBusy(thrown)) throw thrown;
    await new Promise<void>((resolve) => { setTimeout(resolve, pause); });
    return run(name, work);
  };
  return (name, work) => {
    const mine = last.then(() => run(name, work).catch((thrown: unknown) => again(name, work, thrown)));
    last = mine.catch(() => undefined);
    return mine;
  };
};
