import { BLANK, type CellValue } from "../../../workbook/CellValue";
import { isDateFormat } from "../../../ooxml/reading/numberFormats";
import { serialOfIso } from "../../../ooxml/reading/serialOfIso";
import { newlines } from "../../../ooxml/reading/textOfBytes";
import { unescapeXstring } from "../../../ooxml/reading/unescapeXstring";
import { damaged } from "../../FileFault";
import type { BookStyles } from "./BookStyles";
import type { CellSource } from "./cellSource";

export interface CellReading { strings: (index: number) => string; styles: BookStyles; date1904: boolean }

/** Days between the first days of the two calendars a workbook may count from. */
export const DAYS_1904 = 1462;

/** The value of a cell as it crosses the border: dates count from 1900 whatever the book counts from. */
export const readCell = (source: CellSource, type: string, style: number, { strings, styles, date1904 }: CellReading): CellValue => {
  const { value = "", inline } = source;
  switch (type) {
    case "s": return value === "" ? BLANK : strings(Number(value));
    case "inlineStr": return inline ?? BLANK;
    case "str": return newlines(unescapeXstring(value));
    case "b": return value === "" ? BLANK : value.trim() === "1" || value.trim() === "true";
    case "e": return value === "" ? BLANK : { error: value };
    case "d": return value === "" ? BLANK : serialOfIso(value) ?? value;
    default: {
      if (value.trim() === "") return BLANK;
      const number = Number(value);
      if (Number.isNaN(number)) throw damaged(`not a number: ${value.slice(0, 30)}`);
      return date1904 && isDateFormat(styles.formatOf(style)) ? number + DAYS_1904 : number;
    }
  }
};
