import { thaiKey } from "../measures/text/thaiKey";
import type { IndicatorKey } from "../template/columns";
import type { OurBook } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";
import { looksBlank, textOf, type CellValue } from "../workbook/CellValue";

/** A row of ตัวชี้วัด that names an indicator. */
export interface IndicatorRow {
  /** As the cell has it, which a measure's cell must equal. */
  name: string;
  key: string;
  no: number | undefined;
  values: Record<IndicatorKey, CellValue>;
  at: (key: IndicatorKey) => Address | undefined;
}

/** The indicators of the book, in the order of the sheet. */
export const indicatorRows = (book: OurBook): IndicatorRow[] => {
  const table = book.indicators;
  return (table?.lines ?? []).filter(({ values }) => !looksBlank(values.name)).map(({ row, values }) => {
    const name = textOf(values.name);
    return {
      name, key: thaiKey(name), values, no: typeof values.no === "number" ? values.no : undefined,
      at: (key: IndicatorKey) => {
        const column = table?.columns[key];
        return table === undefined || column === undefined ? undefined : cellAt(table.sheet, row, column);
      },
    };
  });
};
