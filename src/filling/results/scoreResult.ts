import { levelOf } from "../../progress/scores";
import type { CellValue } from "../../workbook/CellValue";
import type { Standing } from "./Standing";

/** The mean of an instrument's scores of last year. */
export const scoreResult = ({ reckoning: { progress } }: Standing, instrument: string): CellValue =>
  progress.scores.instruments.find(({ code }) => code === instrument)?.mean ?? "";

/** 1 when the scores reach a level, 0 when not. */
export const levelReachedResult = ({ levels, reckoning: { progress } }: Standing, row: number): CellValue => {
  const level = levels[row], { total, instruments } = progress.scores;
  if (!level || total === null) return "";
  return levelOf(total, instruments.map(({ mean }) => mean ?? 0), [level]) === null ? 0 : 1;
};
