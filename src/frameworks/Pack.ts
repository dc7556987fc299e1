import type { FiscalYear } from "../measures/FiscalYear";

export interface Instrument { code: string; name: string; /** percent of the total */ weight: number }
export interface PackIndicator { no: number; name: string; /** code of the instrument */ instrument: string; aliases: string[] }
export interface SubIndicator { code: string; name: string; indicator: number }
export interface PackItem {
  code: string;
  /** code of the sub-indicator */
  sub: string;
  group: string | null;
  name: string;
  elements: string[];
  /** seen in a trustworthy source for this year */
  verified: boolean;
}
/** A level is reached with a total of at least `min` and, where `eachMin` says so, at least that in every instrument. Highest first. */
export interface Level { level: string; min: number; eachMin: number | null }
export interface Levels { scale: "letters" | "pass"; levels: Level[] }

/** What the assessment asks in one fiscal year: data, not code, so that an office can correct it and other kinds of agencies can have their own. */
export interface Pack {
  /** "ita-2566" */
  id: string;
  year: FiscalYear;
  /** true only when every item was seen in trustworthy sources of that year */
  verified: boolean;
  verifiedNote: { th: string; en: string };
  instruments: Instrument[];
  indicators: PackIndicator[];
  subIndicators: SubIndicator[];
  items: PackItem[];
  /** null when the levels of the year were not found */
  levels: Levels | null;
  /** the item that publishes the measures, the one that reports on them, and the year whose measures it reports */
  measuresItem: string;
  implementationItem: string;
  implementationYear: FiscalYear;
  sources: string[];
}
