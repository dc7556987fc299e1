import { cellOf, letters } from "./cellName";
import type { BookTable } from "./readBook";

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

interface Place { sheet: string; row: number; column: number }

/** Reads "[…]" from its bracket on: its content, brackets balanced, and where it ends. An apostrophe shields the next sign. */
const bracketed = (text: string, at: number): { inside: string; end: number } => {
  let depth = 0, i = at;
  for (; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return { inside: text.slice(at + 1, i), end: i + 1 };
  }
  throw new Error(`bracket not closed: ${text}`);
};

const unshield = (name: string): string => name.replace(/'(.)/gs, "$1");

/** The parts of a specifier: "[#This Row],[ก]:[ข]" → items ["#This Row"], columns ["ก", "ข"]; "@ก", "@[ก]", "#Headers", "ก". */
const specifier = (inside: string): { items: string[]; columns: string[] } => {
  const items: string[] = [], columns: string[] = [];
  const take = (word: string): void => { (word.startsWith("#") ? items : columns).push(unshield(word)); };
  let rest = inside.trim();
  if (rest.startsWith("@")) { items.push("#This Row"); rest = rest.slice(1); }
  if (rest === "") return { items, columns };
  if (!rest.startsWith("[")) { take(rest); return { items, columns }; }
  for (let i = 0; i < rest.length;) {
    if (rest[i] !== "[") { i++; continue; }
    const { inside: word, end } = bracketed(rest, i);
    take(word);
    i = end;
  }
  return { items, columns };
};

/** What a sheet is called in the plain formula. */
export type Rename = (sheet: string) => string;

const rangeOf = (table: BookTable, inside: string, at: Place, rename: Rename): string => {
  const [from = "", to = from] = table.ref.split(":");
  const corner = cellOf(from), opposite = cellOf(to);
  const { items, columns } = specifier(inside);
  const numbers = columns.map((name) => {
    const found = table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
    if (found < 0) throw new Error(`${table.name} has no column ${name}`);
    return corner.column + found;
  });
  const left = numbers.length ? Math.min(...numbers) : corner.column, right = numbers.length ? Math.max(...numbers) : opposite.column;
  const data = { top: corner.row + table.headerRows, bottom: opposite.row - table.totalsRows };
  const rows = (item: string): { top: number; bottom: number } => {
    switch (item) {
      case "#This Row":
        if (at.sheet !== table.sheet || at.row < data.top || at.row > data.bottom) throw new Error(`${at.sheet} row ${at.row} is no row of ${table.name}`);
        return { top: at.row, bottom: at.row };
      case "#Headers": return { top: corner.row, bottom: data.top - 1 };
      case "#Totals": return { top: data.bottom + 1, bottom: opposite.row };
      case "#All": return { top: corner.row, bottom: opposite.row };
      case "#Data": return data;
      default: throw new Error(`unknown ${item}`);
    }
  };
  const spans = (items.length ? items : ["#Data"]).map(rows);
  const top = Math.min(...spans.map((span) => span.top)), bottom = Math.max(...spans.map((span) => span.bottom));
  const range = `$${letters(left)}$${top}` + (left === right && top === bottom ? "" : `:$${letters(right)}$${bottom}`);
  return `${quoted(rename(table.sheet))}!${range}`;
};

const WORD = /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*$/u;

const inTable = (tables: BookTable[], at: Place): BookTable | undefined => tables.find((table) => {
  const [from = "", to = from] = table.ref.split(":");
  const a = cellOf(from), b = cellOf(to);
  return table.sheet === at.sheet && at.row >= a.row && at.row <= b.row && at.column >= a.column && at.column <= b.column;
});

/** The formula with every structured reference turned into plain A1 by the table's own place and headers, and future-function prefixes dropped. */
export const plainFormula = (formula: string, tables: BookTable[], at: Place, rename: Rename = (sheet) => sheet): string => {
  let plain = "";
  for (let i = 0; i < formula.length;) {
    const sign = formula[i] ?? "";
    if (sign === '"' || sign === "'") {
      let end = i + 1;
      while (end < formula.length && (formula[end] !== sign || formula[end + 1] === sign)) end += formula[end] === sign ? 2 : 1;
      const text = formula.slice(i, end + 1);
      plain += sign === "'" ? quoted(rename(text.slice(1, -1).replace(/''/g, "'"))) : text;
      i = end + 1;
      continue;
    }
    if (sign === "[") {
      const { inside, end } = bracketed(formula, i);
      const word = WORD.exec(plain)?.[0];
      const table = word === undefined ? inTable(tables, at) : tables.find(({ name }) => name.toLowerCase() === word.toLowerCase());
      if (!table) throw new Error(`no table for ${word ?? ""}[${inside}] in ${formula}`);
      plain = plain.slice(0, plain.length - (word?.length ?? 0)) + rangeOf(table, inside, at, rename);
      i = end;
      continue;
    }
    const sheet = sign === "!" ? WORD.exec(plain)?.[0] : undefined;
    if (sheet !== undefined) plain = plain.slice(0, plain.length - sheet.length) + quoted(rename(sheet));
    plain += sign;
    i++;
  }
  return plain.replace(/_xl(fn|ws)\.(_xlws\.)?/g, "");
};
