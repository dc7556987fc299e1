import { CHECK_PERCENT } from "../template/words";
import type { CellValue } from "../workbook/CellValue";
import { sheetBlank } from "./sheetText";

/** What ร้อยละความก้าวหน้า gives: 0–100, undefined when it is blank, or the words that ask for a look when it cannot be (text, below 0, above 100, between 0 and 1). */
export const givenPercent = (value: CellValue): number | typeof CHECK_PERCENT | undefined => {
  if (sheetBlank(value)) return undefined;
  if (typeof value !== "number" || value < 0 || value > 100 || (value > 0 && value < 1)) return CHECK_PERCENT;
  return value;
};
