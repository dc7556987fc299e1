import type { Day } from "../../measures/Day";
import type { RowProgress } from "../../progress/rowsProgress";
import type { MeasureKey } from "../../template/columns";
import { statusNumber } from "../../template/formulas/measureFormulas";
import type { CellValue } from "../../workbook/CellValue";

/** A row in the order of lateness is told from its neighbours by its place in the table (see the formulas of the order columns). */
const PLACES = 1_000_000;

/** AsOf − end while that matters: a row that counts, is not done and has a usable end. */
const signedDaysLate = ({ counts, status, end }: RowProgress, asOf: Day): number | "" =>
  counts && status !== "done" && end !== undefined ? asOf - end : "";

/** The result of a computed or helper column of มาตรการ; `number` is the row in the table, from 1, and `row` undefined below its last line. */
export const measureResult = (key: MeasureKey, row: RowProgress | undefined, number: number, asOf: Day): CellValue => {
  const leaf = row !== undefined && !row.blank && !row.isParent;
  const daysLate = row ? signedDaysLate(row, asOf) : "";
  switch (key) {
    case "filledRow": return row && !row.blank ? number : "";
    case "usedCode": return row?.code ?? "";
    case "parentCode": return row?.parentCode ?? "";
    case "parentRow": return row?.parentRow ?? 0;
    case "statusNumber": return leaf ? (row.status ? statusNumber(row.status) : 0) : "";
    case "progress": return row?.progress ?? "";
    case "counts": return row?.counts ? 1 : 0;
    case "ownWeight": return row?.ownWeight ?? 0;
    case "effectiveWeight": return row?.effectiveWeight ?? 0;
    case "weighted": return row?.weighted ?? 0;
    case "daysLate": return daysLate;
    case "schedule": return row?.schedule?.text ?? "";
    case "indicatorRow": return row?.indicator.row ?? 0;
    case "instrument": return row?.indicator.instrument ?? "";
    case "unitLines": return leaf ? row.unitLines : "";
    case "unknownStatus": return row?.unknownStatus ? 1 : 0;
    case "overdueOrder": return daysLate !== "" && daysLate > 0 ? daysLate * PLACES + PLACES - 1 - number : "";
    case "dueSoonOrder": return daysLate !== "" && row?.schedule?.state === "dueSoon" ? -daysLate * PLACES + number : "";
    default: throw new Error(`มาตรการ computes no ${key}`);
  }
};
