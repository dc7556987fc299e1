import type { Address } from "../workbook/Address";
import type { CellValue } from "../workbook/CellValue";
import type { CheckContext } from "./CheckContext";
import type { DateCell } from "./dateCell";
import type { Finding } from "./Finding";
import type { MeasureRow } from "./measureRows";

export type DateKey = "start" | "end" | "finished";

/** Looks at the date cells of every measure, column by column of the row. */
export const perDate = ({ rows }: CheckContext, look: (cell: DateCell, at: Address, value: CellValue, key: DateKey, row: MeasureRow) => Finding | undefined): Finding[] =>
  rows.flatMap((row) => (!row.isMeasure ? [] : (["start", "end", "finished"] as const).flatMap((key) => {
    const at = row.at(key), finding = at && look(row[key], at, row.values[key], key, row);
    return finding ? [finding] : [];
  })));
