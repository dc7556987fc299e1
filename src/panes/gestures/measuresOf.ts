import type { RowProgress } from "../../progress/rowsProgress";
import { sheetText } from "../../progress/sheetText";
import { isEveryUnit } from "../../progress/unitLines";
import { SHEETS } from "../../template/names";
import { cellAt, type Address } from "../../workbook/Address";
import type { Host } from "../../workbook/Host";
import { bookNow, reckoningOf } from "./bookNow";
import type { Ask } from "./Gestures";

/** Whose measures: those of an instrument, an indicator or a unit. */
export interface Scope { kind: "instruments" | "indicators" | "units"; name: string }

export interface MeasureRow { no: string; measure: string; state: "done" | "late" | "soon" | "unknown" | ""; /** late, or left */ days: number; at: Address }

/** The first of them; `count` is how many there are. */
export interface MeasuresView { rows: MeasureRow[]; count: number }

const MOST = 200;

/** The measures behind a bar of the overview, in the order of the sheet. */
export const measuresOf = async (host: Pick<Host, "look">, scope: Scope, ask: Ask): Promise<MeasuresView> => {
  const now = await bookNow(host, ask), { book } = now;
  const sheet = book.measures?.sheet ?? SHEETS.measures, column = book.measures?.columns.code ?? 0;
  const indicator = (book.indicators?.lines ?? []).findIndex((line) => sheetText(line.values.name) === scope.name) + 1;
  const belongs = (row: RowProgress): boolean =>
    scope.kind === "instruments" ? row.indicator.instrument === scope.name
      : scope.kind === "indicators" ? row.indicator.row === indicator && indicator > 0
        : isEveryUnit(row.unitLines) || row.unitLines.includes(`|${scope.name}|`);
  const rows = reckoningOf(now).rows.filter((row) => !row.blank && !row.isParent && belongs(row));
  return {
    count: rows.length,
    rows: rows.slice(0, MOST).map((row) => ({ no: row.code, measure: sheetText(row.line.values.measure), ...standing(row, now.asOf), at: cellAt(sheet, row.row, column) })),
  };
};

const standing = (row: RowProgress, asOf: number): Pick<MeasureRow, "state" | "days"> => {
  if (row.counts && row.status === "done") return { state: "done", days: 0 };
  if (row.schedule?.state === "overdue") return { state: "late", days: row.schedule.daysLate };
  if (row.schedule?.state === "dueSoon") return { state: "soon", days: (row.end ?? asOf) - asOf };
  return { state: row.unknownStatus || row.undated ? "unknown" : "", days: 0 };
};
