import { ALL_UNITS } from "../template/names";
import type { CellValue } from "../workbook/CellValue";
import { sheetText } from "./sheetText";

/** Whose row it is: the units named on whole lines of ผู้รับผิดชอบหลัก or ร่วม, each once; "all" when a line says every unit. */
export const unitsOfRow = (lead: CellValue, co: CellValue): ReadonlySet<string> | "all" => {
  const lines = new Set(`${sheetText(lead)}\n${sheetText(co)}`.split("\n"));
  lines.delete("");
  return lines.has(ALL_UNITS) ? "all" : lines;
};
