import { textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { shortText } from "../shortText";
import { similarTexts } from "../similarTexts";

const LEAST = 0.8;
const SHORTEST = 12;

/** Two measures in nearly the same words, perhaps one measure entered twice. Words that differ in numbers only (round 1, round 2) are meant. */
export const nearDuplicateMeasure: Rule = ({ rows }) => {
  const long = rows.filter((row) => row.isMeasure && row.wordsKey.length >= SHORTEST);
  const wordsOf = (index: number): string => (long[index]?.wordsKey ?? "").replace(/\d/g, "");
  return similarTexts(long.map((row) => row.wordsKey), LEAST).filter(({ later, earlier }) => wordsOf(later) !== wordsOf(earlier)).flatMap(({ later, earlier }) => {
    const one = long[later], other = long[earlier], at = one?.at("measure"), first = other?.at("measure");
    return one && other && at && first ? [found("near-duplicate-measure", [at, first], { text: shortText(textOf(other.values.measure)), first: other.progress.row + 1 })] : [];
  });
};
