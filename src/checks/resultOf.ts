import type { MeasureKey } from "../template/columns";
import type { CellValue } from "../workbook/CellValue";
import type { RowProgress } from "../progress/rowsProgress";
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

/** The same by the row of the sheet. */
export const resultOf = ({ progress, book }: CheckContext, key: string, row: number): CellValue | undefined => {
  const reckoned = progress[row - (book.measures?.lines[0]?.row ?? 0)];
  return reckoned?.row === row ? resultOfRow(reckoned, key as MeasureKey) : undefined;
};
