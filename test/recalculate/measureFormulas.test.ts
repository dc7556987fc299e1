import { measureResult } from "../../src/filling/results/measureResult";
import { progressOf } from "../../src/progress/progressOf";
import { INDICATOR_COLUMNS, MEASURE_COLUMNS, type MeasureKey } from "../../src/template/columns";
import { MEASURE_FORMULAS } from "../../src/template/formulas/measureFormulas";
import type { CellValue } from "../../src/workbook/CellValue";
import { bookOf } from "../progress/bookOf";
import { letters } from "./cellName";
import { hasLibreOffice, libreOffice } from "./libreOffice";
import { oddCells, type OddOptions } from "./oddCells";
import { recalculate } from "./recalculate";
import type { BookValue } from "./readBook";
import { smallBook, type SmallCell } from "./smallBook";

const FULL = process.env.MATTRAKAN_ALL === "1";
const DUE_SOON = 30;
const KEYS = Object.keys(MEASURE_FORMULAS) as MeasureKey[];

const cell = (value: CellValue): SmallCell | undefined => (value === "" ? undefined : value);

/** The two tables that a row's figures come from, and nothing else of the template. */
const workbook = ({ measures, indicators }: ReturnType<typeof oddCells>, asOf: number): Uint8Array => {
  const cells: Record<string, SmallCell> = {}, lists: Record<string, SmallCell> = { A1: asOf, B1: DUE_SOON };
  const put = (to: Record<string, SmallCell>, at: string, value: SmallCell | undefined): void => { if (value !== undefined) to[at] = value; };
  MEASURE_COLUMNS.forEach(({ key, title }, column) => {
    put(cells, `${letters(column + 1)}1`, title);
    const formula = MEASURE_FORMULAS[key];
    measures.forEach((row, at) => put(cells, `${letters(column + 1)}${at + 2}`, formula === undefined ? cell(row[key] ?? "") : { formula }));
  });
  INDICATOR_COLUMNS.forEach(({ key, title }, column) => {
    put(lists, `${letters(column + 1)}3`, title);
    indicators.forEach((row, at) => put(lists, `${letters(column + 1)}${at + 4}`, cell(row[key] ?? "")));
  });
  const titles = (columns: { title: string }[]): string[] => columns.map(({ title }) => title);
  return smallBook([
    { name: "มาตรการ", cells, tables: [{ name: "Measures", ref: `A1:${letters(MEASURE_COLUMNS.length)}${measures.length + 1}`, columns: titles(MEASURE_COLUMNS) }] },
    { name: "อื่น ๆ", cells: lists, tables: [{ name: "Indicators", ref: `A3:${letters(INDICATOR_COLUMNS.length)}${indicators.length + 3}`, columns: titles(INDICATOR_COLUMNS) }] },
  ], { AsOf: "'อื่น ๆ'!$A$1", DueSoonDays: "'อื่น ๆ'!$B$1" });
};

const compare = (options: OddOptions, evaluate: (bytes: Uint8Array) => Map<string, Map<string, BookValue>>): string[] => {
  const odd = oddCells(options), results = evaluate(workbook(odd, options.asOf)).get("มาตรการ");
  const { rows } = progressOf(bookOf(odd), { asOf: options.asOf, dueSoonDays: DUE_SOON });
  const differences: string[] = [];
  rows.forEach((row, at) => {
    for (const key of KEYS) {
      const column = letters(MEASURE_COLUMNS.findIndex((own) => own.key === key) + 1);
      const theirs = results?.get(`${column}${at + 2}`), ours = measureResult(key, row, at + 1, options.asOf);
      const same = typeof ours === "number" && typeof theirs === "number" ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours)) : JSON.stringify(ours) === JSON.stringify(theirs);
      if (!same) differences.push(`${key} of ${JSON.stringify(odd.measures[at])}: sheet ${JSON.stringify(theirs)}, progress ${JSON.stringify(ours)}`);
    }
  });
  return differences;
};

const seeds = Array.from({ length: FULL ? 20 : 3 }, (_, n) => n + 1);

test.each(seeds)("the formulas of มาตรการ say what progress says, on rows as odd as they come (seed %i)", (seed) => {
  const differences = compare({ seed, rows: 80, asOf: 46_346 + seed * 7, booleans: true, errors: true }, (bytes) => {
    const { results, unevaluated } = recalculate(bytes);
    expect(unevaluated).toEqual([]);
    return results;
  });
  expect(differences).toEqual([]);
});

const withLibreOffice = hasLibreOffice();
if (!withLibreOffice) process.stdout.write("LibreOffice: not checked\n");
(withLibreOffice ? test : test.skip)("and so in LibreOffice", () => {
  expect(compare({ seed: 99, rows: FULL ? 2_000 : 200, asOf: 46_346, booleans: false, errors: true }, (bytes) => libreOffice(bytes).results)).toEqual([]);
}, 300_000);
