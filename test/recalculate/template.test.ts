import { resultsPatch } from "../../src/filling/results/resultsPatch";
import { fileHost } from "../../src/host/file/fileHost";
import { progressOf } from "../../src/progress/progressOf";
import type { Figures } from "../../src/progress/Figures";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { formulaCells } from "../../src/template/formulaCells";
import { letters } from "./cellName";
import { filledTemplate } from "./filledTemplate";
import { hasLibreOffice, libreOffice } from "./libreOffice";
import { oddCells, type OddOptions } from "./oddCells";
import { readBook, type Book, type BookValue } from "./readBook";
import { recalculate } from "./recalculate";

const FULL = process.env.MATTRAKAN_ALL === "1";
const DUE_SOON = 30;

/** A finished workbook with odd rows, its results written by us for the as-of day. */
const finished = async (options: OddOptions) => {
  const { plan, pack, bytes } = filledTemplate(oddCells(options));
  const host = fileHost(bytes), book = readOurBook(await lookAtOurBook(host));
  const settings = { asOf: options.asOf, dueSoonDays: DUE_SOON, levels: pack.levels };
  const cells = formulaCells(plan);
  expect(cells.length).toBeGreaterThan(18 * options.rows);
  const receipt = await host.change(resultsPatch(book, cells, settings));
  expect(receipt.conflicts).toEqual([]);
  return { bytes: await host.export(), progress: progressOf(book, settings).progress };
};

type Results = Map<string, Map<string, BookValue>>;

const same = (a: BookValue | undefined, b: BookValue | undefined): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : JSON.stringify(a) === JSON.stringify(b);

/** Every formula cell in which the result kept in the file is not what the engine makes of it. */
const stale = (book: Book, results: Results): string[] => book.sheets.flatMap(({ name, cells }) => [...cells].flatMap(([at, { value, formula }]) => {
  if (formula === undefined || formula === "TODAY()") return [];
  const computed = results.get(name)?.get(at);
  return same(value, computed) ? [] : [`${name}!${at} keeps ${JSON.stringify(value)}, is ${JSON.stringify(computed)}: ${formula.slice(0, 200)}`];
}));

const TITLES: Record<keyof Figures, string> = {
  measures: "มาตรการ", counted: "นับได้", done: "ดำเนินการแล้ว", completion: "ร้อยละความสำเร็จ",
  overdue: "เกินกำหนด", dueSoon: "ใกล้ครบกำหนด", undated: "ต้องตรวจสอบวันที่", unknownStatus: "ไม่ทราบสถานะ",
};

/** The figures that a person reads on สรุป in the row that shows `label`, under the header that stands nearest above it. */
const figuresBeside = (label: string, book: Book, results: Results): Figures => {
  const sheet = book.sheets.find(({ name }) => name === "สรุป"), computed = results.get("สรุป");
  const shown = (row: number, column: number): BookValue | undefined => computed?.get(`${letters(column)}${row}`) ?? sheet?.cells.get(`${letters(column)}${row}`)?.value;
  const rows = Array.from({ length: 200 }, (_, n) => n + 1);
  const row = rows.find((n) => shown(n, 2) === label) ?? NaN;
  const header = rows.filter((n) => n < row && shown(n, 5) === TITLES.counted).at(-1) ?? NaN;
  return Object.fromEntries(Object.entries(TITLES).map(([key, title]) => {
    const column = Array.from({ length: 12 }, (_, n) => n + 1).find((n) => shown(header, n) === title && n > 2) ?? NaN, value = shown(row, column);
    return [key, value === "ไม่มีมาตรการ" ? null : value];
  })) as unknown as Figures;
};

const expectSame = async (options: OddOptions, evaluate: (bytes: Uint8Array) => Results): Promise<void> => {
  const { bytes, progress } = await finished(options), results = evaluate(bytes), book = readBook(bytes);
  expect(stale(book, results)).toEqual([]);
  const beside = (label: string): Figures => figuresBeside(label, book, results);
  const near = (figures: Figures): unknown => ({ ...figures, completion: figures.completion === null ? null : expect.closeTo(figures.completion, 9) });
  const only = ({ measures, counted, done, completion, overdue, dueSoon, undated, unknownStatus }: Figures): Figures => ({ measures, counted, done, completion, overdue, dueSoon, undated, unknownStatus });
  expect(beside("ทุกมาตรการ")).toEqual(near(progress.overall));
  expect(progress.overall.counted).toBeGreaterThan(0);
  for (const indicator of progress.indicators) expect({ name: indicator.name, ...beside(indicator.name) }).toEqual({ name: indicator.name, ...(near(only(indicator)) as Figures) });
  for (const unit of progress.units) expect({ unit: unit.unit, ...beside(unit.unit) }).toEqual({ unit: unit.unit, ...(near(only(unit)) as Figures) });
};

const seeds = Array.from({ length: FULL ? 12 : 2 }, (_, n) => n + 1);

test.each(seeds)("every formula cell keeps the result that another engine computes, and สรุป shows what progress says (seed %i)", async (seed) => {
  const asOf = 46_346 + (seed - 1) * 61;
  await expectSame({ seed, rows: FULL ? 150 : 40, asOf, booleans: true, errors: true }, (bytes) => {
    const { results, unevaluated } = recalculate(bytes, { AsOf: asOf });
    expect(unevaluated).toEqual([]);
    return results;
  });
}, 600_000);

const withLibreOffice = hasLibreOffice();
if (!withLibreOffice) process.stdout.write("LibreOffice: not checked\n");
(withLibreOffice ? test : test.skip)("and so in LibreOffice", async () => {
  const asOf = 46_400;
  await expectSame({ seed: 7, rows: FULL ? 2_000 : 220, asOf, booleans: false, errors: true }, (bytes) => {
    const { results, milliseconds } = libreOffice(bytes, { AsOf: asOf });
    process.stdout.write(`LibreOffice: opened, recalculated and saved in ${milliseconds} ms\n`);
    return results;
  });
}, 600_000);
