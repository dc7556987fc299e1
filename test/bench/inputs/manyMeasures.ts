import type { Report } from "../../../src/reading/Report";
import { seedReports } from "./seedReports";

/** 1 October 2026: the fiscal year 2570 begins. */
const YEAR_START = 46_296;

type Read = Report["measures"][number];

const blended = (a: string, b: string): string => a.slice(0, a.length >> 1) + b.slice(b.length >> 1);

/** Each text is the first half of one real measure and the second half of another, so that no two are alike. */
const measureAt = (real: readonly Read[], n: number): Read => {
  const one = real[n % real.length] as Read, other = real[(n * 7 + Math.floor(n / real.length)) % real.length] as Read;
  const row = n + 5, cell = { sheet: "มาตรการ", row, column: 0, rows: 1, columns: 9 };
  return {
    ...one, no: String(n + 1), parent: null, measure: blended(one.measure, other.measure), indicator: (n % 10) + 1,
    start: YEAR_START + (n % 60), end: YEAR_START + 90 + (n % 270), status: n % 3 === 0 ? "done" : n % 3 === 1 ? "inProgress" : "notStarted",
    source: [cell], sources: { measure: [{ ...cell, columns: 1 }] },
  };
};

/** A report of one office with so many measures, worded as real reports word them, in the fiscal year 2570. */
export const manyMeasures = (count: number): Report => {
  const reports = seedReports(), real = reports.flatMap(({ measures }) => measures), [first] = reports;
  if (!first || real.length < 20) throw new Error("too few real measures to go by");
  return { ...first, measures: Array.from({ length: count }, (_, n) => measureAt(real, n)), skipped: [], questions: [], layouts: [] };
};
