import { SHEETS, type NameKey } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";

/** The cell of a defined name; the corner of the sheet หน่วยงาน when the name leads nowhere. */
export const namedAt = (book: OurBook, name: NameKey): Address => book.named[name]?.at ?? cellAt(SHEETS.office, 0, 0);
