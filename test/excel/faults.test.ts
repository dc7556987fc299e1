import { excelHost } from "../../src/host/excel/excelHost";
import type { MemoryBook } from "../../src/host/memory/MemoryBook";
import { HostFailure, type Host } from "../../src/workbook/Host";
import { cellAt } from "../../src/workbook/Address";
import { BLANK } from "../../src/workbook/CellValue";
import type { Patch } from "../../src/workbook/Patch";
import { CONTRACT_BOOK } from "../contract/contractBook";
import { FAILURES, standIn, type Failure, type StandIn } from "../stand-in/standIn";
import { portrait } from "../stand-in/StandInBook";

const PLAN = "แผน", ROWS = 40;
const TEXT = "ก".repeat(200);

/** A sheet of so many rows of long texts, for a change that needs several requests. */
const LONG_BOOK: MemoryBook = { sheets: [{ name: PLAN, values: Array.from({ length: ROWS }, (_, n) => [`ข้อ ${n}`, TEXT]) }] };

interface Gesture { name: string; book: MemoryBook; act: (host: Host) => Promise<unknown>; budget?: number; /** may be left half-way by a silent host, with a journal */ chunked?: boolean }

const changing = (patch: Patch) => (host: Host): Promise<unknown> => host.change(patch);

const GESTURES: Gesture[] = [
  { name: "look", book: CONTRACT_BOOK, act: (host) => host.look({ sheets: "all", tables: ["Plan"], names: ["Total"], with: { formulas: true } }) },
  { name: "change a few cells", book: CONTRACT_BOOK, act: changing({ reason: "set", changes: [
    { kind: "cells", at: { sheet: PLAN, row: 2, column: 0, rows: 2, columns: 3 }, expects: [["1", "อบรม", 1000], ["2", "เผยแพร่", 0]], values: [["9", "=1+1", 5], [BLANK, "3.10", true]], formats: [["", "@", ""], ["", "", "0.00"]] },
    { kind: "name", name: "Year", expects: "2570", refersTo: "2571" },
    { kind: "links", sheet: PLAN, links: [{ row: 9, column: 1, target: "#'แผน'!A1" }] },
  ] }) },
  { name: "add rows and fill them", book: CONTRACT_BOOK, act: changing({ reason: "fill", changes: [
    { kind: "cells", at: cellAt(PLAN, 2, 1), expects: [["อบรม"]], values: [["อบรม ๒"]] },
    { kind: "addRows", table: "Plan", count: 2 },
    { kind: "cells", at: { sheet: PLAN, row: 4, column: 0, rows: 2, columns: 3 }, expects: [[BLANK, BLANK, BLANK], [BLANK, BLANK, BLANK]], values: [["3", "ใหม่", 500], ["4", "ใหม่ ๒", 600]] },
  ] }) },
  { name: "add rows beside other things", book: CONTRACT_BOOK, act: changing({ reason: "fill", changes: [
    { kind: "addRows", table: "Units", count: 1 },
    { kind: "cells", at: cellAt("O'Neil! =1", 2, 2), expects: [[BLANK]], values: [["กองช่าง"]] },
  ] }) },
  { name: "change in several requests", book: LONG_BOOK, chunked: true, budget: 12_000, act: changing({ reason: "fill", changes: [
    { kind: "cells", at: { sheet: PLAN, row: 0, column: 0, rows: ROWS, columns: 2 }, expects: Array.from({ length: ROWS }, (_, n) => [`ข้อ ${n}`, TEXT]), values: Array.from({ length: ROWS }, (_, n) => [`ใหม่ ${n}`, TEXT.replaceAll("ก", "ข")]) },
  ] }) },
  { name: "add rows in several requests", book: CONTRACT_BOOK, chunked: true, budget: 6_000, act: changing({ reason: "fill", changes: [
    { kind: "cells", at: cellAt(PLAN, 2, 1), expects: [["อบรม"]], values: [["อบรม ๒"]] },
    { kind: "addRows", table: "Plan", count: 8 },
    { kind: "cells", at: { sheet: PLAN, row: 4, column: 0, rows: 8, columns: 3 }, expects: Array.from({ length: 8 }, () => [BLANK, BLANK, BLANK]), values: Array.from({ length: 8 }, (_, n) => [String(n), TEXT + TEXT, n]) },
  ] }) },
];

