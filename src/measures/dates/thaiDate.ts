import { calendarOf, type Day } from "../Day";
import { BE_OFFSET } from "../FiscalYear";
import { thaiDigits } from "../text/digits";
import { MONTH_NAMES, MONTH_SHORT } from "./months";

export interface DateStyle { month?: "short" | "full"; digits?: "arabic" | "thai" }

/** "1 ต.ค. 2566", "๑ ตุลาคม ๒๕๖๖": day, month and Buddhist year, without พ.ศ., as official letters write it. */
export const thaiDate = (day: Day, { month = "short", digits = "arabic" }: DateStyle = {}): string => {
  const { year, month: m, day: d } = calendarOf(day);
  const text = `${d} ${(month === "full" ? MONTH_NAMES : MONTH_SHORT)[m - 1] ?? ""} ${year + BE_OFFSET}`;
  return digits === "thai" ? thaiDigits(text) : text;
};

/** "ตุลาคม 2566" of the month a day lies in. */
export const thaiMonth = (day: Day, style: DateStyle = {}): string => thaiDate(day, style).replace(/^\S+ /, "");
