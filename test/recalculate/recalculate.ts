import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { cellOf, nameOf, placeOf } from "./cellName";
import { plainFormula } from "./plainFormula";
import { readBook, type Book, type BookValue } from "./readBook";

/** By sheet, then cell ("B5"): every formula cell's result. */
export type Results = Map<string, Map<string, BookValue>>;

/** What another engine makes of a finished workbook. */
export interface Recalculated {
  book: Book;
  results: Results;
  /** By sheet, then cell: the formula as the file has it. */
  formulas: Map<string, Map<string, string>>;
  /** Functions the formulas use. */
  used: string[];
  /** Formulas the engine cannot evaluate: "สรุป!B5 #NAME?: FOO(1)". Must be empty for `results` to mean anything. */
  unevaluated: string[];
}

interface GivenCell { row: number; column: number; value?: BookValue | undefined; formula?: string }
interface EngineCell { sheet: number; row: number; column: number; kind: string; text: string }
interface EngineAnswer { results: EngineCell[][]; unknown: string[]; used: string[]; changed: string[] }

const valueOf = (kind: string, text: string): BookValue =>
  kind === "text" ? text : kind === "boolean" ? text === "TRUE" : kind === "error" ? { error: text } : Number(text === "" ? 0 : text);

const usedIn = (formulas: string, name: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?![\\p{L}\\p{N}_.(\\[])`, "iu").test(formulas);

/**
 * Evaluates every formula of the .xlsx with @ironcalc/wasm, once for each of `days`: numbers put into the cells of
 * defined names first (AsOf holds =TODAY() until a day is fixed).
 */
export const recalculateOn = (bytes: Uint8Array, days: readonly Record<string, number>[]): Recalculated[] => {
  const book = readBook(bytes);
  const variants = days.map((named) => Object.entries(named).map(([name, value]) => {
    const refersTo = book.names.find((defined) => defined.name === name)?.refersTo;
    if (refersTo === undefined) throw new Error(`no defined name ${name}`);
    const { sheet, at } = placeOf(refersTo);
    return { sheet: book.sheets.findIndex(({ name: own }) => own === sheet), ...cellOf(at), value };
  }));
  const given = new Set(variants.flat().map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  // The engine loses the quotes around a sheet's Thai name and then cannot read it: its sheets are called S1, S2, …
  const rename = (sheet: string): string => `S${book.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase()) + 1}`;
  const formulas = new Map<string, Map<string, string>>();
  const sheets = book.sheets.map(({ name, cells }, sheet) => ({
    name: rename(name),
    cells: [...cells].flatMap(([at, { value, formula }]): GivenCell[] => {
      const { row, column } = cellOf(at);
      if (given.has(`${sheet} ${row} ${column}`)) return [];
      if (formula === undefined) return [{ row, column, value }];
      formulas.set(name, (formulas.get(name) ?? new Map<string, string>()).set(at, formula));
      return [{ row, column, formula: plainFormula(formula, book.tables, { sheet: name, row, column }, rename) }];
    }),
  }));
  const texts = [...formulas.values()].flatMap((cells) => [...cells.values()]).join("\n");
  const names = book.names.filter(({ name }) => usedIn(texts, name))
    .map(({ name, refersTo }) => ({ name, refersTo: plainFormula(refersTo, book.tables, { sheet: "", row: 0, column: 0 }, rename) }));
  const input = JSON.stringify({ sheets, names, variants });
  const answer = JSON.parse(execFileSync(process.execPath, [join(__dirname, "engine.mjs")], { input, maxBuffer: 2 ** 30, encoding: "utf8" })) as EngineAnswer;

  const always = [...answer.unknown.map((name) => `function ${name}`), ...answer.changed.map((at) => `${at}: input changed`)];
  for (const [sheet, cells] of formulas) for (const [at, formula] of cells) if (/--/.test(formula)) always.push(`${sheet}!${at} uses --, which the engine drops`);
  return answer.results.map((cells) => {
    const results: Results = new Map(), unevaluated = [...always];
    for (const { sheet, row, column, kind, text } of cells) {
      const name = book.sheets[sheet]?.name ?? "", at = nameOf({ row, column });
      results.set(name, (results.get(name) ?? new Map<string, BookValue>()).set(at, valueOf(kind, text)));
      if (kind === "error" && /^#(NAME\?|N\/IMPL!|ERROR!)$/.test(text)) unevaluated.push(`${name}!${at} ${text}: ${formulas.get(name)?.get(at) ?? ""}`);
    }
    return { book, results, formulas, used: answer.used, unevaluated };
  });
};

/** The same for one day. */
export const recalculate = (bytes: Uint8Array, named: Record<string, number> = {}): Recalculated => {
  const [only] = recalculateOn(bytes, [named]);
  if (!only) throw new Error("not recalculated");
  return only;
};
