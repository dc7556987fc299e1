import { isoOf, type Day } from "../../measures/Day";
import { placeOf } from "../../filling/sourceName";
import type { Question, Report, Sourced } from "../../reading/Report";
import { rangeName, type Address } from "../../workbook/Address";

/** Words of a question; from `wording`, in the language of the call. */
export type SayQuestion = (question: Question) => string;

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));

/** "Sheet1!A5:F5"; several places are joined by ", ". */
const places = (list: readonly Address[]): string => [...new Set(list.map(placeOf))].join(", ");

const sourced = ({ source, sources }: Sourced) => ({
  source: places(source),
  sources: Object.fromEntries(Object.entries(sources).map(([field, list]) => [field, [...new Set(list.flatMap(singleCells))]])),
});

/** Every single cell of a place. */
const singleCells = (at: Address): string[] => {
  if (at.rows === 1 && at.columns === 1) return [placeOf(at)];
  const cells: string[] = [];
  for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) cells.push(`${at.sheet}!${rangeName({ row: at.row + r, column: at.column + c, rows: 1, columns: 1 })}`);
  return cells;
};

/** The `report` object of `read --json` (commands.md). */
export const reportJson = (report: Report, say: SayQuestion) => ({
  office: report.office,
  fiscalYear: report.fiscalYear,
  measures: report.measures.map(({ source, sources, start, end, ...measure }) => ({ ...measure, start: iso(start), end: iso(end), ...sourced({ source, sources }) })),
  indicators: report.indicators.map(({ source, sources, ...indicator }) => ({ ...indicator, ...sourced({ source, sources }) })),
  disclosure: report.disclosure.map(({ source, sources, ...item }) => ({ ...item, ...sourced({ source, sources }) })),
  layouts: report.layouts.map((layout) => ({ ...layout, source: placeOf(layout.source) })),
  skipped: report.skipped.map(({ where, text, reason, used }) => ({ where: placeOf(where), text, reason, ...(used === true && { used }) })),
  questions: report.questions.map((question) => ({ where: placeOf(question.where), code: question.code, used: question.used, message: say(question) })),
});
