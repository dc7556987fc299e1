import type { ProgressInput } from "../../src/progress/progressOf";
import { DISCLOSURE_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS, type Column, type DisclosureKey, type IndicatorKey, type MeasureKey, type RoundKey, type UnitKey } from "../../src/template/columns";
import type { TableBlock } from "../../src/template/OurBook";
import type { CellValue } from "../../src/workbook/CellValue";

type Rows<K extends string> = Partial<Record<K, CellValue>>[];
export interface Cells { measures?: Rows<MeasureKey>; indicators?: Rows<IndicatorKey>; disclosure?: Rows<DisclosureKey>; rounds?: Rows<RoundKey>; units?: Rows<UnitKey> }

const block = <K extends string>(sheet: string, columns: Column<K>[], rows: Rows<K>): TableBlock<K> => {
  const at = { sheet, row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  return {
    sheet, at,
    columns: Object.fromEntries(columns.map(({ key }, column) => [key, column])) as Record<K, number>,
    headers: columns.map(({ title }) => title),
    lines: rows.map((row, index) => ({ row: index + 1, values: Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? ""])) as Record<K, CellValue> })),
    area: { at, values: [] },
  };
};

/** Our workbook's tables from the cells that matter; row 1 of a table stands in row 2 of its sheet. */
export const bookOf = ({ measures = [], indicators = [], disclosure = [], rounds = [], units = [] }: Cells): ProgressInput => ({
  measures: block("มาตรการ", MEASURE_COLUMNS, measures),
  indicators: block("ตัวชี้วัด", INDICATOR_COLUMNS, indicators),
  disclosure: block("OIT", DISCLOSURE_COLUMNS, disclosure),
  rounds: block("ประวัติ", ROUND_COLUMNS, rounds),
  units: block("หน่วยงาน", UNIT_COLUMNS, units),
});
