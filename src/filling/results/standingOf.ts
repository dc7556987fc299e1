import { progressOf, type ProgressOptions } from "../../progress/progressOf";
import type { OurBook } from "../../template/OurBook";
import type { Numbered, Standing } from "./Standing";

const nearestFirst = (a: Numbered, b: Numbered): number => (a.row.end ?? 0) - (b.row.end ?? 0);

/** Reckons the workbook once for all its formula cells. */
export const standingOf = (book: OurBook, options: ProgressOptions): Standing => {
  const reckoning = progressOf(book, options);
  const filled = reckoning.rows.map((row, at) => ({ number: at + 1, row })).filter(({ row }) => !row.blank);
  return {
    book, reckoning, asOf: options.asOf, levels: options.levels ?? [], filled,
    overdue: filled.filter(({ row }) => row.schedule?.state === "overdue").sort(nearestFirst),
    dueSoon: filled.filter(({ row }) => row.schedule?.state === "dueSoon").sort(nearestFirst),
  };
};
