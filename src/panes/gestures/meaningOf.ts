import { calendarOf, type Day } from "../../measures/Day";
import { readDate } from "../../measures/dates/readDate";
import { readNumber } from "../../measures/text/readNumber";
import { valueOfText } from "../../filling/setCells";
import { FIRST_USABLE_DAY, LAST_USABLE_DAY } from "../../template/words";
import type { Lang } from "../../wording";
import { BLANK, type CellValue } from "../../workbook/CellValue";
import { dayText } from "../display/dayText";
import type { CellKind } from "./cellKind";

/** How a cell is filled in: typed, picked from a list, or not at all (a formula reckons it). */
export type EditKind = "text" | "longText" | "date" | "number" | "list" | "none";

/** A cell about to be edited: its text as a person would type it, and the words to choose from. */
export interface EditorView { kind: EditKind; text: string; options: string[]; /** heading of its column */ label: string }

/** What a typed text would become. `days` are the readings to choose between when there is more than one. */
export type Meaning =
  | { kind: "value"; value: CellValue; /** shown beside the field when it says more than what was typed */ shown: string }
  | { kind: "choose"; days: { day: Day; shown: string }[] }
  | { kind: "refused"; why: "not-a-date" | "not-a-number" | "not-in-list" | "computed" };

const usable = (day: Day): boolean => day >= FIRST_USABLE_DAY && day <= LAST_USABLE_DAY && !Number.isNaN(calendarOf(day).year);

/** What a text typed into a cell of this kind means: "๓๐ ก.ย. ๖๗" in a date cell is a day, "๘๐" in a number cell is 80. */
export const meaningOf = (text: string, { kind, options, format }: CellKind, language: Lang, fiscalYear?: number): Meaning => {
  if (kind === "none") return { kind: "refused", why: "computed" };
  if (text.trim() === "") return { kind: "value", value: BLANK, shown: "" };
  if (kind === "date") return dateMeaning(text, language, fiscalYear);
  if (kind === "number") {
    const number = readNumber(text);
    return number === undefined ? { kind: "refused", why: "not-a-number" } : { kind: "value", value: number, shown: String(number) };
  }
  if (kind === "list") return options.includes(text) ? { kind: "value", value: text, shown: "" } : { kind: "refused", why: "not-in-list" };
  const value = format === "@" || kind === "longText" ? text : valueOfText(text, format);
  return { kind: "value", value, shown: "" };
};

const dateMeaning = (text: string, language: Lang, fiscalYear: number | undefined): Meaning => {
  const { day, readings } = readDate(text, { fiscalYear });
  if (day !== null) return usable(day) ? { kind: "value", value: day, shown: dayText(day, language) } : { kind: "refused", why: "not-a-date" };
  const days = readings.filter(usable).map((one) => ({ day: one, shown: dayText(one, language) }));
  return days.length > 0 ? { kind: "choose", days } : { kind: "refused", why: "not-a-date" };
};
