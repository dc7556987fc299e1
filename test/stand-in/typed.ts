import { BLANK, type CellValue } from "../../src/workbook/CellValue";
import type { StandInCell } from "./StandInBook";

export const ERROR_WORDS = ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!", "#CALC!"];

const GUESSED_DATE = 45_000;

/** What Excel makes of something that is put into a cell as if typed: formulas, numbers, dates, words of truth and errors are taken for such unless the cell is text. */
export const typed = (put: unknown, { format }: StandInCell): StandInCell => {
  if (typeof put === "number" || typeof put === "boolean") return { value: format === "@" ? String(put).toUpperCase() : put, format };
  if (typeof put !== "string") throw new Error(`a cell cannot hold ${JSON.stringify(put)}`);
  const text = put.trim();
  const value = (made: CellValue): StandInCell => ({ value: made, format });
  if (put === "") return value(BLANK);
  if (put.startsWith("'")) return value(put.slice(1));
  if (format === "@") return value(put);
  if (text.startsWith("=") && text.length > 1) return { value: BLANK, formula: text.slice(1), format };
  if (/^[-+]?(\d[\d,]*)?\.?\d+(e[-+]?\d+)?%?$/i.test(text)) return value(Number(text.replace(/[,%]/g, "")) / (text.endsWith("%") ? 100 : 1));
  if (/^[-+@]./.test(text)) return { value: BLANK, formula: text.replace(/^[@+]/, ""), format };
  if (/^\d{1,4}[-/ ](\d{1,2}|[a-z]{3,9})([-/ ]\d{1,4})?$/i.test(text) || /^\d{1,2}:\d{2}/.test(text)) return value(GUESSED_DATE);
  if (/^(true|false)$/i.test(text)) return value(text.toLowerCase() === "true");
  if (ERROR_WORDS.includes(text.toUpperCase())) return value({ error: text.toUpperCase() });
  return value(put);
};
