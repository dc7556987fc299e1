import { TICKED, UNTICKED } from "../template/words";
import type { CellValue } from "../workbook/CellValue";
import { sheetText } from "./sheetText";

/** Steps on lines that begin with ☑ or ☐; other lines are not counted. */
export interface TrackedSteps { ticked: number; tracked: number }

export const trackedSteps = (value: CellValue): TrackedSteps => {
  const text = sheetText(value);
  if (!text.includes(TICKED) && !text.includes(UNTICKED)) return { ticked: 0, tracked: 0 };
  let ticked = 0, tracked = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith(TICKED)) ticked++;
    if (line.startsWith(TICKED) || line.startsWith(UNTICKED)) tracked++;
  }
  return { ticked, tracked };
};
