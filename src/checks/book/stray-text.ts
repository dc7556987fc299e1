import { textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { shortText } from "../shortText";

/** Text in a row that has nothing else: easily overlooked, and not counted. */
export const strayText: Rule = ({ rows }) => rows.flatMap((row) => {
  const key = row.filled[0], at = key && row.at(key);
  return row.isMeasure || !at ? [] : [found("stray-text", at, { text: shortText(textOf(row.values[key])) })];
});
