/** A day as Excel's serial number in the 1900 system: 1 is 1 January 1900, 46346 is 20 November 2026. No time zone. */
export type Day = number;

/** A day as year, month and day of the Gregorian calendar. */
export interface CalendarDay { year: number; month: number; day: number }

const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of a Gregorian date; undefined when there is no such day. Valid from 1 March 1900, below which Excel counts a day that never was. */
export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY);
};

export const calendarOf = (day: Day): CalendarDay => {
  const date = new Date(EPOCH + Math.floor(day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** "2023-10-01". */
export const isoOf = (day: Day): string => {
  const { year, month, day: d } = calendarOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
};

/** Reads "2023-10-01"; undefined when it is no day. */
export const dayFromIso = (text: string): Day | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
};
