import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { cellOf, nameOf, placeOf } from "./cellName";
import { plainFormula } from "./plainFormula";
import { readBook, type Book, type BookValue } from "./readBook";

/** What another engine makes of a finished workbook. */
export interface Recalculated {
  book: Book;
  /** By sheet, then cell ("B5"): every formula cell's result. */
  results: Map<string, Map<string, BookValue>>;
  /** By sheet, then cell: the formula as the file has it. */
  formulas: Map<string, Map<string, string>>;
  /** Functions the formulas use. */
  used: string[];
  /** Formulas the engine cannot evaluate: "สรุป!B5: FOO". Must be empty for `results` to mean anything. */
  unevaluated: string[];
  milliseconds: number;
}

interface EngineAnswer { results: { sheet: number; row: number; column: number; kind: string; text: string }[]; unknown: string[]; used: string[]; changed: string[] }

const valueOf = (kind: string, text: string): BookValue =>
  kind === "text" ? text : kind === "boolean" ? text === "TRUE" : kind === "error" ? { error: text } : Number(text === "" ? 0 : text);

/** Evaluates every formula of the .xlsx with @ironcalc/wasm. `named` puts a value into the cell of a defined name first (AsOf holds =TODAY() until sealed). */
export const recalculate = (bytes: Uint8Array, named: Record<string, number> = {}): Recalculated => {
  const started = Date.now();
  const book = readBook(bytes);
  const overridden = new Map(Object.entries(named).map(([name, value]) => {
    const refersTo = book.names.find((defined) => defined.name === name)?.refersTo;
    if (refersTo === undefined) throw new Error(`no defined name ${name}`);
    const { sheet, at } = placeOf(refersTo);
    return [`${sheet}!${at}`, value];
  }));
  const formulas = new Map<string, Map<string, string>>();
  // The engine loses the quotes around a sheet's Thai name and then cannot read it: its sheets are called S1, S2, …
  const rename = (sheet: string): string => `S${book.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase()) + 1}`;
  const sheets = book.sheets.map(({ name, cells }) => ({
    name: rename(name),
    cells: [...cells].map(([at, { value, formula }]) => {
      const { row, column } = cellOf(at);
      const override = overridden.get(`${name}!${at}`);
      if (override !== undefined) return { row, column, value: override };
      if (formula === undefined) return { row, column, value };
      formulas.set(name, (formulas.get(name) ?? new Map<string, string>()).set(at, formula));
      return { row, column, formula: plainFormula(formula, book.tables, { sheet: name, row, column }, rename) };
    }),
  }));
  const texts = [...formulas.values()].flatMap((cells) => [...cells.values()]).join("\n");
  const names = book.names.filter(({ name }) => new RegExp(`(?<![\\p{L}\\p{N}_.])${name}(?![\\p{L}\\p{N}_.(\\[])`, "iu").test(texts))
    .map(({ name, refersTo }) => ({ name, refersTo: plainFormula(refersTo, book.tables, { sheet: "", row: 0, column: 0 }, rename) }));
  const input = JSON.stringify({ sheets, names });
  const answer = JSON.parse(execFileSync(process.execPath, [join(__dirname, "engine.mjs")], { input, maxBuffer: 2 ** 30, encoding: "utf8" })) as EngineAnswer;

  const results = new Map<string, Map<string, BookValue>>();
  const unevaluated = answer.unknown.map((name) => `function ${name}`);
  for (const { sheet, row, column, kind, text } of answer.results) {
    const name = book.sheets[sheet]?.name ?? "", at = nameOf({ row, column });
    results.set(name, (results.get(name) ?? new Map<string, BookValue>()).set(at, valueOf(kind, text)));
    if (kind === "error" && /^#(NAME\?|N\/IMPL!|ERROR!)$/.test(text)) unevaluated.push(`${name}!${at} ${text}: ${formulas.get(name)?.get(at) ?? ""}`);
  }
  unevaluated.push(...answer.changed.map((at) => `${at}: input changed`));
  for (const [sheet, cells] of formulas) for (const [at, formula] of cells) if (/--/.test(formula)) unevaluated.push(`${sheet}!${at} uses --, which the engine drops`);
  return { book, results, formulas, used: answer.used, unevaluated, milliseconds: Date.now() - started };
};
