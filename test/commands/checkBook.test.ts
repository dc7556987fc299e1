import { check } from "../../src/checks/check";
import { packOf } from "../../src/frameworks/packs";
import { checkBook } from "../../src/commands/checkBook";
import { goToSummary } from "../../src/commands/goToSummary";
import { dayOf, type Day } from "../../src/measures/Day";
import { fileHost } from "../../src/host/file/fileHost";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { SHEETS } from "../../src/template/names";
import { cellAt } from "../../src/workbook/Address";
import { textOf } from "../../src/workbook/CellValue";
import type { Host } from "../../src/workbook/Host";
import { words } from "../../src/wording";
import { fillReport, templateBytes } from "../filling/road";
import { memoryHost, memoryOf, watched } from "./books";

const SEVERITIES = (["stop", "warn", "note"] as const).map((severity) => words("th").severity(severity));
const today = dayOf(2024, 9, 15) as Day;
const filled = async (): Promise<Host> => (await fillReport("seed-004.xlsx", { today, year: 2567 })).host;
const bookOf = async (host: Host) => readOurBook(await lookAtOurBook(host));

/** Takes the responsible unit of the first measure away: a check must stop at that. */
const withoutUnit = async (host: Host): Promise<{ row: number; column: number }> => {
  const { measures } = await bookOf(host), [line] = measures?.lines ?? [], column = measures?.columns.leadUnits;
  if (!line || column === undefined) throw new Error("no measure in the book");
  await host.change({ reason: "set", changes: [{ kind: "cells", at: cellAt(SHEETS.measures, line.row, column), expects: [[line.values.leadUnits]], values: [[""]] }] });
  return { row: line.row, column };
};

const hosts: [string, (host: Host) => Promise<Host>][] = [["file", async (host) => host], ["memory", async (host) => memoryHost(await memoryOf(host))]];

describe.each(hosts)("over a %s host, on a real report in the template", (_, make) => {
  test("what is found is written worst first into ผลการตรวจ and beside its measure, and is before the person's eyes", async () => {
    const host = await make(await filled()), place = await withoutUnit(host), spy = watched(host);
    const outcome = await checkBook(spy.host, today);
    const after = await bookOf(host), rows = (after.findings?.lines ?? []).filter((line) => textOf(line.values.code) !== "" && textOf(line.values.source) === "");
    const own = check(after, { today, pack: packOf(2567) ?? { indicators: [] } });
    expect(outcome).toMatchObject({ kind: "checked" });
    expect(rows.map((line) => textOf(line.values.code)).sort()).toEqual(own.map(({ code }) => code).sort());
    expect(rows.some((line) => textOf(line.values.code) === "unit-missing" && textOf(line.values.where).includes(`!D${place.row + 1}`))).toBe(true);
    const gravity = rows.map((line) => SEVERITIES.indexOf(textOf(line.values.severity)));
    expect(gravity).not.toContain(-1);
    expect(gravity).toEqual([...gravity].sort((a, b) => a - b));
    expect(textOf(after.measures?.lines[0]?.values.finding)).not.toBe("");
    expect(spy.calls).toEqual(["look", "change", "show"]);
    expect(spy.shown).toEqual([cellAt(SHEETS.findings, (after.findings?.at.row ?? -2) + 1, 0)]);
  });

  test("checking again writes the same, and what was mended in between is gone", async () => {
    const host = await make(await filled()), { row, column } = await withoutUnit(host);
    await checkBook(host, today);
    const once = (await bookOf(host)).findings?.lines;
    await checkBook(host, today);
    expect((await bookOf(host)).findings?.lines).toEqual(once);
    await host.change({ reason: "set", changes: [{ kind: "cells", at: cellAt(SHEETS.measures, row, column), expects: [[""]], values: [["สำนักปลัด"]] }] });
    await checkBook(host, today);
    expect((await bookOf(host)).findings?.lines.some((line) => textOf(line.values.code) === "unit-missing")).toBe(false);
  });
});

test("nothing but ผลการตรวจ, the column of findings and results of our formulas is written", async () => {
  const host = await filled(), before = await host.look({ sheets: "all", with: { formulas: true } });
  const { column: unit } = await withoutUnit(host);
  await checkBook(host, today);
  const after = await host.look({ sheets: "all", with: { formulas: true } }), column = (await bookOf(host)).measures?.columns.finding;
  for (const [sheet, area] of Object.entries(before.areas)) {
    if (sheet === SHEETS.findings) continue;
    expect(after.areas[sheet]?.formulas).toEqual(area.formulas);
    const plain = (one: typeof area) => one.values.map((row, r) => row.map((value, c) => (one.formulas?.[r]?.[c] !== "" || (sheet === SHEETS.measures && (c + one.at.column === column || c + one.at.column === unit)) ? "" : value)));
    expect(after.areas[sheet] && plain(after.areas[sheet])).toEqual(plain(area));
  }
});

test("an empty template is checked too", async () => {
  expect(await checkBook(fileHost(templateBytes()), today)).toMatchObject({ kind: "checked", counts: { stop: expect.any(Number) as number } });
});

test("someone types between look and change: it looks once more; twice, and nothing is written", async () => {
  const fresh = async (times: number) => {
    const host = await filled(), spy = watched(host);
    await withoutUnit(host);
    const at = (await bookOf(host)).findings?.at;
    let left = times;
    const shaky: Host = { ...spy.host, look: async (what) => {
      const seen = await spy.host.look(what);
      if (left-- > 0 && at) await host.change({ reason: "set", changes: [{ kind: "cells", at: cellAt(SHEETS.findings, at.row + 1, 1), expects: [[{ keep: true }]], values: [[`พิมพ์ครั้งที่ ${left}`]] }] });
      return seen;
    } };
    return { outcome: await checkBook(shaky, today), calls: spy.calls };
  };
  expect(await fresh(1)).toMatchObject({ outcome: { kind: "checked" }, calls: ["look", "change", "look", "change", "show"] });
  expect(await fresh(2)).toMatchObject({ outcome: { kind: "conflicts" }, calls: ["look", "change", "look", "change"] });
});

const stranger = (): Host => memoryHost({ sheets: [{ name: "Sheet1", values: [["มาตรการ", "ผู้รับผิดชอบ"]] }] });

test("a workbook that is not ours is told so and left alone", async () => {
  const spy = watched(stranger());
  expect(await checkBook(spy.host, today)).toEqual({ kind: "cannot", finding: { code: "not-our-workbook", facts: {} } });
  expect(await goToSummary(spy.host)).toEqual({ kind: "cannot", finding: { code: "not-our-workbook", facts: {} } });
  expect(spy.calls).toEqual(["look", "look"]);
});

test("สรุป comes before the person's eyes with one look; where it is gone, that is said", async () => {
  const spy = watched(await filled());
  expect(await goToSummary(spy.host)).toEqual({ kind: "shown" });
  expect([spy.calls, spy.shown]).toEqual([["look", "show"], [cellAt(SHEETS.summary, 0, 0)]]);
  const book = await memoryOf(spy.host), host = memoryHost({ ...book, sheets: book.sheets.filter(({ name }) => name !== SHEETS.summary && name !== SHEETS.findings), tables: (book.tables ?? []).filter(({ name }) => name !== "Findings") });
  expect(await goToSummary(host)).toEqual({ kind: "cannot", finding: { code: "sheet-missing", facts: { sheet: SHEETS.summary } } });
  expect(await checkBook(host, today)).toMatchObject({ kind: "cannot", finding: { code: "sheet-missing", facts: { sheet: SHEETS.findings } } });
});
