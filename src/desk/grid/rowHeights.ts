/** Heights of the rows of a sheet, guessed from their lines until they are measured on screen. */
export interface RowHeights {
  /** Distance of a row from the first one; `offset(count)` is the height of all. */
  offset: (row: number) => number;
  height: (row: number) => number;
  /** The row at a distance. */
  at: (distance: number) => number;
  /** Tells what was measured; true when a height changed. */
  measured: (row: number, height: number) => boolean;
}

export const LINE_HEIGHT = 22;
export const CELL_PADDING = 7;
/** Excel's rows are at most 409 points high; what is longer is read in the field above the sheet. */
export const MOST_HEIGHT = 545;

/** Rows from `first` to the last one; `lines` are about how many lines each needs; 0 for a hidden row. */
export const rowHeights = (lines: readonly number[], first: number): RowHeights => {
  const heights = Float64Array.from(lines, (count, row) => (row < first || count === 0 ? 0 : Math.min(MOST_HEIGHT, count * LINE_HEIGHT + CELL_PADDING)));
  const offsets = new Float64Array(heights.length + 1);
  let good = 0;
  const reckon = (to: number): void => {
    for (; good < to; good++) offsets[good + 1] = (offsets[good] ?? 0) + (heights[good] ?? 0);
  };
  const offset = (row: number): number => {
    const wanted = Math.max(0, Math.min(row, heights.length));
    reckon(wanted);
    return offsets[wanted] ?? 0;
  };
  return {
    offset,
    height: (row) => heights[row] ?? 0,
    at: (distance) => {
      reckon(heights.length);
      let low = 0, high = heights.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((offsets[middle] ?? 0) <= distance) low = middle; else high = middle - 1;
      }
      return Math.max(0, low);
    },
    measured: (row, height) => {
      if (row < first || row >= heights.length || Math.abs((heights[row] ?? 0) - height) < 0.5) return false;
      heights[row] = height;
      good = Math.min(good, row);
      return true;
    },
  };
};
