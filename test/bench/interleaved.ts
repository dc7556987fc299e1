const RUNS = Number(process.env.BENCH_RUNS ?? 7);

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Median milliseconds of each side. All are warmed alike, then take turns in one process. */
export const interleaved = async <Side extends string>(sides: Record<Side, () => unknown>, runs = RUNS): Promise<Record<Side, number>> => {
  const times = Object.fromEntries(Object.keys(sides).map((side) => [side, []])) as unknown as Record<Side, number[]>;
  for (let run = -2; run < runs; run++) {
    for (const side of Object.keys(sides) as Side[]) {
      const started = performance.now();
      await sides[side]();
      if (run >= 0) times[side].push(performance.now() - started);
    }
  }
  return Object.fromEntries((Object.keys(sides) as Side[]).map((side) => [side, median(times[side])])) as Record<Side, number>;
};
