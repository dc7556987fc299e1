import type { Pack } from "./Pack";
import { roundScore } from "./scoreTotals";

/**
 * The level of a total (0–100), by the published two decimals. From 2566 a level may ask for each instrument too: "ผ่านดี" needs 85 in
 * every one; where that decides and an instrument's score is missing the level is null, as it is for a year whose levels were not found.
 */
export const levelOf = (pack: Pack, total: number, instruments: { code: string; score: number | null }[] = []): string | null => {
  const sum = roundScore(total);
  for (const { level, min, eachMin } of pack.levels?.levels ?? []) {
    if (sum < min) continue;
    if (eachMin === null) return level;
    const scores = pack.instruments.map(({ code }) => instruments.find((one) => one.code === code)?.score ?? null);
    if (scores.some((score) => score !== null && roundScore(score) < eachMin)) continue;
    return scores.includes(null) ? null : level;
  }
  return null;
};
