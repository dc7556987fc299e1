import { excelHost } from "../../src/host/excel/excelHost";
import { writtenCell } from "../../src/host/excel/cellText";
import type { ExportingDocument } from "../../src/host/excel/exportFromExcel";
import { cellAt, type Address } from "../../src/workbook/Address";
import { BLANK } from "../../src/workbook/CellValue";
import { CONTRACT_BOOK } from "../contract/contractBook";
import { standIn, type StandIn } from "../stand-in/standIn";
import { cellIn } from "../stand-in/StandInBook";

const PLAN = "แผน";
const hostOf = (excel: StandIn, timeLimit = 10_000) => excelHost({ excel: excel.excel, timeLimit });
const put = (host: ReturnType<typeof hostOf>, row: number, text: string, found: string = BLANK) => host.change({ reason: "set", changes: [{ kind: "cells", at: cellAt(PLAN, row, 4), expects: [[found]], values: [[text]] }] });
const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

describe("watching", () => {
  test("tells of other people's changes, not of ours, and stops when told", async () => {
    const excel = standIn(CONTRACT_BOOK), host = hostOf(excel), seen: (Address | undefined)[] = [];
    await host.look({});
    const stop = await host.watch((at) => seen.push(at));
    await put(host, 10, "ของเรา");
    excel.type(PLAN, 3, 1, "ของผู้อื่น");
    await turn();
    expect(seen).toEqual([cellAt(PLAN, 3, 1)]);
    await stop();
    excel.type(PLAN, 3, 1, "อีก");
    await turn();
    expect(seen).toHaveLength(1);
  });
});

describe("one at a time", () => {
  test("changes asked for together are done one after the other, and the later one sees the earlier", async () => {
    const excel = standIn(CONTRACT_BOOK), host = hostOf(excel);
    const [first, second, third] = await Promise.all([put(host, 10, "ก"), put(host, 11, "ข"), put(host, 10, "ค", "อื่น")]);
    expect([first.conflicts, second.conflicts, third.conflicts.length]).toEqual([[], [], 1]);
  });

  test("a batch that was given up on never sends again, and the next one is served", async () => {
    const excel = standIn(CONTRACT_BOOK), host = hostOf(excel, 60);
    excel.failAt((request) => (request === 0 ? "silent" : undefined));
    await expect(host.look({ sheets: "all" })).rejects.toMatchObject({ code: "not-answering", detail: "look" });
    expect((await host.look({})).sheets).toHaveLength(3);
    expect(excel.counts.syncs).toBe(3);
  });
});

test("a read that Excel was too busy for is asked once more, a second refusal is told", async () => {
  const excel = standIn(CONTRACT_BOOK), host = excelHost({ excel: excel.excel, pause: 0 });
  excel.failAt((request) => (request === 0 ? "throttled" : undefined));
  expect((await host.look({})).sheets).toHaveLength(3);
  excel.failAt(() => "throttled");
  await expect(host.look({})).rejects.toMatchObject({ code: "not-answering" });
});

test("a cell that somebody changed between looking and writing is a conflict, and theirs stays", async () => {
  const excel = standIn(CONTRACT_BOOK), host = hostOf(excel);
  await host.look({});
  excel.type(PLAN, 10, 4, "ของผู้อื่น");
  expect((await put(host, 10, "ของเรา")).conflicts).toEqual([{ at: cellAt(PLAN, 10, 4), expected: BLANK, found: "ของผู้อื่น" }]);
  expect(excel.book.sheets[0] && cellIn(excel.book.sheets[0], 10, 4).value).toBe("ของผู้อื่น");
});

test("a table that has grown since it was seen is grown from where it is now", async () => {
  const excel = standIn(CONTRACT_BOOK), host = hostOf(excel), other = hostOf(excel);
  await host.look({});
  await other.change({ reason: "fill", changes: [{ kind: "addRows", table: "Plan", count: 1 }] });
  await host.change({ reason: "fill", changes: [{ kind: "addRows", table: "Plan", count: 1 }] });
  expect(excel.book.tables[0]?.at).toMatchObject({ row: 1, rows: 5 });
});

