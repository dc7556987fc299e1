import { readNumber } from "../../measures/text/readNumber";
import { textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perScore } from "./perScore";

/** A score is text; one in Thai digits or with words around it can be made a number. */
export const scoreNotANumber: Rule = (context) => perScore(context, (at, value) => {
  if (typeof value === "number") return undefined;
  const number = readNumber(textOf(value));
  return found("score-not-a-number", at, { value: textOf(value) }, number === undefined ? null : { label: "use-arabic-number", safe: true, edits: [{ at, expects: value, value: number, format: "0.00" }] });
});
