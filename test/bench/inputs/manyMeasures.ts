import type { Report } from "../../../src/reading/Report";
import { seedReports } from "./seedReports";

type Read = Report["measures"][number];

const blended = (a: string, b: string): string => a.slice(0, a.length >> 1) + b.slice(b.length >> 1);

/** Each text is the first half of one real measure and the second half of another, so that no two are alike. */
const measureAt = (real: readonly Read[], n: number): Read => {
  const one = real[n % real.length] as Read, other = real[(n * 7 + Math.floor(n / real.length)) % real.length] as Read;
  const row = n + 5, cell = { sheet: "มาตรการ", row, column: 0, rows: 1, columns: 9 };
  return {
    ...one, no: String(n + 1), parent: null, measure: blended(one.measure, other.measure), indicator: (n % 10) + 1,
    start: one.start ?? 242_500 - 196_000 - (n % 40), end: (one.start ?? 242_500 - 196_000) + 30 + (n % 300), status: one.status ?? "inProgress",
    source: [cell], sources: { measure: [{ ...cell, columns: 1 }] },
  };
};

/** A report of one office with so many measures, worded as real reports word them. */
export const manyMeasures = (count: number): Report => {
  const reports = seedReports(), real = reports.flatMap(({ measures }) => measures), [first] = reports;
  if (!first || real.length < 20) throw new Error("too few real measures to go by");
  return { ...first, measures: Array.from({ length: count }, (_, n) => measureAt(real, n)), skipped: [], questions: [], layouts: [] };
};
