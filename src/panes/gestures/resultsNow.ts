import { bookFormulas } from "../../filling/bookFormulas";
import { resultsOf } from "../../filling/results/resultsPatch";
import { templatePack } from "../../frameworks/templatePack";
import type { CellValue } from "../../workbook/CellValue";
import type { BookNow } from "./bookNow";
import { packFor } from "./freshBook";

/** The result of every formula cell of ours on the day that is asked for, by sheet, row and column: what the sheet would show. */
export const resultsNow = ({ book, asOf, dueSoonDays, fixedAsOf, pack }: BookNow): ((sheet: string, row: number, column: number) => CellValue | undefined) => {
  const year = book.named.FiscalYear?.value, known = pack ?? (typeof year === "number" ? packFor(year) : undefined);
  if (!known) return () => undefined;
  const bySheet = new Map<string, Map<number, CellValue>>();
  for (const { at, value } of resultsOf(book, bookFormulas(book, known, fixedAsOf ?? undefined), { asOf, dueSoonDays, levels: templatePack(known).levels })) {
    const results = bySheet.get(at.sheet) ?? new Map<number, CellValue>();
    bySheet.set(at.sheet, results.set(at.row * COLUMNS + at.column, value));
  }
  return (sheet, row, column) => bySheet.get(sheet)?.get(row * COLUMNS + column);
};

const COLUMNS = 16_384;
