import { randomBytes } from "node:crypto";
import { seededKeys } from "../../checks";
import { newBook } from "../../filling/newBook";
import { templatePack } from "../../frameworks/templatePack";
import { newestPackYear, packOf } from "../../frameworks/packs";
import type { Pack } from "../../frameworks/Pack";
import { TEMPLATE_YEAR } from "../../template/names";
import type { OurBook } from "../../template/OurBook";
import type { Patch } from "../../workbook/Patch";
import type { Call } from "../arguments";

export const TEMPLATE_ASSET = "mattrakan-template.xlsx";

/** The pack of a year; a year without one takes the newest, which says that it is not verified. */
export const packFor = (year: number): Pack => {
  const pack = packOf(year) ?? packOf(newestPackYear());
  if (!pack) throw new Error("no pack at all");
  return pack;
};

export const freshKeys = () => seededKeys(randomBytes(16).toString("hex"));

/** Turns the asset into the workbook of an office and a year. */
export const beginning = (call: Pick<Call, "asOf">, year: number, office: string | null) => (book: OurBook): Patch => newBook(book, {
  asset: { fiscalYear: TEMPLATE_YEAR, pack: templatePack(packFor(TEMPLATE_YEAR)) },
  wanted: { fiscalYear: year, pack: templatePack(packFor(year)), ...(office !== null && { officeName: office }), ...(call.asOf !== undefined && { asOf: call.asOf }) },
  makeKey: freshKeys(),
});
