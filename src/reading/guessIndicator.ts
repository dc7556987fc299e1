import { INDICATOR_WORDS } from "../layouts/indicatorWords";
import { thaiKey } from "../measures/text/thaiKey";

const HINTS = INDICATOR_WORDS.map(({ no, hints }) => ({ no, hints: hints.map(([word, weight]) => [thaiKey(word), weight] as const) }));

const score = (key: string): number[] => HINTS.map(({ hints }) => {
  let sum = 0, best = 0;
  for (const [word, weight] of hints) {
    if (!key.includes(word)) continue;
    sum += weight;
    best = Math.max(best, weight);
  }
  return best + (sum - best) * 0.25;
});

/** The indicator that a measure's wording suggests, the measure's own words before its steps; null when none stands out. */
export const guessIndicator = (measure: string, steps: string[]): number | null => {
  const own = score(thaiKey(measure));
  // what the steps add is never more than 0.8, and cannot speak for a measure that says nothing
  const [best = 0, next = 0] = [...own].sort((a, b) => b - a);
  if (best < 2) return null;
  if (best - next > 1.3) return own.indexOf(best) + 1;
  const others = score(thaiKey(steps.join(" ")));
  const ranked = own.map((value, index) => ({ no: index + 1, sum: value + Math.min(others[index] ?? 0, 4) * 0.2, own: value })).sort((a, b) => b.sum - a.sum);
  const [first, second] = ranked;
  return first && second && first.own >= 2 && first.sum - second.sum >= 0.5 ? first.no : null;
};
