import type { Day } from "../measures/Day";
import { OFFICE_KINDS } from "../template/names";
import type { OurBook } from "../template/OurBook";
import type { Patch } from "../workbook/Patch";
import { disclosureRows, type PackItem } from "./disclosureRows";
import { namedWrites } from "./namedWrites";
import { writeRows } from "./tableWrites";

/** What a fresh workbook takes from a year's pack. */
export interface FillPack {
  id: string;
  verified: boolean;
  indicators: readonly { no: number; name: string; instrument: string }[];
  items: readonly PackItem[];
}

export interface NewOptions {
  fiscalYear: number;
  office: string | null;
  /** A day that stays; undefined leaves =TODAY(). */
  fixedAsOf: Day | undefined;
  pack: FillPack;
  makeKey: () => string;
  /** "ตรวจสอบแล้ว" / "ยังไม่ได้ตรวจสอบ", what the workbook says of the pack. */
  verifiedWords: string;
}

/** Makes the template asset the workbook of one office and one fiscal year: labelled cells, the year's indicators and items. */
export const newBook = (book: OurBook, options: NewOptions): Patch => {
  const { pack, office } = options;
  const kind = OFFICE_KINDS.find((name) => office?.startsWith(name));
  return {
    reason: "new",
    changes: [
      ...namedWrites(book, {
        FiscalYear: options.fiscalYear, PackId: pack.id, PackVerified: options.verifiedWords,
        ...(office !== null && { OfficeName: office }), ...(kind !== undefined && { OfficeKind: kind }),
        ...(options.fixedAsOf !== undefined && { AsOf: options.fixedAsOf }),
      }),
      ...(book.indicators ? writeRows("Indicators", book.indicators, 0, pack.indicators.map(({ no, instrument, name }) => ({ no, instrument, name }))) : []),
      ...(book.disclosure ? writeRows("Disclosure", book.disclosure, 0, disclosureRows(pack.items, [], (unit) => unit).map((row) => ({ ...row, key: options.makeKey() }))) : []),
    ],
  };
};
