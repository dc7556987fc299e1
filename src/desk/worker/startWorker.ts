import type { DeskGestures } from "../../panes/gestures/DeskGestures";
import { METHODS, type Method, type Reply, type Request, type Trouble } from "./protocol";

/** A gesture that failed in the worker. */
export class GestureTrouble extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.detail);
    this.name = "GestureTrouble";
  }
}

/** A worker with one workbook in it. Ending it leaves nothing half done: what it was writing was its own. */
export interface DeskWorker { gestures: DeskGestures; onStep: (listen: (step: number, of: number) => void) => void; end: () => void }

interface Waiting { resolve: (result: unknown) => void; reject: (error: Error) => void }

const buffersOf = (args: unknown[]): ArrayBuffer[] =>
  args.flatMap((arg) => {
    const bytes = arg instanceof Uint8Array ? arg : typeof arg === "object" && arg !== null && "bytes" in arg && arg.bytes instanceof Uint8Array ? arg.bytes : undefined;
    return bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
  });

/** Starts a worker; every gesture becomes one message there and one back. Bytes given to it are handed over, not copied. */
export const startWorker = (): DeskWorker => {
  const worker = new Worker(new URL("./deskWorker.ts", import.meta.url), { name: "session" });
  const waiting = new Map<number, Waiting>();
  let last = 0, stepped: (step: number, of: number) => void = () => undefined;
  const failAll = (error: Error) => { for (const one of waiting.values()) one.reject(error); waiting.clear(); };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if ("step" in data) { stepped(data.step, data.of); return; }
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ("trouble" in data) one?.reject(new GestureTrouble(data.trouble));
    else one?.resolve(data.result);
  };
  worker.onerror = (event) => { failAll(new GestureTrouble({ detail: event.message })); };
  const call = (method: Method, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const request: Request = { id: ++last, method, args };
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request, buffersOf(args));
    });
  const gestures = Object.fromEntries(METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)])) as unknown as DeskGestures;
  return {
    gestures,
    onStep: (listen) => { stepped = listen; },
    end: () => { worker.terminate(); failAll(new GestureTrouble({ detail: "cancelled" })); },
  };
};
