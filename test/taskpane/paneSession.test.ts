import { dayOf, type Day } from "../../src/measures/Day";
import type { Ask } from "../../src/panes/gestures/Gestures";
import { paneSession } from "../../src/taskpane/paneSession";
import { seenHost } from "../../src/taskpane/seenHost";
import { fileHost } from "../../src/host/file/fileHost";
import { HostFailure, type Host } from "../../src/workbook/Host";
import { watched } from "../commands/books";
import { fillReport, reportBytes, templateBytes } from "../filling/road";
import { memoryHost } from "../../src/host/memory/memoryHost";

const today = dayOf(2024, 9, 15) as Day, ask: Ask = { language: "th", asOf: undefined, today };
let last = 0;
const makeKey = (): string => `k${++last}`;

test("head, overview and findings of an open workbook cost one look together, and write nothing", async () => {
  const spy = watched((await fillReport("seed-004.xlsx", { today, year: 2567 })).host), session = paneSession(seenHost(spy.host).host, makeKey);
  expect(await session.head(ask)).toEqual({ ours: true, office: "องค์การบริหารส่วนตำบลปากช่อง", fiscalYear: "2567" });
  const overview = await session.gestures.overview(ask), findings = await session.gestures.findings(ask);
  expect(overview.overall.measures).toBeGreaterThan(0);
  expect(findings.counts).toEqual(overview.findings);
  expect(spy.calls).toEqual(["look"]);
});

test("an import is shown before it is written, counts add up, and it can be put back", async () => {
  const host = fileHost(templateBytes()), before = await host.look({ sheets: "all" }), session = paneSession(seenHost(host).host, makeKey);
  const planned = await session.plan({ name: "seed-001.xlsx", bytes: reportBytes("seed-001.xlsx") }, ask);
  if (planned.kind !== "plan") throw new Error(planned.message);
  const { cells } = planned.plan;
  expect(cells.understood + cells.skipped + cells.asked).toBe(cells.all);
  expect(await host.look({ sheets: "all" })).toEqual(before);
  const understood = planned.plan.lists.find(({ kind }) => kind === "understood");
  expect((await session.gestures.importPage("understood", 0)).length).toBe(Math.min(50, understood?.count ?? -1));
  expect((await session.gestures.applyImport(ask)).written).toBeGreaterThan(10);
  expect((await session.gestures.overview(ask)).overall.measures).toBeGreaterThan(0);
  await session.gestures.undo(ask);
  expect((await session.gestures.overview(ask)).overall.measures).toBe(0);
});

test("a file that is no workbook is refused in words; a workbook that is not ours says so", async () => {
  const session = paneSession(memoryHost({ sheets: [{ name: "Sheet1", values: [["x"]] }] }), makeKey);
  expect((await session.head(ask)).ours).toBe(false);
  expect(await session.plan({ name: "a.xlsx", bytes: new Uint8Array([1, 2, 3]) }, ask)).toEqual({ kind: "refused", message: expect.stringMatching(/[ก-๙]{4}/) as string });
  await expect(session.gestures.applyImport(ask)).rejects.toThrow("no import is planned");
});

test("what was seen is forgotten after a write, a failed write, a change by someone else, and a failed look", async () => {
  const spy = watched(memoryHost({ sheets: [{ name: "Sheet1", values: [["x"]] }] }));
  let failing = false;
  const shaky: Host = { ...spy.host, look: (what) => (failing ? Promise.reject(new HostFailure("editing")) : spy.host.look(what)), change: (patch) => (failing ? Promise.reject(new HostFailure("denied")) : spy.host.change(patch)) };
  const { host, forget } = seenHost(shaky), look = () => host.look({ sheets: "all" }), looks = () => spy.calls.filter((call) => call === "look").length;
  await Promise.all([look(), look()]);
  expect(looks()).toBe(1);
  await host.change({ reason: "set", changes: [] });
  await look();
  expect(looks()).toBe(2);
  failing = true;
  await expect(host.change({ reason: "set", changes: [] })).rejects.toThrow("denied");
  await expect(look()).rejects.toThrow("editing");
  failing = false;
  await look();
  forget();
  await look();
  expect(looks()).toBe(4);
});
