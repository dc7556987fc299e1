import { packById, packOf } from "../../frameworks/packs";
import { templatePack } from "../../frameworks/templatePack";
import type { Pack } from "../../frameworks/Pack";
import type { Day } from "../../measures/Day";
import { daySettings } from "../../progress/daySettings";
import { progressOf, type Reckoning } from "../../progress/progressOf";
import { readOurBook } from "../../reading/ourBook";
import { NAMES } from "../../template/names";
import type { OurBook } from "../../template/OurBook";
import { textOf } from "../../workbook/CellValue";
import type { Host, Look } from "../../workbook/Host";
import type { Ask } from "./Gestures";

/** Everything of the workbook: the views of its sheets, its figures and its findings come from one batch. */
export const WHOLE_LOOK: Look = { sheets: "all", names: [...NAMES], with: { formulas: true, formats: true, validations: true } };

/** The open workbook on the day that is asked for. */
export interface BookNow { book: OurBook; pack: Pack | undefined; asOf: Day; /** the day the workbook itself says, if it is fixed there */ fixedAsOf: Day | null; dueSoonDays: number }

/** Looks at the workbook. The day of `ask` goes before the workbook's own. @throws HostFailure */
export const bookNow = async (host: Pick<Host, "look">, ask: Ask): Promise<BookNow> => {
  const book = readOurBook(await host.look(WHOLE_LOOK));
  const { asOf, dueSoonDays } = daySettings(book, ask.today), typed = book.named.AsOf;
  const year = book.named.FiscalYear?.value;
  return {
    book, dueSoonDays, asOf: ask.asOf ?? asOf,
    fixedAsOf: typed !== undefined && typed.formula === "" && typeof typed.value === "number" ? asOf : null,
    pack: packById(textOf(book.named.PackId?.value)) ?? (typeof year === "number" ? packOf(year) : undefined),
  };
};

export const reckoningOf = ({ book, asOf, dueSoonDays, pack }: BookNow): Reckoning =>
  progressOf(book, { asOf, dueSoonDays, levels: pack ? templatePack(pack).levels : [] });
