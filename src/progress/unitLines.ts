import { ALL_UNITS } from "../template/names";
import type { CellValue } from "../workbook/CellValue";
import { sheetText } from "./sheetText";

const EVERY_UNIT = `|${ALL_UNITS}|`;

/** The units of a row as the sheet keeps them: "|กองคลัง|กองช่าง|", lead units first; only "|ทุกส่วนราชการ|" when a line says so. */
export const unitLines = (lead: CellValue, co: CellValue): string => {
  const lines = `|${sheetText(lead)}\n${sheetText(co)}|`.replace(/\n/g, "|");
  return lines.includes(EVERY_UNIT) ? EVERY_UNIT : lines;
};

export const isEveryUnit = (lines: string): boolean => lines === EVERY_UNIT;
