import type { RowProgress } from "./rowsProgress";

/** The same figures for the whole office, an instrument, an indicator or a unit. */
export interface Figures {
  /** Rows that are measures or sub-measures of their own: not blank, no parents; cancelled ones too. */
  measures: number;
  /** Rows that count. */
  counted: number;
  done: number;
  /** 0–1; null when nothing counts. */
  completion: number | null;
  overdue: number;
  dueSoon: number;
  undated: number;
  unknownStatus: number;
}

/** Figures while they are being added up. */
export interface Tally extends Omit<Figures, "completion"> { weight: number; weighted: number }

export const newTally = (): Tally => ({ measures: 0, counted: 0, done: 0, overdue: 0, dueSoon: 0, undated: 0, unknownStatus: 0, weight: 0, weighted: 0 });

/** Adds a row to a tally. */
export const addTo = (tally: Tally, row: RowProgress): void => {
  if (row.blank || row.isParent) return;
  tally.measures++;
  if (!row.counts) return;
  tally.counted++;
  tally.weight += row.effectiveWeight;
  tally.weighted += row.weighted;
  if (row.status === "done") tally.done++;
  if (row.schedule?.state === "overdue") tally.overdue++;
  if (row.schedule?.state === "dueSoon") tally.dueSoon++;
  if (row.undated) tally.undated++;
  if (row.unknownStatus) tally.unknownStatus++;
};

/** Σ weight × progress ÷ Σ weight over the rows that count, and the counts beside it. */
export const figuresOf = ({ weight, weighted, ...counts }: Tally): Figures =>
  ({ ...counts, completion: counts.counted === 0 ? null : weighted / weight / 100 });
