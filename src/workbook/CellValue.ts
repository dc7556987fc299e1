/** What a cell that shows an error holds, as Excel writes it ("#REF!", "#DIV/0!", …). */
export interface CellError { error: string }

/** A blank cell. Zero, FALSE and a space are not blank. */
export type Blank = "";

/**
 * The value of one cell as it crosses the border: numbers (dates are Excel serial numbers, 1900 system),
 * text, booleans, errors or blank. Never null, never a JavaScript Date.
 */
export type CellValue = number | string | boolean | Blank | CellError;

export const BLANK: Blank = "";

/** True for a cell with nothing in it; text of white space only is not blank (see {@link looksBlank}). */
export const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === BLANK;

/** True for a cell in which a person sees nothing: blank, white space, zero-width characters. */
export const looksBlank = (value: CellValue | undefined): boolean =>
  value === undefined || (typeof value === "string" && !/[^\s\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]/.test(value));

export const isCellError = (value: CellValue | undefined): value is CellError => typeof value === "object";

/** True when two cells hold the same value; errors are the same when they show the same words. */
export const sameValue = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) || isCellError(b) ? isCellError(a) && isCellError(b) && a.error === b.error : a === b;

/** The value as text: numbers as JavaScript prints them, TRUE/FALSE, the words of an error. */
export const textOf = (value: CellValue | undefined): string => {
  if (value === undefined) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
};
