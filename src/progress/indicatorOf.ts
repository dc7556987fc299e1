import type { IndicatorKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import type { CellValue } from "../workbook/CellValue";
import { sheetKey } from "./sheetKey";
import { sheetText } from "./sheetText";

/** Where an indicator stands in the table Indicators: its row from 1, 0 when blank or not in the list; and its instrument. */
export interface IndicatorPlace { row: number; instrument: string }

const NOWHERE: IndicatorPlace = { row: 0, instrument: "" };

/** Finds the indicator that a measure names; the first of two rows of one name. */
export const indicatorOf = (lines: readonly Line<IndicatorKey>[]): ((name: CellValue) => IndicatorPlace) => {
  const places = new Map<string, IndicatorPlace>();
  lines.forEach(({ values }, at) => {
    const key = typeof values.name === "string" ? sheetKey(values.name) : "";
    if (key !== "" && !places.has(key)) places.set(key, { row: at + 1, instrument: sheetText(values.instrument) });
  });
  return (name) => places.get(sheetKey(name)) ?? NOWHERE;
};
