import type { Day } from "../measures/Day";
import { FIRST_USABLE_DAY, LAST_USABLE_DAY } from "../template/words";
import type { CellValue } from "../workbook/CellValue";

/** The day of a date cell, its time of day dropped; undefined when it is blank, text or outside 2000–2199 CE. */
export const usableDay = (value: CellValue): Day | undefined => {
  if (typeof value !== "number") return undefined;
  const day = Math.floor(value);
  return day >= FIRST_USABLE_DAY && day <= LAST_USABLE_DAY ? day : undefined;
};
