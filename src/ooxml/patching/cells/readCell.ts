import { BLANK, type CellValue } from "../../../workbook/CellValue";
import { uncellText } from "../book/xmlText";
import type { BookStyles } from "./BookStyles";
import type { CellSource } from "./cellSource";
import { isDateFormat } from "./isDateFormat";

export interface CellReading { strings: (index: number) => string; styles: BookStyles; date1904: boolean }

/** Days between the first days of the two calendars a workbook may count from. */
export const DAYS_1904 = 1462;

const DAY = 86_400_000;
const serialOfIso = (text: string): number => (Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text) - Date.UTC(1899, 11, 30)) / DAY;

/** The value of a cell as it crosses the border: dates count from 1900 whatever the book counts from. */
export const readCell = (source: CellSource, type: string, style: number, { strings, styles, date1904 }: CellReading): CellValue => {
  const { value = "", inline } = source;
  switch (type) {
    case "s": return value === "" ? BLANK : strings(Number(value));
    case "inlineStr": return inline ?? BLANK;
    case "str": return uncellText(value);
    case "b": return value === "" ? BLANK : value.trim() === "1" || value.trim() === "true";
    case "e": return value === "" ? BLANK : { error: value };
    case "d": return Number.isNaN(serialOfIso(value)) ? uncellText(value) : serialOfIso(value);
    default: {
      if (value.trim() === "") return BLANK;
      const number = Number(value);
      if (Number.isNaN(number)) return uncellText(value);
      return date1904 && isDateFormat(styles.formatOf(style)) ? number + DAYS_1904 : number;
    }
  }
};
