import type { Status } from "../measures/Status";
import type { Figures } from "./Figures";

/** A row of the overdue or due-soon list. */
export interface Due { no: string; measure: string; unit: string; /** ISO */ end: string; /** "มาตรการ!A6" */ where: string }

/** How many of the year's items are published: complete = done and a link. */
export interface DisclosureProgress { items: number; done: number; completion: number | null }

/** The mean of an instrument's indicators; null until all have a score. `scored` of `indicators` have one. */
export interface InstrumentScore { code: string; mean: number | null; scored: number; indicators: number }

/** 0.3 IIT + 0.3 EIT + 0.4 OIT from unrounded means; null while an instrument has no score. */
export interface Scores { instruments: InstrumentScore[]; total: number | null; level: string | null }

/** What a sealed round showed of an indicator, beside what it shows now. */
export interface RoundIndicator {
  name: string;
  then: { counted: number; done: number; completion: number | null; overdue: number };
  /** null when the indicator is no longer in the workbook. */
  now: Figures | null;
}
export interface LastRound { round: string; /** ISO; null when the sheet holds no day */ asOf: string | null; indicators: RoundIndicator[] }

export type StatusCounts = Record<Status | "unknown", number>;

/** The document of `progress --json` (commands.md); keys may be added, none renamed. */
export interface Progress {
  /** ISO. */
  asOf: string;
  overall: Figures;
  instruments: ({ code: string } & Figures)[];
  indicators: ({ no: number | null; name: string } & Figures)[];
  /** Measures whose indicator is blank or not in the list of the workbook. */
  noIndicator: Figures;
  units: ({ unit: string } & Figures)[];
  disclosure: DisclosureProgress;
  /** Most days late first. */
  overdue: (Due & { daysLate: number })[];
  /** Nearest end first. */
  dueSoon: (Due & { daysLeft: number })[];
  /** Measures by status, those that do not count included. */
  statuses: StatusCounts;
  scores: Scores;
  /** null until a round was sealed. */
  lastRound: LastRound | null;
}
