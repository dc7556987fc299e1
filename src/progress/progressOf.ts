import { isoOf, type Day } from "../measures/Day";
import { SHEETS } from "../template/names";
import type { Line, OurBook } from "../template/OurBook";
import { DEFAULT_DUE_SOON_DAYS } from "../template/words";
import { disclosureProgress } from "./disclosureProgress";
import { dueSoonList, overdueList } from "./dueLists";
import type { Figures } from "./Figures";
import { lastRound } from "./lastRound";
import type { Progress } from "./Progress";
import { rowsProgress, type RowProgress } from "./rowsProgress";
import { scopes, type Scopes } from "./scopes";
import { scores, type Level } from "./scores";
import { sheetBlank, sheetText } from "./sheetText";
import { sheetKey } from "./sheetKey";
import { statusCounts } from "./statusCounts";

/** The tables of our workbook that figures come from; a missing one counts as empty. */
export type ProgressInput = Pick<OurBook, "measures" | "indicators" | "disclosure" | "rounds" | "units">;

/** What to reckon by. `levels` are those of the year's pack, highest first. */
export interface ProgressOptions { asOf: Day; dueSoonDays?: number; levels?: readonly Level[] }

/** The document of `progress --json`; behind it every row of มาตรการ in the order of the sheet, and every scope. */
export interface Reckoning { progress: Progress; rows: RowProgress[]; scopes: Scopes }

/** The figures of a table's rows that have a name, in their order. */
const named = <K extends string, N extends object>(lines: readonly (Line<K | "name">)[], figures: readonly Figures[], name: (line: Line<K | "name">) => N): (N & Figures)[] =>
  lines.flatMap((line, at) => {
    const own = figures[at];
    return own === undefined || sheetBlank(line.values.name) ? [] : [{ ...name(line), ...own }];
  });

/** Every figure of the workbook on a day, by the rules of template.md ("Numbers"); the formulas of the sheets give the same. */
export const progressOf = (book: ProgressInput, { asOf, dueSoonDays = DEFAULT_DUE_SOON_DAYS, levels = [] }: ProgressOptions): Reckoning => {
  const { measures } = book, indicators = book.indicators?.lines ?? [], units = book.units?.lines ?? [];
  const rows = rowsProgress(measures?.lines ?? [], { indicators, asOf, dueSoonDays });
  const parts = scopes(rows, indicators, units);
  const sheet = measures?.sheet ?? SHEETS.measures, column = measures?.columns.code ?? measures?.at.column ?? 0;
  const codes = new Map(indicators.map(({ values }) => [sheetKey(values.instrument), sheetText(values.instrument)]));
  const ofIndicators = named(indicators, parts.indicators, ({ values }) => ({ no: typeof values.no === "number" ? values.no : null, name: sheetText(values.name) }));
  const progress: Progress = {
    asOf: isoOf(asOf),
    overall: parts.overall,
    instruments: [...parts.instruments].map(([key, figures]) => ({ code: codes.get(key) ?? key, ...figures })),
    indicators: ofIndicators,
    noIndicator: parts.noIndicator,
    units: named(units, parts.units, ({ values }) => ({ unit: sheetText(values.name) })),
    disclosure: disclosureProgress(book.disclosure?.lines ?? []),
    overdue: overdueList(rows, sheet, column),
    dueSoon: dueSoonList(rows, sheet, column, asOf),
    statuses: statusCounts(rows),
    scores: scores(indicators, levels),
    lastRound: lastRound(book.rounds?.lines ?? [], ofIndicators),
  };
  return { progress, rows, scopes: parts };
};