test("a protected sheet is named as such, and nothing is written", async () => {
  const excel = standIn(CONTRACT_BOOK), sheet = excel.book.sheets[0];
  if (sheet) sheet.protected = true;
  await expect(put(hostOf(excel), 10, "ก")).rejects.toMatchObject({ code: "protected" });
});

test("shows a cell", async () => {
  const excel = standIn(CONTRACT_BOOK);
  await hostOf(excel).show(cellAt(PLAN, 4, 2));
  expect(excel.book.selected).toEqual(cellAt(PLAN, 4, 2));
});

test("looking never asks for merges, which cost Excel its undo, unless facts are wanted", async () => {
  const excel = standIn(CONTRACT_BOOK), host = hostOf(excel);
  await host.look({ sheets: "all", tables: ["Plan"], names: ["Total"], with: { formulas: true, formats: true, validations: true } });
  expect([...excel.used].filter((member) => /Merged/.test(member))).toEqual([]);
  await host.look({ sheets: "all", with: { facts: true } });
  expect([...excel.used].filter((member) => /Merged/.test(member))).toHaveLength(1);
});

test("drop-downs of a table's columns come when asked for", async () => {
  const at = { sheet: PLAN, row: 2, column: 1, rows: 2, columns: 1 }, excel = standIn({ ...CONTRACT_BOOK, validations: [{ at, kind: "list", source: "Units" }] });
  expect((await hostOf(excel).look({ with: { validations: true } })).validations).toEqual([{ at, kind: "list", source: "Units" }]);
});

test.each<[string, string, string]>([
  ["อบรม", "", "อบรม"], ["=1", "", "'=1"], [" =1", "", "' =1"], ["3.10", "", "'3.10"], ["3.10", "@", "3.10"], ["=1", "@", "=1"], ["'x", "@", "''x"], ["๑ ม.ค. ๒๕๗๐", "", "'๑ ม.ค. ๒๕๗๐"], ["TRUE", "", "'TRUE"], ["#N/A", "", "'#N/A"],
])("hands %j to a cell of format %j as %j", (text, format, handed) => {
  expect(writtenCell(text, format)).toBe(handed);
});

describe("exporting", () => {
  const giving = (bytes: number[], claims = bytes.length, log: string[] = []): ExportingDocument => {
    const file = { size: claims, sliceCount: Math.ceil(bytes.length / 4), getSliceAsync: (n: number, done: (result: unknown) => void) => { log.push("slice"); done({ status: "succeeded", value: { data: bytes.slice(n * 4, n * 4 + 4) } }); }, closeAsync: () => { log.push("closed"); } };
    return { getFileAsync: (...given: unknown[]) => { (given.at(-1) as (result: unknown) => void)({ status: "succeeded", value: file }); } };
  };
  const exporting = (document: ExportingDocument) => excelHost({ excel: standIn(CONTRACT_BOOK).excel, document }).export();
  const PK = [0x50, 0x4b, 3, 4, 5, 6, 7, 8, 9];

  test("puts the slices together and closes the file", async () => {
    const log: string[] = [];
    expect([...(await exporting(giving(PK, PK.length, log)))]).toEqual(PK);
    expect(log).toEqual(["slice", "slice", "slice", "closed"]);
  });

  test.each([["nothing", [], 0], ["less than it said", PK, 20], ["something else", [1, 2, 3, 4], 4]])("says it cannot when Excel hands out %s, and closes the file", async (_, bytes, claims) => {
    const log: string[] = [];
    await expect(exporting(giving(bytes, claims, log))).rejects.toMatchObject({ code: "unsupported" });
    expect(log.at(-1)).toBe("closed");
  });
});
