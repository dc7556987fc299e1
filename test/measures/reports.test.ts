import { isoOf } from "../../src/measures/Day";
import { readPeriod } from "../../src/measures/dates/readPeriod";
import { readItemCode } from "../../src/measures/ItemCode";
import { readStatus } from "../../src/measures/readStatus";
import { readSteps } from "../../src/measures/steps/readItems";
import { readUnits } from "../../src/measures/units/readUnits";
import cells from "./fixtures/cells.json";

/** Cells of five published reports and what a person read in them; continuation rows are joined, two swapped cells put right. */
interface Cell { report: number; field: string; cell: string; expected: unknown; accept?: unknown[]; allUnits?: boolean; status?: string; fiscalYear?: number | null }
const of = (...fields: string[]): [string, Cell][] => (cells as Cell[]).filter(({ field }) => fields.includes(field)).map((cell) => [`00${cell.report} ${cell.field}: ${cell.cell.slice(0, 60).replace(/\n/g, "⏎")}`, cell]);
const iso = (day: number | null): string | null => (day === null ? null : isoOf(day));

test.each(of("steps", "results", "elements"))("%s", (_, { cell, expected }) => expect(readSteps(cell)).toEqual(expected));

test.each(of("units"))("%s", (_, { cell, expected, accept = [], allUnits }) => {
  const read = readUnits(cell);
  expect([expected, ...accept]).toContainEqual(read.units);
  expect(read.allUnits).toBe(allUnits);
});

test.each(of("period"))("%s", (_, { cell, expected, fiscalYear = null }) => {
  const { start, end } = readPeriod(cell, { fiscalYear });
  expect([iso(start), iso(end)]).toEqual(expected);
});

test.each(of("note"))("%s", (_, { cell, expected, status }) => expect(readStatus(cell)).toMatchObject({ status, rest: expected }));

test.each(of("ticked"))("%s", (_, { cell, expected, status }) => {
  const read = readStatus(cell);
  expect(read.status).toBe(status);
  expect(readSteps(read.rest)).toEqual(expected);
});

test.each(of("code"))("%s", (_, { cell, expected }) => expect(readItemCode(cell)).toBe(expected));

test("the step counts a person made", () => {
  const count = (report: number): number => (cells as Cell[]).filter((cell) => cell.report === report && cell.field === "steps").reduce((sum, { cell }) => sum + readSteps(cell).length, 0);
  expect([0, 1, 2, 3, 4].map(count)).toEqual([6, 33, 13, 5 + 24, 15]);
});
