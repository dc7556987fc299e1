import { calendarOf, dayOf, type Day } from "../Day";
import { BE_OFFSET } from "../FiscalYear";

/** The day meant when a Buddhist year was typed where Excel wants a Christian one (a cell in 2400–2700 CE); undefined when the day is in no such year or does not exist in the year meant. Source: ita.md d.11. */
export const typedAsChristian = (day: Day): Day | undefined => {
  const { year, month, day: d } = calendarOf(day);
  return year >= 2400 && year <= 2700 ? dayOf(year - BE_OFFSET, month, d) : undefined;
};
