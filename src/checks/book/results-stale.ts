import { rowsProgress, type RowProgress } from "../../progress/rowsProgress";
import { usableDay } from "../../progress/usableDay";
import type { IndicatorKey, MeasureKey } from "../../template/columns";
import type { TableBlock } from "../../template/OurBook";
import type { Address } from "../../workbook/Address";
import { isCellError, type CellValue } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { indicatorResults, resultOfRow } from "../resultOf";
import { runs } from "../runs";

/** Columns whose results are compared, and those of them that depend on the day. */
const OF_MEASURES: readonly MeasureKey[] = ["progress", "effectiveWeight", "schedule"];
const OF_INDICATORS: readonly IndicatorKey[] = ["measures", "done", "completion", "overdue", "dueSoon"];
const OF_THE_DAY: ReadonlySet<string> = new Set(["schedule", "overdue", "dueSoon"]);

const differs = (shown: CellValue, reckoned: CellValue): boolean =>
  typeof shown === "number" && typeof reckoned === "number" ? Math.abs(shown - reckoned) > 1e-6 * Math.max(1, Math.abs(reckoned)) : shown !== reckoned;

/** Cells of a table that hold a formula and not its result. */
const staleIn = <K extends string>(block: TableBlock<K> | undefined, keys: readonly K[], resultAt: (index: number, key: K) => CellValue | undefined): Address[] => {
  const formulas = block?.area.formulas;
  return !block || !formulas ? [] : keys.flatMap((key) => {
    const place = block.columns[key];
    if (place === undefined) return [];
    const stale = block.lines.filter((line, index) => {
      const shown = line.values[key];
      if (isCellError(shown) || (formulas[line.row - block.at.row]?.[place - block.at.column] ?? "") === "") return false;
      const reckoned = resultAt(index, key);
      return reckoned !== undefined && differs(shown, reckoned);
    });
    return runs(block.sheet, place, stale.map((line) => line.row));
  });
};

/**
 * Results kept in the file are not those of its own input: it was saved without recalculation. They are judged for the day
 * that the file itself was reckoned for, and never believed; said once for มาตรการ and ตัวชี้วัด together.
 */
export const resultsStale: Rule = ({ book, asOf, dueSoonDays, progress }) => {
  const { measures, indicators, snapshot, named } = book;
  const shownDay = named.AsOf && usableDay(named.AsOf.value);
  if (!measures || snapshot.computed === "live" || isOlder(book)) return [];
  const lines = indicators?.lines ?? [];
  const rows: readonly RowProgress[] = shownDay === asOf ? progress : rowsProgress(measures.lines, { indicators: lines, asOf: shownDay ?? 0, dueSoonDays });
  const ofIndicator = indicatorResults(lines, rows);
  const comparable = <K extends string>(keys: readonly K[]): K[] => keys.filter((key) => shownDay !== undefined || !OF_THE_DAY.has(key));
  const where = [
    ...staleIn(measures, comparable(OF_MEASURES), (index, key) => { const row = rows[index]; return row && resultOfRow(row, key); }),
    ...staleIn(indicators, comparable(OF_INDICATORS), ofIndicator),
  ];
  const count = where.reduce((sum, at) => sum + at.rows, 0);
  return count === 0 ? [] : [found("results-stale", where, { count })];
};
