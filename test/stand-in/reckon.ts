import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { rangeName } from "../../src/workbook/Address";
import type { CellValue } from "../../src/workbook/CellValue";
import { plainFormula } from "../recalculate/plainFormula";
import type { BookTable } from "../recalculate/readBook";
import type { StandInBook } from "./StandInBook";

interface EngineAnswer { results: { sheet: number; row: number; column: number; kind: string; text: string }[][]; unknown: string[] }

const valueOf = (kind: string, text: string): CellValue =>
  kind === "text" ? text : kind === "boolean" ? text === "TRUE" : kind === "error" ? { error: text } : Number(text === "" ? 0 : text);

const known = new Map<string, Map<string, CellValue>>();

/** Results of all formula cells by "sheetIndex row column", from another engine than ours. @throws when a formula cannot be evaluated, by its name */
export const reckon = (book: StandInBook): Map<string, CellValue> => {
  const tables = book.tables.map(({ name, at, columns, hasTotals }): BookTable => ({ name, sheet: at.sheet, ref: rangeName({ ...at, columns: Math.max(at.columns, 1) }), headerRows: 1, totalsRows: hasTotals ? 1 : 0, columns }));
  const rename = (sheet: string): string => `S${book.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase()) + 1}`;
  const formulas: string[] = [];
  const sheets = book.sheets.map(({ name, rows }) => ({
    name: rename(name),
    cells: [...rows].flatMap(([row, cells]) => [...cells].map(([column, { value, formula }]) => {
      if (formula === undefined) return { row: row + 1, column: column + 1, value };
      formulas.push(formula);
      return { row: row + 1, column: column + 1, formula: plainFormula(formula, tables, { sheet: name, row: row + 1, column: column + 1 }, rename) };
    })),
  }));
  if (formulas.length === 0) return new Map();
  const texts = formulas.join("\n");
  const names = book.names.filter(({ name }) => texts.includes(name)).map(({ name, refersTo }) => ({ name, refersTo: plainFormula(refersTo, tables, { sheet: "", row: 0, column: 0 }, rename) }));
  const input = JSON.stringify({ sheets, names, variants: [[]] }), kept = known.get(input);
  if (kept) return kept;
  const answer = JSON.parse(execFileSync(process.execPath, [join(__dirname, "../recalculate/engine.mjs")], { input, maxBuffer: 2 ** 30, encoding: "utf8" })) as EngineAnswer;
  if (answer.unknown.length > 0) throw new Error(`the engine has no function ${answer.unknown.join(", ")}`);
  const results = new Map<string, CellValue>();
  for (const { sheet, row, column, kind, text } of answer.results[0] ?? []) {
    if (kind === "error" && /^#(NAME\?|N\/IMPL!|ERROR!)$/.test(text)) throw new Error(`the engine cannot evaluate ${book.sheets[sheet]?.rows.get(row - 1)?.get(column - 1)?.formula ?? ""}`);
    results.set(`${sheet} ${row - 1} ${column - 1}`, valueOf(kind, text));
  }
  known.set(input, results);
  return results;
};
