import type { Day } from "../measures/Day";
import type { OurBook } from "../template/OurBook";
import { DEFAULT_DUE_SOON_DAYS } from "../template/words";
import { usableDay } from "./usableDay";

/** The day and the nearness that every figure depends on. */
export interface DaySettings { asOf: Day; dueSoonDays: number }

/** The workbook's AsOf when that is a constant day, else today; its DueSoonDays when that is a number, else 30. */
export const daySettings = ({ named }: Pick<OurBook, "named">, today: Day): DaySettings => {
  const asOf = named.AsOf, days = named.DueSoonDays?.value;
  const sealed = asOf !== undefined && asOf.formula === "" ? usableDay(asOf.value) : undefined;
  return { asOf: sealed ?? today, dueSoonDays: typeof days === "number" ? days : DEFAULT_DUE_SOON_DAYS };
};
