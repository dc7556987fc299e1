import { calendarOf, type Day } from "../../measures/Day";
import { BE_OFFSET } from "../../measures/FiscalYear";
import { thaiDate } from "../../measures/dates/thaiDate";
import type { Lang } from "../../wording";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "15 ก.ย. 2567" or "15 Sep 2567": Buddhist Era in both languages. */
export const dayText = (day: Day, language: Lang): string => {
  if (language === "th") return thaiDate(day);
  const { year, month, day: date } = calendarOf(day);
  return `${date} ${MONTHS[month - 1] ?? ""} ${year + BE_OFFSET}`;
};

