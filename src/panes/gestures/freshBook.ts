import { newBook } from "../../filling/newBook";
import { templatePack } from "../../frameworks/templatePack";
import { newestPackYear, packOf } from "../../frameworks/packs";
import type { Pack } from "../../frameworks/Pack";
import { TEMPLATE_YEAR } from "../../template/names";
import type { OurBook } from "../../template/OurBook";
import type { Patch } from "../../workbook/Patch";

/** The pack of a year; a year without one takes the newest, which says that it is not verified. */
export const packFor = (year: number): Pack => {
  const pack = packOf(year) ?? packOf(newestPackYear());
  if (!pack) throw new Error("no pack at all");
  return pack;
};

/** Turns the template asset into the workbook of an office and a year. */
export const freshBook = (year: number, office: string | null, makeKey: () => string) => (book: OurBook): Patch => newBook(book, {
  asset: { fiscalYear: TEMPLATE_YEAR, pack: templatePack(packFor(TEMPLATE_YEAR)) },
  wanted: { fiscalYear: year, pack: templatePack(packFor(year)), ...(office !== null && { officeName: office }) },
  makeKey,
});
