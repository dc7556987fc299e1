import type { MeasureKey } from "../template/columns";
import type { Address } from "../workbook/Address";
import type { CellValue } from "../workbook/CellValue";
import type { CheckContext } from "./CheckContext";
import type { Finding } from "./Finding";
import type { MeasureRow } from "./measureRows";

type Look = (row: MeasureRow, at: Address, value: CellValue) => Finding | undefined;

const over = (rows: readonly MeasureRow[], key: MeasureKey, look: Look): Finding[] =>
  rows.flatMap((row) => {
    const at = row.at(key);
    const finding = at && look(row, at, row.values[key]);
    return finding ? [finding] : [];
  });

/** Looks at one column of every row that is followed up by itself; nothing when the sheet lacks the column. */
export const perTracked = (context: CheckContext, key: MeasureKey, look: Look): Finding[] => over(context.rows.filter((row) => row.isTracked), key, look);

/** The same for every measure, parents and cancelled ones too. */
export const perMeasure = (context: CheckContext, key: MeasureKey, look: Look): Finding[] => over(context.rows.filter((row) => row.isMeasure), key, look);
