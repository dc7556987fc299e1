import path from "node:path";
import { packById, packOf } from "../../frameworks/packs";
import type { Pack } from "../../frameworks/Pack";
import { fileHost } from "../../host/file/fileHost";
import { FileFault } from "../../ooxml/FileFault";
import { daySettings, type DaySettings } from "../../progress/daySettings";
import { lookAtOurBook } from "../../reading/lookAtOurBook";
import { readOurBook } from "../../reading/ourBook";
import type { OurBook } from "../../template/OurBook";
import { textOf } from "../../workbook/CellValue";
import type { Host } from "../../workbook/Host";
import type { Call } from "../arguments";
import { deflate } from "../deflate";
import { readBytes } from "../files";
import { sayFileFault } from "../say";
import { today } from "../today";

/** A workbook of ours on the table: its host, what it holds, its pack, and the day to judge on. */
export interface OpenBook { file: string; error: null; host: Host; book: OurBook; pack: Pack | undefined; days: DaySettings }
export interface Unopened { file: string; error: { code: string; message: string } }

/** The pack a workbook names, else that of its fiscal year. */
export const packOfBook = (book: OurBook): Pack | undefined => {
  const year = book.named.FiscalYear?.value;
  return packById(textOf(book.named.PackId?.value)) ?? (typeof year === "number" ? packOf(year) : undefined);
};

/** Opens a workbook for `check` and `progress`. What cannot be read is an answer, not a throw. */
export const openBook = async (given: string, call: Call): Promise<OpenBook | Unopened> => {
  const file = path.basename(given);
  try {
    const host = fileHost(readBytes(given), { deflate });
    const book = readOurBook(await lookAtOurBook(host));
    const days = daySettings(book, today());
    return { file, error: null, host, book, pack: packOfBook(book), days: call.asOf === undefined ? days : { ...days, asOf: call.asOf } };
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return { file, error: { code: fault.code, message: sayFileFault(fault.code, call.lang) } };
  }
};
