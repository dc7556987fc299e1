import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";

/** Microsoft's Excel client, unmodified, from npm. */
export const CLIENT_FILE = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.debug.js");

interface Bridge { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void }
export type Receive = (text: string) => void;

let send: (text: string) => void = () => undefined;
const bridge: Bridge = { sendMessageToHost: (text) => { send(text); } };
let excel: typeof Excel | undefined;

/** The client's `Excel`, loaded once; what it sends goes to the receiver given last. Answer with {@link tellClient}. */
export const loadClient = (receive: Receive): typeof Excel => {
  send = receive;
  if (excel) return excel;
  const none = (): void => undefined;
  const world: Record<string, unknown> = { _richApiNativeBridge: bridge, console, performance, Promise, setTimeout, clearTimeout, setInterval, clearInterval, name: "", sessionStorage: null, addEventListener: none, removeEventListener: none, navigator: { userAgent: "node" }, location: { href: "http://localhost/", search: "", hash: "", origin: "http://localhost" } };
  Object.assign(world, { window: world, self: world, top: world, parent: world, document: { URL: "http://localhost/", readyState: "loading", domain: "localhost", cookie: "", addEventListener: none, getElementsByTagName: () => [], createElement: () => ({}) } });
  new Script(readFileSync(CLIENT_FILE, "utf8"), { filename: "excel-web-16.00.debug.js" }).runInContext(createContext(world));
  excel = world.Excel as typeof Excel;
  return excel;
};

export const tellClient = (message: unknown): void => { bridge.onMessageFromHost?.(JSON.stringify(message)); };
