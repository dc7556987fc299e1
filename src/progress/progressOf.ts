import { isoOf, type Day } from "../measures/Day";
import { SHEETS } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { DEFAULT_DUE_SOON_DAYS } from "../template/words";
import { disclosureProgress } from "./disclosureProgress";
import { dueSoonList, overdueList } from "./dueLists";
import { lastRound } from "./lastRound";
import type { Progress } from "./Progress";
import { rowsProgress, type RowProgress } from "./rowsProgress";
import { scopes } from "./scopes";
import { scores, type Level } from "./scores";
import { statusCounts } from "./statusCounts";

/** The tables of our workbook that figures come from; a missing one counts as empty. */
export type ProgressInput = Pick<OurBook, "measures" | "indicators" | "disclosure" | "rounds" | "units">;

/** What to reckon by. `levels` are those of the year's pack, highest first. */
export interface ProgressOptions { asOf: Day; dueSoonDays?: number; levels?: readonly Level[] }

/** The document of `progress --json`, and every row of มาตรการ behind it in the order of the sheet. */
export interface Reckoning { progress: Progress; rows: RowProgress[] }

/** Every figure of the workbook on a day, by the rules of template.md ("Numbers"); the formulas of the sheets give the same. */
export const progressOf = (book: ProgressInput, { asOf, dueSoonDays = DEFAULT_DUE_SOON_DAYS, levels = [] }: ProgressOptions): Reckoning => {
  const { measures } = book;
  const rows = rowsProgress(measures?.lines ?? [], asOf, dueSoonDays);
  const indicatorLines = book.indicators?.lines ?? [];
  const parts = scopes(rows, indicatorLines, book.units?.lines ?? []);
  const sheet = measures?.sheet ?? SHEETS.measures, column = measures?.columns.code ?? measures?.at.column ?? 0;
  const progress: Progress = {
    asOf: isoOf(asOf),
    ...parts,
    disclosure: disclosureProgress(book.disclosure?.lines ?? []),
    overdue: overdueList(rows, sheet, column),
    dueSoon: dueSoonList(rows, sheet, column, asOf),
    statuses: statusCounts(rows),
    scores: scores(indicatorLines, levels),
    lastRound: lastRound(book.rounds?.lines ?? [], parts.indicators),
  };
  return { progress, rows };
};
