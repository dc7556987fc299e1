/** What the sharing of weights needs to know of a row. */
export interface Weighed { code: string; parentCode: string; counts: boolean; ownWeight: number }

/**
 * What each row weighs in every figure: 0 when it does not count, its own weight when it has no parent row,
 * else its share of the parent's own weight, in proportion to the weights of the siblings that count.
 */
export const effectiveWeights = (rows: readonly Weighed[]): number[] => {
  const ofCode = new Map<string, number>(), ofChildren = new Map<string, number>();
  for (const row of rows) {
    if (!ofCode.has(row.code)) ofCode.set(row.code, row.ownWeight);
    if (row.counts) ofChildren.set(row.parentCode, (ofChildren.get(row.parentCode) ?? 0) + row.ownWeight);
  }
  return rows.map((row) => {
    if (!row.counts) return 0;
    const parent = row.parentCode === "" ? undefined : ofCode.get(row.parentCode);
    return parent === undefined ? row.ownWeight : (parent * row.ownWeight) / (ofChildren.get(row.parentCode) ?? row.ownWeight);
  });
};
