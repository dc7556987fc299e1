import { LIST_ROWS, UNIT_ROWS } from "../figures";

/** Indicators that สรุป shows; a year has ten, an office may add. */
export const INDICATOR_ROWS = 12;
const CHART_ROWS = 12;
const INSTRUMENT_ROWS = 3;

const overall = 7;
const indicators = overall + 1 + INSTRUMENT_ROWS + 3;
const noIndicator = indicators + INDICATOR_ROWS;
const chart = noIndicator + 2;
const statuses = chart + CHART_ROWS + 3;
const disclosure = statuses + 4;
const scores = disclosure + 4;
const overdue = scores + INSTRUMENT_ROWS + 5;
const dueSoon = overdue + LIST_ROWS + 3;
const units = dueSoon + LIST_ROWS + 3;

/** Rows of สรุป, from 0; each is the first row under a header unless said otherwise. */
export const SUMMARY = {
  overall, indicators, noIndicator, chart, chartRows: CHART_ROWS, statuses, disclosure, scores, units, overdue, dueSoon,
  last: units + UNIT_ROWS,
  /** Cell of the weighed total, and the means above it. */
  totalScore: `$D$${scores + INSTRUMENT_ROWS + 1}`,
  means: (instruments: number): string => `$D$${scores + 1}:$D$${scores + instruments}`,
  level: `$D$${scores + INSTRUMENT_ROWS + 2}`,
  instrumentRows: INSTRUMENT_ROWS,
} as const;
