import { moved, type Bounds } from "../../src/desk/grid/moves";

const bounds: Bounds = { rows: 10, isHidden: (row) => row === 0 || row === 5, columns: [1, 2, 4], page: 4 };
const at = { row: 4, column: 2 };

test.each([
  ["ArrowLeft", false, { row: 4, column: 1 }],
  ["ArrowRight", false, { row: 4, column: 4 }],
  ["ArrowRight", true, { row: 4, column: 4 }],
  ["ArrowUp", false, { row: 3, column: 2 }],
  ["ArrowDown", false, { row: 6, column: 2 }],
  ["ArrowUp", true, { row: 1, column: 2 }],
  ["Home", false, { row: 4, column: 1 }],
  ["End", false, { row: 4, column: 4 }],
  ["Home", true, { row: 1, column: 1 }],
  ["End", true, { row: 9, column: 4 }],
  ["PageUp", false, { row: 1, column: 2 }],
  ["PageDown", false, { row: 8, column: 2 }],
  ["a", false, undefined],
])("%s (control %p) leads from B5 to %p", (key, control, to) => {
  expect(moved(at, key, control, bounds)).toEqual(to);
});

test("nothing leads beyond the edges or over hidden rows there", () => {
  expect(moved({ row: 1, column: 1 }, "ArrowUp", false, bounds)).toEqual({ row: 1, column: 1 });
  expect(moved({ row: 9, column: 4 }, "ArrowDown", false, bounds)).toEqual({ row: 9, column: 4 });
  expect(moved({ row: 1, column: 1 }, "ArrowLeft", false, bounds)).toEqual({ row: 1, column: 1 });
});
