import { isoOf } from "../measures/Day";
import type { RoundKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import type { CellValue } from "../workbook/CellValue";
import type { Figures } from "./Figures";
import type { LastRound } from "./Progress";
import { sheetBlank, sheetText } from "./sheetText";
import { usableDay } from "./usableDay";

const numberIn = (value: CellValue): number => (typeof value === "number" ? value : 0);

/** What the round sealed last showed, beside now: the rows of Rounds that share the label and day of its last row. */
export const lastRound = (lines: readonly Line<RoundKey>[], indicators: readonly ({ name: string } & Figures)[]): LastRound | null => {
  const last = lines.filter((line) => !sheetBlank(line.values.round)).at(-1);
  if (!last) return null;
  const round = sheetText(last.values.round), day = usableDay(last.values.asOf);
  const own = lines.filter(({ values }) => sheetText(values.round) === round && values.asOf === last.values.asOf);
  return {
    round,
    asOf: day === undefined ? null : isoOf(day),
    indicators: own.map(({ values }) => {
      const name = sheetText(values.indicator);
      const { completion } = values;
      return {
        name,
        then: { counted: numberIn(values.counted), done: numberIn(values.done), completion: typeof completion === "number" ? completion : null, overdue: numberIn(values.overdue) },
        now: indicators.find((indicator) => indicator.name === name) ?? null,
      };
    }),
  };
};
