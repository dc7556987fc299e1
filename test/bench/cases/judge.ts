import { check } from "../../../src/checks";
import { readFile } from "../../../src/ooxml/readFile";
import { daySettings } from "../../../src/progress/daySettings";
import { progressOf } from "../../../src/progress/progressOf";
import { OUR_LOOK, readOurBook } from "../../../src/reading/ourBook";
import type { Snapshot } from "../../../src/workbook/Snapshot";
import { ratioFigure, type Figure } from "../Figure";
import { fillTemplate, templateBytes, TODAY, yearPack } from "../inputs/filledBook";
import { manyMeasures } from "../inputs/manyMeasures";
import { interleaved } from "../interleaved";

const snapshotOf = async (count: number): Promise<Snapshot> => readFile((await fillTemplate(templateBytes(), manyMeasures(count))).bytes, OUR_LOOK).snapshot;

/** Reading our workbook out of its photograph, checking it and reckoning its progress. */
const judged = (snapshot: Snapshot): number => {
  const book = readOurBook(snapshot), pack = yearPack();
  return check(book, { today: TODAY, pack }).length + progressOf(book, daySettings(book, TODAY)).rows.length;
};

/** Check and progress of 10,000 measures, beside `JSON.parse` of the same photograph and beside 1,000 measures. */
export const judge = async (): Promise<Figure[]> => {
  const large = await snapshotOf(10_000), small = await snapshotOf(1_000), text = JSON.stringify(large);
  const times = await interleaved({ large: () => judged(large), parse: () => JSON.parse(text) as unknown, small: () => judged(small) });
  const more = `${times.large.toFixed(0)} ms; JSON.parse of ${(text.length / 1e6).toFixed(1)} million characters ${times.parse.toFixed(0)} ms; 1,000 measures ${times.small.toFixed(1)} ms`;
  return [
    ratioFigure("check and progress of 10,000 measures, beside JSON.parse", times.large / times.parse, "atMost", 15, more, times),
    ratioFigure("the same beside 1,000 measures", times.large / times.small, "atMost", 12, more, times),
  ];
};
