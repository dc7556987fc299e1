import { readFileSync } from "node:fs";
import path from "node:path";
import { seededKeys } from "../../../src/checks";
import { deflate } from "../../../src/cli/deflate";
import { sheetWords } from "../../../src/panes/gestures/sheetWords";
import { fillRoad, type Road } from "../../../src/filling/fillRoad";
import { newBook } from "../../../src/filling/newBook";
import type { Pack } from "../../../src/frameworks/Pack";
import { packOf } from "../../../src/frameworks/packs";
import { templatePack } from "../../../src/frameworks/templatePack";
import { fileHost } from "../../../src/host/file/fileHost";
import { lookAtOurBook } from "../../../src/reading/lookAtOurBook";
import type { Report } from "../../../src/reading/Report";

/** 20 November 2026. */
export const TODAY = 46_346;
const YEAR = 2570;

export const yearPack = (): Pack => {
  const pack = packOf(YEAR);
  if (!pack) throw new Error(`no pack of ${YEAR}`);
  return pack;
};

export const templateBytes = (): Uint8Array => new Uint8Array(readFileSync(path.resolve("assets/mattrakan-template.xlsx")));

/** A report through the whole road into the template, as the command takes it. */
export const fillTemplate = async (template: Uint8Array, report: Report): Promise<{ bytes: Uint8Array; road: Road }> => {
  const pack = yearPack(), year = templatePack(pack), host = fileHost(template, { recalculateOnLoad: true, deflate });
  const road = fillRoad(await lookAtOurBook(host), [{ file: "report.xlsx", report }], {
    office: report.office, pack, makeKey: seededKeys("bench"), today: TODAY, ...sheetWords(),
    begin: (book) => newBook(book, { asset: { fiscalYear: YEAR, pack: year }, wanted: { fiscalYear: YEAR, pack: year, asOf: TODAY, ...(report.office !== null && { officeName: report.office }) }, makeKey: seededKeys("items") }),
  });
  const receipt = await host.change(road.patch);
  if (receipt.conflicts.length > 0 || road.filling.measures < report.measures.length) throw new Error("not everything was written");
  return { bytes: await host.export(), road };
};
