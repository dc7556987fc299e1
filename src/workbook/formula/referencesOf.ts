import { columnNumber, MAX_ROWS } from "../Address";
import type { Corner, Reference } from "./Reference";

const QUOTE = 34, HASH = 35, DOLLAR = 36, APOSTROPHE = 39, PAREN = 40, DOT = 46, COLON = 58, BANG = 33, QUESTION = 63, BRACKET = 91, BACKSLASH = 92, UNDERSCORE = 95;

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ||
  code > 127 || code === UNDERSCORE || code === DOT || code === DOLLAR || code === BACKSLASH || code === QUESTION;

const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at++;
  return at;
};

/** The end of text or of a sheet's name in quotes that opens at `from`; a doubled quote stands for itself. */
const quoteEnd = (text: string, from: number, quote: string): number => {
  for (let at = from + 1; ;) {
    const found = text.indexOf(quote, at);
    if (found < 0) return text.length;
    if (text[found + 1] !== quote) return found + 1;
    at = found + 2;
  }
};

/** The end of a bracket that opens at `from`: structured references nest, an apostrophe escapes the next letter. */
const bracketEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return text.length;
};

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

const cellOf = (word: string): Corner | undefined => {
  const found = CELL.exec(word);
  if (!found) return undefined;
  const column = columnNumber(found[2] ?? ""), row = Number(found[4]) - 1;
  return column < 0 || row >= MAX_ROWS ? undefined : { row, column, rowFixed: found[3] === "$", columnFixed: found[1] === "$" };
};
const columnOf = (word: string): Corner | undefined => {
  const found = COLUMN.exec(word);
  const column = found ? columnNumber(found[2] ?? "") : -1;
  return found && column >= 0 ? { row: -1, column, rowFixed: false, columnFixed: found[1] === "$" } : undefined;
};
const rowOf = (word: string): Corner | undefined => {
  const found = ROW.exec(word);
  const row = found ? Number(found[2]) - 1 : MAX_ROWS;
  return found && row < MAX_ROWS ? { row, column: -1, rowFixed: found[1] === "$", columnFixed: false } : undefined;
};

interface Place { kind: Reference["kind"]; from: Corner; to: Corner; end: number }

/** A word that is followed by one of these is a function, a table or a sheet, never a cell. */
const opensMore = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at);
  return next === PAREN || next === BANG || next === BRACKET;
};

const placeAt = (text: string, start: number): Place | undefined => {
  const firstEnd = wordEnd(text, start), first = text.slice(start, firstEnd);
  if (first === "" || opensMore(text, firstEnd)) return undefined;
  const ranged = text.charCodeAt(firstEnd) === COLON;
  const secondEnd = ranged ? wordEnd(text, firstEnd + 1) : firstEnd;
  const second = ranged && !opensMore(text, secondEnd) ? text.slice(firstEnd + 1, secondEnd) : "";
  const cell = cellOf(first);
  if (cell) {
    const to = cellOf(second);
    return to ? { kind: "range", from: cell, to, end: secondEnd } : { kind: "cell", from: cell, to: cell, end: firstEnd };
  }
  for (const [kind, read] of [["columns", columnOf], ["rows", rowOf]] as const) {
    const from = read(first), to = from && read(second);
    if (from && to) return { kind, from, to, end: secondEnd };
  }
  return undefined;
};

interface Prefix { sheet: string | undefined; lastSheet: string | undefined; external: boolean }

/** Reads what stands before "!": "[1]Sheet1", "Jan:Dec"; "[0]" is this workbook itself. */
const prefixOf = (name: string): Prefix => {
  const close = name.lastIndexOf("]");
  const external = close >= 0 && !/^\[0\]/.test(name);
  const [sheet, lastSheet] = name.slice(close + 1).split(":");
  return { sheet, lastSheet, external };
};

const NONE: Prefix = { sheet: undefined, lastSheet: undefined, external: false };

/**
 * Every A1 reference in a formula as a workbook file writes it (English function names, commas), in order.
 * Structured references, names, texts and error words are passed over.
 */
export const referencesOf = (formula: string): Reference[] => {
  const found: Reference[] = [];
  const take = (start: number, at: number, prefix: Prefix): number => {
    const place = placeAt(formula, at);
    if (!place) return Math.max(wordEnd(formula, at), at);
    found.push({ start, at, ...prefix, ...place });
    return place.end;
  };
  let at = 0;
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === QUOTE) at = quoteEnd(formula, at, '"');
    else if (code === APOSTROPHE) {
      const end = quoteEnd(formula, at, "'");
      at = formula.charCodeAt(end) === BANG ? take(at, end + 1, prefixOf(formula.slice(at + 1, end - 1).replaceAll("''", "'"))) : end;
    } else if (code === HASH) {
      const error = /^#[A-Z][A-Z0-9/_]*[!?]?/.exec(formula.slice(at, at + 24));
      at += error ? error[0].length : 1;
      if (error?.[0] === "#REF!") at = deadEnd(formula, at);
    } else if (code === BRACKET) {
      const close = bracketEnd(formula, at), end = wordEnd(formula, close);
      at = formula.charCodeAt(end) === BANG ? take(at, end + 1, prefixOf(formula.slice(at, end))) : close;
    } else if (isWord(code)) at = word(formula, at, take);
    else at++;
  }
  return found;
};

/** "#REF!$A$1" and "#REF!A1:B2" are lost references: what follows belongs to no sheet. */
const deadEnd = (formula: string, at: number): number => {
  const end = wordEnd(formula, at);
  return end > at && formula.charCodeAt(end) === COLON ? wordEnd(formula, end + 1) : end;
};

const word = (formula: string, start: number, take: (start: number, at: number, prefix: Prefix) => number): number => {
  const end = wordEnd(formula, start), next = formula.charCodeAt(end);
  if (next === BANG) return take(start, end + 1, prefixOf(formula.slice(start, end)));
  if (next === BRACKET) return bracketEnd(formula, end);
  if (next === COLON && !cellOf(formula.slice(start, end))) {
    const last = wordEnd(formula, end + 1);
    if (last > end + 1 && formula.charCodeAt(last) === BANG) return take(start, last + 1, prefixOf(formula.slice(start, last)));
  }
  return take(start, start, NONE);
};
