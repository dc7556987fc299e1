import type { Pack } from "../frameworks/Pack";
import type { Day } from "../measures/Day";
import { daySettings } from "../progress/daySettings";
import type { ProgressOptions } from "../progress/progressOf";
import { readOurBook } from "../reading/ourBook";
import { fittingHeights } from "../template/fittingHeights";
import type { OurBook } from "../template/OurBook";
import { applyPatch } from "../workbook/applyPatch";
import { composePatches } from "../workbook/composePatches";
import type { Patch } from "../workbook/Patch";
import type { Snapshot } from "../workbook/Snapshot";
import { bookFormulas } from "./bookFormulas";
import { resultsPatch } from "./results/resultsPatch";
import { templatePack } from "../frameworks/templatePack";

/** Every formula of the template with its result for the workbook's day, and that day. */
export const resultsFor = (book: OurBook, pack: Pack, today: Day): { patch: Patch; days: ProgressOptions } => {
  const days = { ...daySettings(book, today), levels: templatePack(pack).levels };
  const fixed = book.named.AsOf !== undefined && book.named.AsOf.formula === "";
  return { patch: resultsPatch(book, bookFormulas(book, pack, fixed ? days.asOf : undefined), days), days };
};

/** The template asset, looked at with OUR_LOOK, made the blank workbook of an office and a year. */
export const blankRoad = (before: Snapshot, begin: (book: OurBook) => Patch, pack: Pack, today: Day): Patch => {
  const made = begin(readOurBook(before)), book = readOurBook(applyPatch(before, made));
  const heights: Patch = { reason: "new", changes: fittingHeights(book).map((sheet) => ({ kind: "heights", ...sheet })) };
  return composePatches([made, resultsFor(book, pack, today).patch, heights], "new");
};
