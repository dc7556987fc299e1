/** What the sharing of weights needs to know of a row; `parentRow` counts from 1, 0 is none; `weight` is its น้ำหนัก. */
export interface Weighed { parentRow: number; isParent: boolean; counts: boolean; weight: number }

/** `own`: what the row weighs beside its siblings; `effective`: what it weighs in every figure. */
export interface Weights { own: number; effective: number }

const sums = (rows: readonly Weighed[], of: (row: Weighed, at: number) => number): number[] => {
  const total = Array<number>(rows.length + 1).fill(0);
  rows.forEach((row, at) => { total[row.parentRow] = (total[row.parentRow] ?? 0) + of(row, at); });
  return total;
};

/**
 * Sub-measures share their parent's weight in proportion to their own, so that a measure with thirteen weighs as one; a parent
 * that is a sub-measure itself lends its share (three levels). Siblings that do not count, and parents of none that could, leave theirs to the others.
 */
export const effectiveWeights = (rows: readonly Weighed[]): Weights[] => {
  const living = sums(rows, ({ counts, isParent }) => (counts || isParent ? 1 : 0));
  const own = rows.map(({ counts, isParent, weight }, at) => (counts || (isParent && (living[at + 1] ?? 0) > 0) ? weight : 0));
  const siblings = sums(rows, (_, at) => own[at] ?? 0);
  const lent = (parent: number): number => own[parent - 1] ?? 0;
  return rows.map(({ counts, parentRow }, at) => {
    const weight = own[at] ?? 0, grandparent = rows[parentRow - 1]?.parentRow ?? 0;
    if (!counts || parentRow === 0) return { own: weight, effective: counts ? weight : 0 };
    const share = (weight / (siblings[parentRow] ?? weight)) * lent(parentRow);
    return { own: weight, effective: grandparent === 0 ? share : (share * lent(grandparent)) / (siblings[grandparent] ?? 1) };
  });
};
