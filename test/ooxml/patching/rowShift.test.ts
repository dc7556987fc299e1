import { MAX_ROWS } from "../../../src/workbook/Address";
import { movedArea, movedRow, movedRows, type RowShift } from "../../../src/ooxml/patching/growth/RowShift";
import { shiftFormula } from "../../../src/ooxml/patching/growth/shiftFormula";

const shift = (line: number, count: number, more: Partial<RowShift> = {}): RowShift => ({ sheet: "S", order: ["R", "S", "T"], line, count, moves: true, first: 2, left: 1, right: 3, ...more });

/** The same reckoned with rows that carry their old number: what stands where once rows are put in or taken out. */
const afterwards = (line: number, count: number): (number | "new")[] => {
  const rows: (number | "new")[] = Array.from({ length: 20 }, (_, i) => i);
  if (count > 0) rows.splice(line, 0, ...Array.from({ length: count }, () => "new" as const));
  else rows.splice(line + count, -count);
  return rows;
};

test("every row and every run of rows ends up where the rows themselves do", () => {
  for (let line = 4; line <= 10; line++) for (const count of [-2, -1, 1, 2, 5]) {
    const after = afterwards(line, count);
    for (let from = 0; from < 13; from++) {
      const place = after.indexOf(from);
      expect(movedRow(shift(line, count), from)).toBe(place < 0 ? undefined : place);
      for (let to = from; to < 13; to++) {
        const places = after.flatMap((old, i) => (typeof old === "number" && old >= from && old <= to ? [i] : []));
        expect(movedRows(shift(line, count), from, to, false)).toEqual(places.length === 0 ? undefined : [places[0], places.at(-1)]);
      }
    }
  }
});

test("whole columns stay whole, and what would leave the sheet is cut off or gone", () => {
  expect(movedRows(shift(5, 3), 0, MAX_ROWS - 1, false)).toEqual([0, MAX_ROWS - 1]);
  expect(movedRows(shift(5, 3), 8, MAX_ROWS - 2, false)).toEqual([11, MAX_ROWS - 1]);
  expect(movedRows(shift(5, 3), MAX_ROWS - 2, MAX_ROWS - 1, false)).toBeUndefined();
});

test("an area follows the table's last row only in the table's columns", () => {
  const at = (row: number, rows: number, column: number, columns: number) => ({ row, rows, column, columns });
  expect(movedArea(shift(5, 2), at(2, 3, 1, 1), "follow")).toEqual([at(2, 5, 1, 1)]);
  expect(movedArea(shift(5, 2), at(2, 3, 1, 1), "move")).toEqual([at(2, 3, 1, 1)]);
  expect(movedArea(shift(5, 2), at(2, 3, 4, 1), "follow")).toEqual([at(2, 3, 4, 1)]);
  expect(movedArea(shift(5, 2), at(2, 4, 4, 1), "follow")).toEqual([at(2, 6, 4, 1)]);
  expect(movedArea(shift(5, 2, { moves: false }), at(2, 3, 0, 5), "follow")).toEqual([at(2, 3, 0, 5), at(5, 2, 1, 3)]);
  expect(movedArea(shift(5, 2, { moves: false }), at(2, 9, 0, 5), "follow")).toEqual([at(2, 9, 0, 5)]);
  expect(movedArea(shift(5, -1), at(4, 1, 1, 1), "follow")).toEqual([]);
});

describe("a formula", () => {
  const cell = { kind: "place", sheet: "S", where: "S!A1" } as const;
  test.each<[string, string, Parameters<typeof shiftFormula>[2]]>([
    ["B3+B6+B5:B6+B6:B9", "B3+B8+B5:B8+B8:B11", cell],
    ["SUM(B3:B5)+SUM(B4:B5)+SUM(B1:B5)+SUM(F3:F5)+SUM(A3:F5)", "SUM(B3:B7)+SUM(B4:B5)+SUM(B1:B7)+SUM(F3:F5)+SUM(A3:F7)", cell],
    ["SUM(B5:B3)", "SUM(B7:B3)", cell],
    ["S!B6+s!B6+T!B6+'S'!B6+[1]S!B6+B6", "S!B8+s!B8+T!B6+'S'!B8+[1]S!B6+B6", { ...cell, sheet: "T" }],
    ["$B$6+B6+B$3:B$5+B3:B5", "$B$8+B6+B$3:B$7+B3:B5", { kind: "name", sheet: "S", where: "Name" }],
    ["$B$6+B6+B4", "$B$8+B6+B4", { kind: "area", sheet: "S", by: 0, where: "S!B3:B7" }],
    ["$B$6+B6+B4", "$B$8+B8+B6", { kind: "area", sheet: "S", by: 2, where: "S!B8" }],
    ["SUM(T:R!B3)", "SUM(T:R!B3)", cell],
  ])("%s becomes %s", (before, after, frame) => {
    expect(shiftFormula(before, shift(5, 2), frame)).toBe(after);
  });

  test("through several sheets is refused when one of them moves", () => {
    expect(() => shiftFormula("SUM(R:T!B6)", shift(5, 2), cell)).toThrow("reference-through-sheets: S!A1");
    expect(shiftFormula("SUM(T:U!B6)", shift(5, 2), cell)).toBe("SUM(T:U!B6)");
  });
});
