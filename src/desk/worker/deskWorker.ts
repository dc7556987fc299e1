import { HostFailure } from "../../workbook/Host";
import type { Reply, Request, Trouble } from "./protocol";
import { session } from "./session";

/** What a dedicated worker offers, without the types of one: the page's and a worker's cannot be in one program. */
interface WorkerScope { onmessage: ((event: MessageEvent<Request>) => void) | null; postMessage: (reply: Reply, transfer: Transferable[]) => void }
const scope = self as unknown as WorkerScope;

let current = 0, queue: Promise<void> = Promise.resolve();
const gestures = session((step, of) => { scope.postMessage({ id: current, step, of }, []); });

const troubleOf = (error: unknown): Trouble =>
  error instanceof HostFailure ? { host: error.code, detail: error.message } : { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };

const answer = async ({ id, method, args }: Request): Promise<void> => {
  current = id;
  try {
    const act = gestures[method] as (...all: unknown[]) => Promise<unknown>;
    const result = await act(...args);
    scope.postMessage({ id, result }, result instanceof Uint8Array && result.buffer instanceof ArrayBuffer ? [result.buffer] : []);
  } catch (error) {
    scope.postMessage({ id, trouble: troubleOf(error) }, []);
  }
};

// One gesture at a time, in the order they were asked for.
scope.onmessage = ({ data }) => { queue = queue.then(() => answer(data)); };
