import type { Column } from "../template/columns";
import { DISCLOSURE_FORMULAS, INDICATOR_FORMULAS } from "../template/formulas/tableFormulas";
import { MEASURE_FORMULAS } from "../template/formulas/measureFormulas";
import type { TableKey } from "../template/names";
import type { Line, OurBook, TableBlock } from "../template/OurBook";
import { ourTables } from "./ourTables";
import { plainFormula } from "./plainFormula";

/** A computed column of one of our tables: the formula it should have ("" when the template gives none) and the rows that have another. */
export interface FormulaColumn { table: TableKey; block: TableBlock<string>; column: Column; place: number; formula: string | undefined; altered: Line<string>[] }

const OF_TEMPLATE: Partial<Record<string, Partial<Record<string, string>>>> = { measures: MEASURE_FORMULAS, indicators: INDICATOR_FORMULAS, disclosure: DISCLOSURE_FORMULAS };

/** A formula in cell references with its own row written as "row", so that the same formula of two rows is one text. */
const ofAnyRow = (formula: string, row: number): string => formula.replace(/(\$?[A-Z]{1,3}\$?)(\d+)(?![\d(])/g, (whole, column: string, number: string) => (Number(number) === row + 1 ? `${column}row` : whole));

const REFERENCE_OF_ROW = /[A-Z]row/;

const commonest = (texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | undefined;
  for (const [text, count] of counts) if (text !== "" && count > (best === undefined ? 0 : counts.get(best) ?? 0)) best = text;
  return best;
};

/** Headers that were reworded: Excel follows with the formulas, which are then compared by our own titles. */
const renamed = (block: TableBlock<string>, columns: readonly Column[]): [string, string][] => columns.flatMap((column): [string, string][] => {
  const place = block.columns[column.key], header = place === undefined ? undefined : block.headers[place - block.at.column];
  return header === undefined || header === column.title ? [] : [[`[${header.replace(/\s+/g, "").toUpperCase()}]`, `[${column.title.replace(/\s+/g, "").toUpperCase()}]`]];
});

/**
 * The computed columns of the book with the rows whose formula is not the template's. Where another program rewrote the
 * template's references to plain ones ("F5"), the formula most rows share is taken for right.
 */
export const ourFormulas = (book: OurBook): FormulaColumn[] => ourTables(book).flatMap(({ key, name, columns, block }) => {
  const formulas = block?.area.formulas;
  if (!block || !formulas) return [];
  const renames = renamed(block, columns);
  const plain = (formula: string): string => renames.reduce((text, [from, to]) => text.replaceAll(from, to), plainFormula(formula, name));
  return columns.filter((column) => column.owner === "formula").flatMap((column): FormulaColumn[] => {
    const place = block.columns[column.key];
    if (place === undefined) return [];
    const known = new Map<string, string>();
    const own = block.lines.map((line) => {
      const raw = formulas[line.row - block.at.row]?.[place - block.at.column] ?? "";
      let text = known.get(raw);
      if (text === undefined) { text = plain(raw); known.set(raw, text); }
      return text.includes("[") || text === "" ? text : ofAnyRow(text, line.row);
    });
    const formula = OF_TEMPLATE[key]?.[column.key], wanted = formula === undefined ? undefined : plain(formula);
    const shared = commonest(own);
    const rewritten = wanted === undefined || (!own.includes(wanted) && shared !== undefined && REFERENCE_OF_ROW.test(shared));
    const right = rewritten ? shared : wanted;
    const altered = right === undefined ? [] : block.lines.filter((_, index) => own[index] !== right);
    return [{ table: key, block, column, place, formula: rewritten ? undefined : formula, altered }];
  });
});

