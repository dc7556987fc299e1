import { parseAddress, type Address } from "../../workbook/Address";
import { BLANK } from "../../workbook/CellValue";
import type { Look } from "../../workbook/Host";
import type { Abilities, Area, SheetFacts, Snapshot } from "../../workbook/Snapshot";
import { cellOf, type WholeBook, type WholeSheet } from "./MemoryBook";

export const MEMORY_ABILITIES: Abilities = { change: true, show: false, watch: false, export: false };

const used = ({ name, values, formulas }: WholeSheet): Address => {
  const width = Math.max(1, ...[...values, ...formulas].map((row) => row.length));
  return { sheet: name, row: 0, column: 0, rows: Math.max(1, values.length, formulas.length), columns: width };
};

const areaOf = (sheet: WholeSheet, at: Address, look: Look): Area => {
  const grid = <T>(cells: T[][], blank: T): T[][] =>
    Array.from({ length: at.rows }, (_, r) => Array.from({ length: at.columns }, (__, c) => cellOf(cells, at.row + r, at.column + c, blank)));
  return {
    at, values: grid(sheet.values, BLANK),
    ...(look.with?.formulas === true && { formulas: grid(sheet.formulas, "") }),
    ...(look.with?.formats === true && { formats: grid(sheet.formats, "") }),
  };
};

/** What a book in memory shows of what is asked. Sheets, tables and names that are not there are left out. */
export const lookAtMemory = (book: WholeBook, look: Look): Snapshot => {
  const wanted = new Map<string, Address>();
  for (const sheet of book.sheets) if (look.sheets === "all" || look.sheets?.includes(sheet.name)) wanted.set(sheet.name, used(sheet));
  for (const name of look.tables ?? []) {
    const table = book.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) wanted.set(name, table.at);
  }
  for (const name of look.names ?? []) {
    const at = parseAddress(book.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.refersTo ?? "");
    if (at) wanted.set(name, at);
  }
  for (const [key, at] of Object.entries(look.areas ?? {})) wanted.set(key, at);
  const areas: Record<string, Area> = {};
  for (const [key, at] of wanted) {
    const sheet = book.sheets.find((one) => one.name === at.sheet);
    if (sheet) areas[key] = areaOf(sheet, at, look);
  }
  const sheets = book.sheets.map(({ name, visibility, merges, links }): SheetFacts => ({ name, kind: "sheet", visibility, merges, links, leads: [], hiddenRows: [], hiddenColumns: [] }));
  return { areas, sheets, names: [...book.names], tables: [...book.tables], validations: look.with?.validations === true ? [...book.validations] : [], computed: "cached", abilities: MEMORY_ABILITIES };
};
