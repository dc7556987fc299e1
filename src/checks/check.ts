import type { OurBook } from "../template/OurBook";
import { notOurWorkbook } from "./book/not-our-workbook";
import type { CheckOptions } from "./CheckOptions";
import { contextOf } from "./contextOf";
import type { Finding } from "./Finding";
import { RULES } from "./rules";

/**
 * All findings of a book at once, in the order of the rules and then of the sheet. Nothing is changed, and the results kept
 * in the file are not believed. A workbook that is not ours gets that one finding.
 */
export const check = (book: OurBook, options: CheckOptions): Finding[] => {
  const context = contextOf(book, options), stranger = notOurWorkbook(context);
  return stranger.length > 0 ? stranger : Object.values(RULES).flatMap((rule) => rule(context));
};
