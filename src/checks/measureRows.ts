import type { Status } from "../measures/Status";
import { thaiKey } from "../measures/text/thaiKey";
import type { RowProgress } from "../progress/rowsProgress";
import { MEASURE_COLUMNS, type MeasureKey } from "../template/columns";
import type { OurBook } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";
import { isCellError, looksBlank, textOf, type CellValue } from "../workbook/CellValue";
import { dateCell, type DateCell } from "./dateCell";
import { meantStatus } from "./meantStatus";

/** A row of มาตรการ as the rules see it. */
export interface MeasureRow {
  progress: RowProgress;
  values: Record<MeasureKey, CellValue>;
  /** Officer's columns in which a person sees something. */
  filled: MeasureKey[];
  /** A measure, sub-measure or parent; false for a row of one stray cell. */
  isMeasure: boolean;
  /** Is followed up by itself: a measure, no parent of sub-measures, not cancelled, and more than a bare code. */
  isTracked: boolean;
  /** The status the cell says or, by another word, means. */
  status: Status | undefined;
  /** The measure's words on the key by which names are compared; "" when there are none. */
  wordsKey: string;
  start: DateCell;
  end: DateCell;
  finished: DateCell;
  /** The cell of a column; undefined when the sheet lacks the column. */
  at: (key: MeasureKey) => Address | undefined;
}

const OFFICERS = MEASURE_COLUMNS.filter((column) => column.owner === "officer").map((column) => column.key);

/** The rows of มาตรการ in which the officer wrote something. */
export const measureRows = (book: OurBook, progress: readonly RowProgress[], fiscalYear: number | undefined): MeasureRow[] => {
  const table = book.measures;
  if (!table) return [];
  const dates = new Map<CellValue, DateCell>(), statuses = new Map<string, Status | undefined>();
  const dateOf = (value: CellValue): DateCell => {
    const known = dates.get(value) ?? dateCell(value, fiscalYear);
    dates.set(value, known);
    return known;
  };
  const statusOf = (text: string): Status | undefined => {
    if (!statuses.has(text)) statuses.set(text, meantStatus(text));
    return statuses.get(text);
  };
  return progress.flatMap((row) => {
    const { values } = row.line;
    const filled = OFFICERS.filter((key) => !looksBlank(values[key]));
    if (filled.length === 0) return [];
    const status = isCellError(values.status) ? undefined : statusOf(textOf(values.status));
    const only = filled.length === 1 ? filled[0] : undefined;
    // the sheet counts a row that has a code or a measure
    const isMeasure = only === undefined || only === "measure" || only === "code";
    return [{
      progress: row, values, filled, isMeasure, status, wordsKey: isCellError(values.measure) ? "" : thaiKey(textOf(values.measure)),
      isTracked: isMeasure && only !== "code" && !row.isParent && status !== "cancelled",
      start: dateOf(values.start), end: dateOf(values.end), finished: dateOf(values.finished),
      at: (key: MeasureKey) => {
        const column = table.columns[key];
        return column === undefined ? undefined : cellAt(table.sheet, row.row, column);
      },
    }];
  });
};
