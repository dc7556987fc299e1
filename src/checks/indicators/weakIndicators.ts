import type { CheckContext } from "../CheckContext";
import type { IndicatorRow } from "../indicatorRows";

/** An indicator whose score of last year is below the target that the office set. */
export interface WeakIndicator { row: IndicatorRow; score: number; target: number }

export const weakIndicators = ({ indicators }: CheckContext): WeakIndicator[] => indicators.flatMap((row) => {
  const { lastScore: score, targetScore: target } = row.values;
  return typeof score === "number" && typeof target === "number" && score >= 0 && target <= 100 && score < target ? [{ row, score, target }] : [];
});
