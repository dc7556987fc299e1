import { isCellError, textOf, type CellValue } from "../workbook/CellValue";

/** A cell as a formula's text: an error reads as "", TRUE and numbers as Excel joins them to a text. */
export const sheetText = (value: CellValue): string => (typeof value === "string" ? value : isCellError(value) ? "" : textOf(value));

/** What Excel's TRIM leaves: blanks (U+0020 only) taken off both ends and runs of them made one. */
export const sheetTrim = (value: CellValue): string => {
  const text = sheetText(value);
  return text.includes(" ") ? text.replace(/ +/g, " ").replace(/^ | $/g, "") : text;
};

/** True when a formula sees nothing in the cell; an error is something. */
export const sheetBlank = (value: CellValue): boolean => !isCellError(value) && sheetTrim(value) === "";
