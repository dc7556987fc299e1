import type { Day } from "../measures/Day";
import { readPeriod } from "../measures/dates/readPeriod";
import type { Certainty, Reading } from "../measures/dates/Period";
import { typedAsChristian } from "../measures/dates/typedAsChristian";
import { usableDay } from "../progress/usableDay";
import { isCellError, textOf, type CellValue } from "../workbook/CellValue";
import { saysNothing } from "./saysNothing";

/** What a date cell holds. */
export type DateCell =
  | { kind: "blank" }
  | { kind: "error" }
  | { kind: "day"; day: Day }
  /** A Buddhist year kept as a Christian one; `meant` is 543 years before. */
  | { kind: "yearsOff"; meant: Day }
  /** A number that is no day of 2000–2199. */
  | { kind: "outside"; value: number }
  /** Text: what it may mean, and whether one reading could be taken. */
  | { kind: "text"; text: string; readings: Reading[]; certainty: Certainty };

/** Numbers beyond this are no days that Excel can show. */
const LAST_SERIAL = 2_958_465;

const yearsOff = (value: number): Day | undefined => {
  if (!(value > 0 && value <= LAST_SERIAL)) return undefined;
  // 29 February of a year that is a leap year only as a Christian one: the day before it is meant
  return typedAsChristian(value) ?? typedAsChristian(value - 1);
};

const usable = ({ start, end }: Reading): Reading => ({ start: start === null ? null : usableDay(start) ?? null, end: end === null ? null : usableDay(end) ?? null });

const readText = (text: string, fiscalYear: number | undefined): DateCell => {
  const { start, end, certainty, readings } = readPeriod(text, { fiscalYear });
  const all = (certainty === "ask" ? readings : [{ start, end }]).map(usable).filter((one) => one.start !== null || one.end !== null);
  return { kind: "text", text, readings: all, certainty };
};

/** Reads a date cell; text is read with the book's fiscal year. */
export const dateCell = (value: CellValue, fiscalYear: number | undefined): DateCell => {
  if (isCellError(value)) return { kind: "error" };
  if (saysNothing(value)) return { kind: "blank" };
  if (typeof value === "string") return readText(value, fiscalYear);
  if (typeof value === "boolean") return { kind: "text", text: textOf(value), readings: [], certainty: "ask" };
  const day = usableDay(value);
  if (day !== undefined) return { kind: "day", day };
  const meant = yearsOff(value);
  return meant === undefined ? { kind: "outside", value } : { kind: "yearsOff", meant };
};
