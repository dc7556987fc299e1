import type { Pack } from "./Pack";

export interface ScoreTotals {
  /** Mean of the instrument's indicators, unrounded; null while one of them has no score. */
  instruments: { code: string; score: number | null }[];
  /** Weighted from unrounded means; null while an instrument has none. */
  total: number | null;
}

/** Totals from the instruments' own scores. */
export const totalOf = (pack: Pack, instruments: { code: string; score: number | null }[]): number | null => {
  const parts = pack.instruments.map(({ code, weight }) => {
    const score = instruments.find((one) => one.code === code)?.score;
    return score === null || score === undefined ? null : (score * weight) / 100;
  });
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
};

/** Instrument = mean of its indicators, total = weighted from unrounded means (74.952 → 74.95). Source: ita.md a.1. */
export const scoreTotals = (pack: Pack, scores: { no: number; score: number | null }[]): ScoreTotals => {
  const instruments = pack.instruments.map(({ code }) => {
    const own = pack.indicators.filter((indicator) => indicator.instrument === code).map(({ no }) => scores.find((one) => one.no === no)?.score);
    const known = own.filter((score): score is number => score !== null && score !== undefined);
    return { code, score: known.length > 0 && known.length === own.length ? known.reduce((sum, score) => sum + score, 0) / known.length : null };
  });
  return { instruments, total: totalOf(pack, instruments) };
};

/** Two decimals, as scores are published. */
export const roundScore = (score: number): number => Math.round(score * 100 + 1e-7) / 100;
