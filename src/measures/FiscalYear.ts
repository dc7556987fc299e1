import { calendarOf, dayOf, type Day } from "./Day";

/** A Thai fiscal year, named by its Buddhist Era year: 2567 runs from 1 October 2023 to 30 September 2024. */
export type FiscalYear = number;

/** The Buddhist Era is the Christian era + 543. */
export const BE_OFFSET = 543;

export const fiscalYearStart = (year: FiscalYear): Day => dayOf(year - BE_OFFSET - 1, 10, 1) ?? 0;
export const fiscalYearEnd = (year: FiscalYear): Day => dayOf(year - BE_OFFSET, 9, 30) ?? 0;

/** The fiscal year in which a day lies. */
export const fiscalYearOf = (day: Day): FiscalYear => {
  const { year, month } = calendarOf(day);
  return year + BE_OFFSET + (month >= 10 ? 1 : 0);
};
