import { daySettings } from "../progress/daySettings";
import { rowsProgress } from "../progress/rowsProgress";
import type { OurBook } from "../template/OurBook";
import { textOf } from "../workbook/CellValue";
import type { CheckContext } from "./CheckContext";
import type { CheckOptions } from "./CheckOptions";
import { indicatorRows } from "./indicatorRows";
import { isFiscalYear } from "./isFiscalYear";
import { measureRows } from "./measureRows";
import { seededKeys } from "./seededKeys";
import { unitList } from "./unitList";

/** Reckons once what the rules share. */
export const contextOf = (book: OurBook, options: CheckOptions): CheckContext => {
  const settings = daySettings(book, options.today), asOf = options.asOf ?? settings.asOf;
  const year = book.named.FiscalYear?.value, fiscalYear = isFiscalYear(year) ? year : undefined;
  const lines = book.measures?.lines ?? [], progress = rowsProgress(lines, { indicators: book.indicators?.lines ?? [], asOf, dueSoonDays: settings.dueSoonDays });
  const keys = new Set(lines.map((line) => textOf(line.values.key)));
  return {
    book, asOf, today: options.today, dueSoonDays: settings.dueSoonDays, fiscalYear, progress,
    rows: measureRows(book, progress, fiscalYear), indicators: indicatorRows(book), units: unitList(book), pack: options.pack,
    newKey: seededKeys(options.keySeed ?? [...keys].join("|"), keys),
  };
};
