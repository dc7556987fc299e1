/** What the sharing of weights needs to know of a row; `parentRow` counts from 1, 0 is none. */
export interface Weighed { parentRow: number; counts: boolean; ownWeight: number }

/**
 * What each row weighs in every figure: 0 when it does not count, its own weight when it has no parent row,
 * else its share of the parent's own weight, in proportion to the weights of the siblings that count.
 */
export const effectiveWeights = (rows: readonly Weighed[]): number[] => {
  const ofChildren = new Map<number, number>();
  for (const row of rows) if (row.counts) ofChildren.set(row.parentRow, (ofChildren.get(row.parentRow) ?? 0) + row.ownWeight);
  return rows.map(({ counts, parentRow, ownWeight }) => {
    if (!counts) return 0;
    const parent = rows[parentRow - 1];
    return parent === undefined ? ownWeight : (parent.ownWeight * ownWeight) / (ofChildren.get(parentRow) ?? ownWeight);
  });
};
