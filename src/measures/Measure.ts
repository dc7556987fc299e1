import type { Day } from "./Day";
import type { Status } from "./Status";

/** A measure or sub-measure as a report states it. Fields that the report does not state are null or empty; nothing is invented. */
export interface Measure {
  /** As numbered in the source, Arabic digits: "1", "3.2" for a sub-measure; null when it has no number. */
  no: string | null;
  /** The text of the parent measure, for a sub-measure. */
  parent: string | null;
  /** The text without its number, white space folded to single spaces. */
  measure: string;
  /** 1–10, only when the source names the indicator by number or name. */
  indicator: number | null;
  /** Our suggestion when the source does not say; null when unsure. */
  indicatorGuess: number | null;
  /** "9.4" when the source names a sub-indicator. */
  subIndicator: string | null;
  /** Top-level steps without their numbers; nested items stay inside their step. */
  steps: string[];
  /** One entry per responsible unit, as written, white space inside a name folded away. */
  units: string[];
  /** "ทุกกอง", "ทุกส่วนราชการ" …: every unit of the office. */
  allUnits: boolean;
  start: Day | null;
  end: Day | null;
  status: Status | null;
  /** 0–100 when the source states a percentage. */
  progress: number | null;
  results: string[];
  outcome: string | null;
  followUp: string | null;
  suggestion: string | null;
  evidence: string[];
}

/** An indicator with its score of the year, from a table of scores. */
export interface IndicatorScore { no: number; instrument: string; name: string; score: number | null; issue: string | null }

/** A disclosure item (OIT o1 … o43) with what was done about it. */
export interface DisclosureItem {
  /** "o1"; always lower-case o and an Arabic number. */
  code: string;
  /** "9.1" */
  sub: string | null;
  name: string;
  elements: string[];
  units: string[];
  status: Status | null;
  evidence: string[];
  note: string | null;
}
