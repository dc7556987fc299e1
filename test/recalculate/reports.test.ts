import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beginning, packFor } from "../../src/cli/verbs/beginning";
import { sheetWords } from "../../src/panes/gestures/sheetWords";
import { fillRoad } from "../../src/filling/fillRoad";
import { fileHost } from "../../src/host/file/fileHost";
import { dayFromIso, type Day } from "../../src/measures/Day";
import { readFile } from "../../src/ooxml/readFile";
import { daySettings } from "../../src/progress/daySettings";
import { progressOf } from "../../src/progress/progressOf";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { readReport } from "../../src/reading/readReport";
import { expectProgress, stale } from "./compared";
import { readBook } from "./readBook";
import { recalculateOn } from "./recalculate";

const day = (iso: string): Day => dayFromIso(iso) ?? NaN;
const TODAY = day("2026-11-20");

/** A real report through the whole road into the template; the year is the one in which its measures run. */
const filled = async (name: string, fiscalYear: number): Promise<Uint8Array> => {
  const report = readReport(readFile(readFileSync(join(__dirname, `../workbooks/reports/${name}.xlsx`))).snapshot);
  const host = fileHost(readFileSync(join(__dirname, "../../assets/mattrakan-template.xlsx"))), before = await lookAtOurBook(host);
  const road = fillRoad(before, [{ file: `${name}.xlsx`, report }], {
    office: report.office, pack: packFor(fiscalYear), makeKey: (() => { let n = 0; return () => `k${++n}`; })(), today: TODAY, ...sheetWords(),
    begin: beginning({ asOf: undefined }, fiscalYear, report.office),
  });
  expect((await host.change(road.patch)).conflicts).toEqual([]);
  return host.export();
};

/** Before, in the midst of, and after the time in which the measures run. */
test.each([
  ["seed-000", 2566, ["2022-12-15", "2023-06-30"]],
  ["seed-001", 2564, ["2020-12-15", "2021-03-15"]],
  ["seed-002", 2564, ["2021-05-10", "2021-06-15"]],
  ["seed-003", 2566, ["2022-10-01", "2023-09-15"]],
  ["seed-004", 2567, ["2023-11-01", "2024-09-30"]],
])("%s: recalculated on three days the workbook shows what progress says, and it keeps the right results for the day it was made", async (name, fiscalYear, days) => {
  const bytes = await filled(name, fiscalYear), book = readBook(bytes);
  const ours = readOurBook(await lookAtOurBook(fileHost(bytes))), { dueSoonDays } = daySettings(ours, TODAY);
  const all = [TODAY, ...days.map(day)], computed = recalculateOn(bytes, all.map((AsOf) => ({ AsOf })));
  all.forEach((asOf, at) => {
    const one = computed[at];
    if (!one) throw new Error("not recalculated");
    expect(one.unevaluated).toEqual([]);
    expectProgress(progressOf(ours, { asOf, dueSoonDays }).progress, book, one.results);
    if (at === 0) expect(stale(book, one.results)).toEqual([]);
  });
  expect(progressOf(ours, { asOf: TODAY }).progress.overall.counted).toBeGreaterThan(0);
}, 600_000);
