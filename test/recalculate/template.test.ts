import { resultsPatch } from "../../src/filling/results/resultsPatch";
import { fileHost } from "../../src/host/file/fileHost";
import { daySettings } from "../../src/progress/daySettings";
import { progressOf } from "../../src/progress/progressOf";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { formulaCells } from "../../src/template/formulaCells";
import type { CellValue } from "../../src/workbook/CellValue";
import { expectProgress, stale } from "./compared";
import { filledTemplate } from "./filledTemplate";
import { hasLibreOffice, libreOffice } from "./libreOffice";
import { oddCells, type OddOptions } from "./oddCells";
import { readBook } from "./readBook";
import { recalculate, type Results } from "./recalculate";

const FULL = process.env.MATTRAKAN_ALL === "1";

/** The labelled cells that figures depend on: the same for every row, and as odd. A fixed day may have a time of day. */
interface Settings { dueSoonDays: CellValue; fixedAsOf?: number }

/** A finished workbook with odd rows, its results written by us for the as-of day. */
const finished = async (options: OddOptions, { dueSoonDays, fixedAsOf }: Settings) => {
  const { plan, pack, bytes } = filledTemplate(oddCells(options), { dueSoonDays, ...(fixedAsOf !== undefined && { asOf: fixedAsOf }) });
  const host = fileHost(bytes), book = readOurBook(await lookAtOurBook(host));
  const settings = { ...daySettings(book, options.asOf), levels: pack.levels };
  const cells = formulaCells(plan);
  expect(cells.length).toBeGreaterThan(18 * options.rows);
  const receipt = await host.change(resultsPatch(book, cells, settings));
  expect(receipt.conflicts).toEqual([]);
  return { bytes: await host.export(), progress: progressOf(book, settings).progress };
};

const expectSame = async (options: OddOptions, settings: Settings, evaluate: (bytes: Uint8Array) => Results): Promise<void> => {
  const { bytes, progress } = await finished(options, settings), results = evaluate(bytes), book = readBook(bytes);
  expect(stale(book, results)).toEqual([]);
  expect(progress.overall.counted).toBeGreaterThan(0);
  expectProgress(progress, book, results);
};

const seeds = Array.from({ length: FULL ? 12 : 2 }, (_, n) => n + 1);

test.each(seeds)("every formula cell keeps the result that another engine computes, and สรุป shows what progress says (seed %i)", async (seed) => {
  const asOf = 46_346 + (seed - 1) * 61, fixedAsOf = seed % 2 === 0 ? asOf + 0.25 : undefined;
  const settings = { dueSoonDays: [30, "สามสิบ", 0, "", 7.5, -1][(seed - 1) % 6] ?? 30, ...(fixedAsOf !== undefined && { fixedAsOf }) };
  await expectSame({ seed, rows: FULL ? 150 : 70, asOf, booleans: true, errors: true }, settings, (bytes) => {
    const { results, unevaluated } = recalculate(bytes, { AsOf: fixedAsOf ?? asOf });
    expect(unevaluated).toEqual([]);
    return results;
  });
}, 600_000);

const withLibreOffice = hasLibreOffice();
if (!withLibreOffice) process.stdout.write("LibreOffice: not checked\n");
(withLibreOffice ? test : test.skip)("and so in LibreOffice", async () => {
  const asOf = 46_400;
  await expectSame({ seed: 7, rows: FULL ? 2_000 : 220, asOf, booleans: false, errors: true }, { dueSoonDays: 30 }, (bytes) => {
    const { results, milliseconds } = libreOffice(bytes, { AsOf: asOf });
    process.stdout.write(`LibreOffice: opened, recalculated and saved in ${milliseconds} ms\n`);
    return results;
  });
}, 600_000);
