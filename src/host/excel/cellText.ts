import { isCellError, type CellValue } from "../../workbook/CellValue";
import { isFormula, isKeep, type CellWrite } from "../../workbook/Patch";

const ERRORS = new Set(["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA"]);

/** True when Excel could take the text, typed into a cell that is not text, for anything else: a formula, a number, a date, a word of truth, an error, an apostrophe. */
const isRisky = (text: string): boolean => /^\s*[=+\-@'#]/.test(text) || /\p{N}/u.test(text) || /^\s*(true|false|จริง|เท็จ)\s*$/iu.test(text);

/** What to hand to `Range.values` so that exactly this write comes of it; null leaves a cell alone. In a text cell ("@") text stays text as it is. */
export const writtenCell = (write: CellWrite, format: string): string | number | boolean | null => {
  if (isKeep(write)) return null;
  if (isFormula(write)) return `=${write.formula}`;
  if (isCellError(write)) return write.error;
  if (typeof write !== "string" || write === "") return write;
  const risky = format === "@" ? write.startsWith("'") : isRisky(write);
  return risky ? `'${write}` : write;
};

/** True for what would become text in a text cell ("@"): such a cell is General while it is written. */
export const wantsGeneral = (write: CellWrite, format: string): boolean => format === "@" && typeof write !== "string" && !isKeep(write);

/** A value as Excel hands it out. Words of errors are errors: Excel writes both the same. */
export const cellValue = (value: unknown): CellValue => {
  if (typeof value === "string") return ERRORS.has(value) ? { error: value } : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return "";
};

/** The formula of a cell without "=", "" where there is none. A text that begins with "=" stands in both grids alike; a formula's result does not. */
export const cellFormula = (formula: unknown, value: unknown): string =>
  (typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value ? formula.slice(1) : "");

/** A number format; "" for General. */
export const cellFormat = (format: unknown): string => (typeof format === "string" && format !== "General" ? format : "");
