import { isoOf } from "../../src/measures/Day";
import type { Report } from "../../src/reading/Report";

const LEFT_OUT = new Set(["source", "sources", "indicatorGuess"]);
const says = (value: unknown): boolean => value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

/** The measures of a report with only the fields that say something, dates as ISO, for tables in tests. */
export const briefMeasures = (report: Report): Record<string, unknown>[] => report.measures.map((one) =>
  Object.fromEntries(Object.entries(one).filter(([field, value]) => !LEFT_OUT.has(field) && says(value))
    .map(([field, value]) => [field, (field === "start" || field === "end") && typeof value === "number" ? isoOf(value) : (value as unknown)])));

export const codesOf = (report: Report): string[] => report.questions.map((question) => question.code);
