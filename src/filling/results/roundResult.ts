import { sheetBlank, sheetText } from "../../progress/sheetText";
import { sheetKey } from "../../progress/sheetKey";
import type { RoundKey } from "../../template/columns";
import type { Line } from "../../template/OurBook";
import { NO_MEASURES } from "../../template/words";
import { isCellError, sameValue, type CellValue } from "../../workbook/CellValue";
import type { Standing } from "./Standing";

const lastLine = ({ book }: Standing): Line<RoundKey> | undefined => book.rounds?.lines.filter(({ values }) => sheetText(values.round) !== "").at(-1);

/** The label or the day of the round that was sealed last. */
export const roundResult = (standing: Standing, field: "label" | "asOf"): CellValue => {
  const last = lastLine(standing)?.values;
  if (!last) return "";
  return field === "label" ? sheetText(last.round) : isCellError(last.asOf) ? "" : last.asOf;
};

/** What that round showed of an indicator. */
export const roundCompletionResult = (standing: Standing, row: number): CellValue => {
  const { book } = standing, last = lastLine(standing)?.values, name = book.indicators?.lines[row]?.values.name ?? "";
  if (!last || sheetBlank(name)) return "";
  const own = (book.rounds?.lines ?? []).filter(({ values }) =>
    sheetKey(values.round) === sheetKey(last.round) && sameValue(values.asOf, last.asOf) && sheetKey(values.indicator) === sheetKey(name));
  if (own.length === 0) return "";
  const shares = own.map(({ values }) => values.completion).filter((share) => typeof share === "number" && share >= 0);
  return shares.length === 0 ? NO_MEASURES : shares.reduce<number>((sum, share) => sum + (typeof share === "number" ? share : 0), 0);
};
