import type { Day } from "../measures/Day";
import type { RowProgress } from "../progress/rowsProgress";
import type { OurBook } from "../template/OurBook";
import type { Finding } from "./Finding";
import type { IndicatorRow } from "./indicatorRows";
import type { MeasureRow } from "./measureRows";
import type { KeyMaker } from "./seededKeys";
import type { UnitList } from "./unitList";

/** What a rule needs to know of the year's pack: the indicators and the other names they go by. */
export interface PackIndicators { indicators: readonly { no: number; name: string; aliases?: readonly string[] }[] }

/** Everything a rule may look at, reckoned once for all of them. */
export interface CheckContext {
  book: OurBook;
  /** The day the measures are judged on. */
  asOf: Day;
  /** The day it really is. */
  today: Day;
  dueSoonDays: number;
  /** The Buddhist fiscal year of the book; undefined when it says none that can be. */
  fiscalYear: number | undefined;
  /** Every row of มาตรการ, ready rows too, reckoned for `asOf`. */
  progress: readonly RowProgress[];
  /** Rows of มาตรการ in which there is something, in the order of the sheet. */
  rows: readonly MeasureRow[];
  indicators: readonly IndicatorRow[];
  units: UnitList;
  pack: PackIndicators | undefined;
  newKey: KeyMaker;
}

/** A rule: all its findings for a book, nothing changed. */
export type Rule = (context: CheckContext) => Finding[];
