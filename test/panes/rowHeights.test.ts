import fc from "fast-check";
import { CELL_PADDING, LINE_HEIGHT, rowHeights } from "../../src/desk/grid/rowHeights";

test("offsets are the sums of heights, before and after measuring, and rows are found by distance", () => {
  const heights = rowHeights([9, 1, 2, 0, 1], 1);
  const one = LINE_HEIGHT + CELL_PADDING, two = 2 * LINE_HEIGHT + CELL_PADDING;
  expect([0, 1, 2, 3, 4, 5].map(heights.offset)).toEqual([0, 0, one, one + two, one + two, one + two + one]);
  expect(heights.at(one + 1)).toBe(2);
  expect(heights.measured(2, 100)).toBe(true);
  expect(heights.measured(2, 100)).toBe(false);
  expect(heights.offset(5)).toBe(one + 100 + one);
  expect(heights.at(one + 99)).toBe(2);
  expect(heights.at(1e9)).toBe(4);
});

test("the row at a distance is the one that spans it", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }), fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 10, max: 500 })), { maxLength: 20 }), fc.nat(1000), (lines, measured, share) => {
    const heights = rowHeights(lines, 0);
    for (const [row, height] of measured) heights.measured(row, height);
    const distance = (heights.offset(lines.length) * share) / 1001, row = heights.at(distance);
    expect(heights.offset(row)).toBeLessThanOrEqual(distance);
    expect(heights.offset(row + 1)).toBeGreaterThan(distance);
  }), { seed: 7, numRuns: process.env.MATTRAKAN_ALL === "1" ? 2000 : 100 });
});