/** What the host must call each failure, where it does not come through it all the same. */
const NAMED: Record<Failure, string> = {
  editing: "editing", protected: "protected", protectedMidway: "protected", denied: "denied", requestTooLarge: "too-large", responseTooLarge: "too-large", nullValues: "too-large",
  throttled: "not-answering", silent: "not-answering", lost: "not-answering", dead: "not-answering",
};

type End = "before" | "after" | "journal, then before" | "lost";
interface Run { end: End; failure: string }

/** Short only where an answer never comes, so that a busy machine is not taken for a silent host. */
const limitFor = (failing?: Failure): number => (failing === "silent" || failing === "lost" || failing === "dead" ? 80 : 10_000);
const SEEN = (excel: StandIn): string => JSON.stringify(portrait(excel.book));

const hostOf = ({ excel }: StandIn, { budget }: Gesture, failing?: Failure) => excelHost({ excel, timeLimit: limitFor(failing), pause: 0, ...(budget !== undefined && { budget }) });

/** How many requests it takes when nothing fails, and how the workbook looks then. */
const undisturbed = async (gesture: Gesture): Promise<{ before: string; after: string; requests: number }> => {
  const excel = standIn(gesture.book), before = SEEN(excel);
  await gesture.act(hostOf(excel, gesture));
  return { before, after: SEEN(excel), requests: excel.counts.syncs };
};

const disturbed = async (gesture: Gesture, failing: Failure, at: number, { before, after }: { before: string; after: string }): Promise<Run> => {
  const excel = standIn(gesture.book), host = hostOf(excel, gesture, failing);
  excel.failAt((request) => (request === at ? failing : undefined));
  const failure = await gesture.act(host).then(() => "", (thrown: unknown) => {
    if (thrown instanceof HostFailure) return thrown.code;
    throw thrown;
  });
  excel.failAt(() => undefined);
  const now = SEEN(excel);
  const settled = excel.book.settings.size === 0;
  if (now === after && (settled || failing === "dead")) return { end: "after", failure };
  if (now === before && failure !== "" && (settled || failing === "dead")) return { end: "before", failure };
  if (!gesture.chunked || !(await host.unfinished())) return { end: "lost", failure };
  await host.undoUnfinished();
  return { end: SEEN(excel) === before && excel.book.settings.size === 0 ? "journal, then before" : "lost", failure };
};

/** One line for each gesture and failure, printed when all is done. */
const table: string[] = [];

afterAll(() => { process.stdout.write(`\n${table.join("\n")}\n`); });

describe.each(GESTURES)("$name", (gesture) => {
  test("whatever fails at whichever request, the workbook is as before or as after, or says what is unfinished", async () => {
    const calm = await undisturbed(gesture);
    expect(calm.requests).toBeGreaterThan(0);
    const ends: Record<string, End[]> = {}, lost: string[] = [];
    let runs = 0;
    for (const failing of FAILURES) for (let at = 0; at < calm.requests; at++) {
      const { end, failure } = await disturbed(gesture, failing, at, calm);
      runs++;
      (ends[failing] ??= []).push(end);
      if (failure !== "" && failure !== NAMED[failing]) lost.push(`${failing} at ${at}: called ${failure}`);
      else if (end === "lost" || (end === "journal, then before" && failure !== "not-answering")) lost.push(`${failing} at ${at}: ${end} ${failure}`);
    }
    const count = (list: End[], end: End): number => list.filter((one) => one === end).length;
    for (const [failing, list] of Object.entries(ends)) table.push(`${gesture.name.padEnd(30)} ${failing.padEnd(16)} before ${count(list, "before")}, after ${count(list, "after")}, journal ${count(list, "journal, then before")}, lost ${count(list, "lost")}`);
    table.push(`${gesture.name.padEnd(30)} ${runs - lost.length}/${runs} survived`);
    expect(lost).toEqual([]);
  });
});
