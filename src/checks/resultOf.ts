import type { RowProgress } from "../progress/rowsProgress";
import { scopes } from "../progress/scopes";
import type { IndicatorKey, MeasureKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import type { TableKey } from "../template/names";
import { NO_MEASURES } from "../template/words";
import type { CellValue } from "../workbook/CellValue";
import type { CheckContext } from "./CheckContext";

/** What a computed cell of a row of มาตรการ must show; undefined for a column that is not reckoned here. */
export const resultOfRow = (row: RowProgress, key: MeasureKey): CellValue | undefined => {
  switch (key) {
    case "progress": return row.progress;
    case "schedule": return row.schedule?.text ?? "";
    case "counts": return row.counts ? 1 : 0;
    case "effectiveWeight": return row.effectiveWeight;
    case "weighted": return row.weighted;
    default: return undefined;
  }
};

/** What the computed cells of ตัวชี้วัด must show, by place of the row in the table; undefined for a column that is not reckoned here. */
export const indicatorResults = (lines: readonly Line<IndicatorKey>[], rows: readonly RowProgress[]): ((index: number, key: IndicatorKey) => CellValue | undefined) => {
  const { indicators } = scopes(rows, lines, []);
  return (index, key) => {
    const figures = indicators[index];
    if (!figures || lines[index]?.values.name === "") return "";
    switch (key) {
      case "measures": return figures.counted;
      case "completion": return figures.completion ?? NO_MEASURES;
      case "done": case "overdue": case "dueSoon": return figures[key];
      default: return undefined;
    }
  };
};

/** The result of a computed cell by its table, column and row of the sheet; undefined where it is not reckoned here. */
export const resultOf = (context: CheckContext, table: TableKey, key: string, row: number): CellValue | undefined => {
  if (table === "indicators") {
    const lines = context.book.indicators?.lines ?? [];
    return indicatorResults(lines, context.progress)(lines.findIndex((line) => line.row === row), key as IndicatorKey);
  }
  const reckoned = table === "measures" ? context.progress[row - (context.book.measures?.lines[0]?.row ?? 0)] : undefined;
  return reckoned && resultOfRow(reckoned, key as MeasureKey);
};
