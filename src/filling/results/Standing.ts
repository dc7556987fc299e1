import type { Day } from "../../measures/Day";
import type { Reckoning } from "../../progress/progressOf";
import type { RowProgress } from "../../progress/rowsProgress";
import type { Level } from "../../progress/scores";
import type { OurBook } from "../../template/OurBook";

/** Everything that results of formula cells are taken from: the workbook's inputs and what they come to on a day. */
export interface Standing {
  book: OurBook;
  asOf: Day;
  reckoning: Reckoning;
  /** Of the year's pack, highest first, as in รายการ. */
  levels: readonly Level[];
  /** Rows of Measures that are not blank, with their number in the table from 1. */
  filled: readonly Numbered[];
  /** The lists of สรุป in their order. */
  overdue: readonly Numbered[];
  dueSoon: readonly Numbered[];
}
export interface Numbered { number: number; row: RowProgress }
