import { rowsProgress } from "../../progress/rowsProgress";
import { usableDay } from "../../progress/usableDay";
import type { MeasureKey } from "../../template/columns";
import { isCellError, type CellValue } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { resultOfRow } from "../resultOf";
import { runs } from "../runs";

const COMPARED: readonly MeasureKey[] = ["progress", "schedule", "effectiveWeight"];

const differs = (shown: CellValue, reckoned: CellValue): boolean =>
  typeof shown === "number" && typeof reckoned === "number" ? Math.abs(shown - reckoned) > 1e-6 * Math.max(1, Math.abs(reckoned)) : shown !== reckoned;

/**
 * Results kept in the file are not those of its own input: it was saved without recalculation. They are judged for the day
 * that the file itself was reckoned for, and never believed; said once.
 */
export const resultsStale: Rule = ({ book, asOf, dueSoonDays, progress }) => {
  const { measures, snapshot, named } = book, formulas = measures?.area.formulas;
  const shownDay = named.AsOf && usableDay(named.AsOf.value);
  if (!measures || !formulas || snapshot.computed === "live" || isOlder(book)) return [];
  const rows = shownDay === asOf ? progress : rowsProgress(measures.lines, { indicators: book.indicators?.lines ?? [], asOf: shownDay ?? 0, dueSoonDays });
  const where = COMPARED.flatMap((key) => {
    const place = measures.columns[key];
    if (place === undefined || (key === "schedule" && shownDay === undefined)) return [];
    const stale = rows.filter((reckoned) => {
      const shown = reckoned.line.values[key], expected = resultOfRow(reckoned, key);
      return expected !== undefined && (formulas[reckoned.row - measures.at.row]?.[place - measures.at.column] ?? "") !== "" && !isCellError(shown) && differs(shown, expected);
    });
    return runs(measures.sheet, place, stale.map((row) => row.row));
  });
  const count = where.reduce((sum, at) => sum + at.rows, 0);
  return count === 0 ? [] : [found("results-stale", where, { count })];
};
