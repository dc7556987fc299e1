import type { Address } from "../../src/workbook/Address";
import { rangeName } from "../../src/workbook/Address";
import { BLANK, type CellValue } from "../../src/workbook/CellValue";
import type { MemoryBook } from "../../src/host/memory/MemoryBook";
import { loadClient, tellClient } from "./client";
import { ACTION, execute, type Action, type Answer, type Body } from "./execute";
import { WireError, type HostObject } from "./HostObject";
import { reckon } from "./reckon";
import { cellIn, standInBook, type StandInBook, type StandInSheet } from "./StandInBook";
import { typeInto, workbookObject, type Session } from "./workbookObject";

/** Ways in which real Excel fails a request. "…Midway" has done half of the writes by then; "lost" has done all and never says so; "silent" has done nothing. */
export type Failure = "editing" | "protected" | "protectedMidway" | "denied" | "requestTooLarge" | "responseTooLarge" | "nullValues" | "throttled" | "silent" | "lost" | "dead";
export const FAILURES: readonly Failure[] = ["editing", "protected", "protectedMidway", "denied", "requestTooLarge", "responseTooLarge", "nullValues", "throttled", "silent", "lost", "dead"];

export interface Counts { requests: number; /** requests with actions of ours */ syncs: number; /** the client's own tidying up */ cleanUps: number; bytesSent: number; bytesReceived: number }

export interface StandIn {
  excel: typeof Excel;
  book: StandInBook;
  counts: Counts;
  /** Every member of Excel that was used, as "Type.member". */
  used: Set<string>;
  /** Decides for each request of ours, counted from 0, whether and how it fails. After "dead" nothing is ever answered again. */
  failAt: (failure: (request: number) => Failure | undefined) => void;
  /** Somebody types into a cell. */
  type: (sheet: string, row: number, column: number, value: string | number) => void;
  resetCounts: () => void;
}

interface Limits { request: number; response: number }
export interface StandInOptions { limits?: Limits; /** what results formulas have; another engine than ours when not given */ engine?: typeof reckon }
const WEB: Limits = { request: 5_000_000, response: 5_000_000 };

interface Request { id: number; message: { body: Body } }

const isWrite = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.set || (ActionType === ACTION.method && /^(Resize|CopyFrom|Delete|Clear|Insert)$/.test(Name));
const isCleanUp = (body: Body): boolean => body.Actions.some(({ Name }) => Name === "_RemoveReference") && body.Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");
const withoutValues = (value: unknown): unknown => (typeof value !== "object" || value === null ? value
  : Array.isArray(value) ? value.map(withoutValues)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "Values" || key === "Formulas" || key === "NumberFormat" ? null : withoutValues(inner)])));

/**
 * An Excel that is none: Microsoft's own client speaks to a workbook in memory through the host bridge. One at a time: the last
 * one made is answered.
 */
export const standIn = (given: MemoryBook, { limits = WEB, engine = reckon }: StandInOptions = {}): StandIn => {
  const book = standInBook(given), session: Session = { references: new Map(), listening: new Set() }, used = new Set<string>();
  const counts: Counts = { requests: 0, syncs: 0, cleanUps: 0, bytesSent: 0, bytesReceived: 0 };
  let results = new Map<string, CellValue>(), reckoned = -1, nextReference = 1, dead = false;
  let failing: (request: number) => Failure | undefined = () => undefined;
  let events: unknown[] = [];
  const shown = (sheet: StandInSheet, row: number, column: number): CellValue => {
    const cell = cellIn(sheet, row, column);
    if (cell.formula === undefined) return cell.value;
    if (reckoned !== book.version) { results = engine(book); reckoned = book.version; }
    return results.get(`${book.sheets.indexOf(sheet)} ${row} ${column}`) ?? BLANK;
  };
  const changed = (sheet: StandInSheet, at: Address, by = "ThisLocalAddin"): void => {
    if (session.listening.has("10 Workbook")) events.push([65536, 10, "Workbook", JSON.stringify({ changeType: "RangeEdited", source: "Local", worksheetId: sheet.id, address: rangeName(at), triggerSource: by, shiftDirection: "None" }), null]);
  };
  const keep = (range: HostObject): void => {
    if (range.reference !== undefined) return;
    range.reference = `r${nextReference++}`;
    session.references.set(range.reference, range);
  };
  const root = workbookObject({ book, shown, changed, keep }, session);

  const fault = (code: string, message = code): Answer => ({ Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } });
  const answerTo = (body: Body, failure: Failure | undefined): Answer => {
    if (failure === "editing") return fault("InvalidOperationInCellEditMode");
    if (failure === "denied") return fault("PermissionDenied");
    if (failure === "requestTooLarge" || Buffer.byteLength(JSON.stringify(body)) > limits.request) return fault("RequestPayloadSizeLimitExceeded");
    const writes = body.Actions.filter(isWrite);
    const stop = failure === "protected" ? writes[0] : failure === "protectedMidway" ? writes[Math.floor(writes.length / 2)] : undefined;
    const answer = execute(body, { root, references: session.references, used: (member) => used.add(member), before: (action) => { if (action === stop) throw new WireError("AccessDenied", "You can't perform the requested operation.", "Range", 403); } });
    if (failure === "responseTooLarge" || Buffer.byteLength(JSON.stringify(answer)) > limits.response) return fault("ResponsePayloadSizeLimitExceeded");
    return failure === "nullValues" ? (withoutValues(answer) as Answer) : answer;
  };
  const receive = (text: string): void => {
    const { id, message: { body } } = JSON.parse(text) as Request, tidying = isCleanUp(body);
    counts.requests++;
    if (tidying) counts.cleanUps++;
    const failure = tidying ? undefined : failing(counts.syncs++);
    if (!tidying) counts.bytesSent += Buffer.byteLength(text);
    if (failure === "dead") dead = true;
    if (dead || failure === "silent") return;
    setImmediate(() => {
      const message = failure === "throttled"
        ? { statusCode: 503, headers: {}, body: { error: { code: "ActivityLimitReached", message: "Activity limit has been reached." } } }
        : { statusCode: 200, headers: {}, body: answerTo(body, failure) };
      const reply = { id, type: 2, message };
      if (!tidying) counts.bytesReceived += Buffer.byteLength(JSON.stringify(reply));
      if (failure !== "lost") tellClient(reply);
      flush();
    });
  };
  const flush = (): void => {
    const entries = events;
    events = [];
    if (entries.length > 0) tellClient({ type: 3, message: { entries } });
  };
  return {
    excel: loadClient(receive), book, counts, used,
    failAt: (failure) => { failing = failure; dead = false; },
    type: (name, row, column, value) => {
      const sheet = book.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      typeInto(sheet, row, column, value);
      book.version++;
      changed(sheet, { sheet: name, row, column, rows: 1, columns: 1 }, "Unknown");
      flush();
    },
    resetCounts: () => { Object.assign(counts, { requests: 0, syncs: 0, cleanUps: 0, bytesSent: 0, bytesReceived: 0 }); },
  };
};
