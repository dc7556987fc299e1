import { roundScore } from "../frameworks/scoreTotals";
import type { IndicatorKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import type { InstrumentScore, Scores } from "./Progress";
import { sheetKey } from "./sheetKey";

/** The weights of the instruments in the total (ita.md a.1, verified on the totals of 2563 and 2566). */
export const INSTRUMENT_WEIGHTS = { IIT: 0.3, EIT: 0.3, OIT: 0.4 } as const;
type Instrument = keyof typeof INSTRUMENT_WEIGHTS;
const INSTRUMENTS = Object.keys(INSTRUMENT_WEIGHTS) as Instrument[];

/** A level of a year's pack: reached with this total, and with this much in each instrument where the year asks for it. */
export interface Level { name: string; min: number; minEach?: number }

const meanOf = (lines: readonly Line<IndicatorKey>[], code: Instrument): InstrumentScore => {
  const own = lines.filter((line) => sheetKey(line.values.instrument) === sheetKey(code));
  const scores = own.map((line) => line.values.lastScore).filter((score) => typeof score === "number");
  const sum = scores.reduce((total, score) => total + score, 0);
  return { code, mean: scores.length === 0 || scores.length < own.length ? null : sum / scores.length, scored: scores.length, indicators: own.length };
};

/** The first of the levels, highest first, whose marks the scores reach by their published two decimals. */
export const levelOf = (total: number, means: readonly number[], levels: readonly Level[]): string | null =>
  levels.find(({ min, minEach }) => roundScore(total) >= min && (minEach === undefined || means.every((mean) => roundScore(mean) >= minEach)))?.name ?? null;

/** Last year's scores: an instrument is the mean of its indicators, null while one of them has none; the total weighs the unrounded means. */
export const scores = (lines: readonly Line<IndicatorKey>[], levels: readonly Level[]): Scores => {
  const instruments = INSTRUMENTS.map((code) => meanOf(lines, code));
  const means = instruments.map(({ mean }) => mean).filter((mean) => mean !== null);
  if (means.length < instruments.length) return { instruments, total: null, level: null };
  const total = INSTRUMENTS.reduce((sum, code, at) => sum + INSTRUMENT_WEIGHTS[code] * (means[at] ?? 0), 0);
  return { instruments, total, level: levelOf(total, means, levels) };
};
