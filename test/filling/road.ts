import { readFileSync } from "node:fs";
import path from "node:path";
import { fillRoad, type Road } from "../../src/filling/fillRoad";
import { newBook } from "../../src/filling/newBook";
import { templatePack } from "../../src/frameworks/templatePack";
import { packOf } from "../../src/frameworks/packs";
import { fileHost } from "../../src/host/file/fileHost";
import { readFile } from "../../src/ooxml/readFile";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { readReport } from "../../src/reading/readReport";
import { sheetWords } from "../../src/panes/gestures/sheetWords";
import { seededKeys } from "../../src/checks";
import type { OurBook } from "../../src/template/OurBook";
import type { Host, Receipt } from "../../src/workbook/Host";

const root = path.resolve(__dirname, "../..");
export const templateBytes = (): Uint8Array => new Uint8Array(readFileSync(path.join(root, "assets/mattrakan-template.xlsx")));
export const reportBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(root, "test/workbooks/reports", name)));

export interface Filled { road: Road; receipt: Receipt; bytes: Uint8Array; host: Host; book: OurBook }

/** A real report through the whole road on a day, as the command takes it; `fixed` keeps the day in the workbook. */
export const fillReport = async (name: string, { today, year, fixed = true }: { today: number; year: number; fixed?: boolean }): Promise<Filled> => {
  const report = readReport(readFile(reportBytes(name)).snapshot, { file: name, fiscalYear: year });
  const pack = packOf(year), assetPack = packOf(2570);
  if (!pack || !assetPack) throw new Error(`no pack for ${year}`);
  const host = fileHost(templateBytes(), { recalculateOnLoad: true });
  const road = fillRoad(await lookAtOurBook(host), [{ file: name, report }], {
    office: report.office, pack, makeKey: seededKeys(name), today, ...sheetWords(),
    begin: (book) => newBook(book, {
      asset: { fiscalYear: 2570, pack: templatePack(assetPack) },
      wanted: { fiscalYear: year, pack: templatePack(pack), ...(report.office !== null && { officeName: report.office }), ...(fixed && { asOf: today }) },
      makeKey: seededKeys(`${name} items`),
    }),
  });
  const receipt = await host.change(road.patch);
  return { road, receipt, bytes: await host.export(), host, book: readOurBook(await lookAtOurBook(host)) };
};
