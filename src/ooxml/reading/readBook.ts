import { parseAddress, type Address } from "../../workbook/Address";
import type { Look } from "../../workbook/Host";
import type { Area, SheetFacts, Snapshot, TableFacts } from "../../workbook/Snapshot";
import { damaged } from "../FileFault";
import { inflate, inflatePieces } from "../zip/inflate";
import { readBookParts, type BookParts, type BookSheet } from "./bookParts";
import { findPart, openPackage, openPart, relationshipsOf, type Package, type Relationship } from "../package/Package";
import { lazyStrings, lazyStyles } from "./lazyParts";
import { newRoom, type Room } from "./Room";
import type { SharedStrings } from "./sharedStrings";
import { readSheetExtras, type SheetExtras } from "./sheetFacts";
import { sheetGrid, type SheetGrid } from "./sheetGrid";
import { sheetRows } from "./sheetRows";
import type { Styles } from "./styles";
import { readTable } from "./table";

const MB = 1024 * 1024;
/** Sheets are read as a stream, so they may be larger than other parts. */
export const SHEET_CAP = 256 * MB;

const FILE_ABILITIES = { change: true, show: false, watch: false, export: true };

/** What is asked of a whole file when nothing is said: the cells of every sheet. */
const EVERYTHING: Look = { sheets: "all" };

interface Sheet { facts: SheetFacts; grid: SheetGrid; extras: SheetExtras }

const bare = (sheet: BookSheet): SheetFacts => ({ name: sheet.name, kind: "sheet", visibility: sheet.visibility, merges: [], links: [], leads: [], hiddenRows: [], hiddenColumns: [] });

const readTables = (pack: Package, book: BookParts): TableFacts[] => {
  const tables: TableFacts[] = [];
  for (const sheet of book.sheets) {
    if (sheet.part === undefined) continue;
    for (const relation of relationshipsOf(pack, sheet.part).values()) {
      const part = relation.type === "table" && !relation.external ? findPart(pack, relation.target) : undefined;
      const table = part === undefined ? undefined : readTable(openPart(pack, part), sheet.name);
      if (table) tables.push(table);
    }
  }
  return tables;
};

const readSheet = (pack: Package, sheet: BookSheet, look: Look, strings: SharedStrings, styles: Styles, date1904: boolean, room: Room): Sheet => {
  const formulas = look.with?.formulas ?? false, formats = look.with?.formats ?? false;
  const { sink, finish } = sheetGrid(sheet.name, { formulas, formats, styles, dates1904: date1904, room });
  const rows = sheetRows({ strings, formulas, blanks: formats, room }, sink);
  const part = sheet.part;
  if (part === undefined) throw damaged("a sheet without its part");
  const size = pack.zip.entries.get(part)?.size ?? 0;
  if (size <= 2 * MB) rows.push(inflate(pack.zip, part, SHEET_CAP));
  else inflatePieces(pack.zip, part, rows.push, SHEET_CAP);
  let relations: Map<string, Relationship> | undefined;
  const extras = readSheetExtras(rows.end(), sheet.name, () => (relations ??= relationshipsOf(pack, part)), room);
  const grid = finish(), { merges, links, hiddenColumns } = extras;
  return { facts: { ...bare(sheet), merges, links, leads: grid.leads, hiddenRows: grid.hiddenRows, hiddenColumns }, grid, extras };
};

const slice = <T>(rows: T[][], at: Address): T[][] => {
  const picked = rows.slice(at.row, at.row + at.rows);
  return at.column === 0 && picked.every((row) => row.length <= at.columns) ? picked : picked.map((row) => (row.length <= at.column ? [] : row.slice(at.column, at.column + at.columns)));
};

const areaOf = (grid: SheetGrid, at: Address): Area => ({
  at, values: slice(grid.values, at),
  ...(grid.formulas ? { formulas: slice(grid.formulas, at) } : {}),
  ...(grid.formats ? { formats: slice(grid.formats, at) } : {}),
});

const wholeSheet = (name: string, grid: SheetGrid): Area => areaOf(grid, { sheet: name, row: 0, column: 0, rows: Math.max(grid.values.length, 1), columns: Math.max(grid.width, 1) });

/** The rectangles that are asked for, by the key they come back under. */
const rectangles = (look: Look, book: BookParts, tables: TableFacts[]): Map<string, Address> => {
  const wanted = new Map<string, Address>();
  for (const name of look.tables ?? []) {
    const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) wanted.set(name, table.at);
  }
  for (const name of look.names ?? []) {
    const called = book.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const defined = called.find(({ sheet }) => sheet === undefined) ?? called[0];
    const at = defined && parseAddress(defined.refersTo);
    if (at) wanted.set(name, at);
  }
  for (const [key, at] of Object.entries(look.areas ?? {})) wanted.set(key, at);
  return wanted;
};

/**
 * Reads a workbook (.xlsx, .xlsm). Only the sheets that the look touches are inflated; the others come with name,
 * kind and visibility. Names and tables always come; validations where asked for.
 * Numbers of date cells are in the 1900 system whatever the file counts in.
 * @throws FileFault
 */
export const readBook = (bytes: Uint8Array, look: Look = EVERYTHING): Snapshot => readBookOf(openPackage(bytes), look);

/** The same for a package that is open already. */
export const readBookOf = (pack: Package, look: Look): Snapshot => {
  const book = readBookParts(pack);
  const tables = readTables(pack, book), wanted = rectangles(look, book, tables);
  const whole = look.sheets === "all" ? book.sheets.map(({ name }) => name) : look.sheets ?? [];
  const touched = new Set([...whole, ...[...wanted.values()].map(({ sheet }) => sheet)]);
  const styles = lazyStyles(pack, book), strings = lazyStrings(pack, book, styles.font);

  const areas = Object.create(null) as Record<string, Area>;
  const snapshot: Snapshot = { areas, sheets: [], names: book.names, tables, validations: [], computed: "cached", abilities: { ...FILE_ABILITIES }, ...(book.date1904 ? { date1904: true } : {}) };
  const room = newRoom();
  for (const entry of book.sheets) {
    if (!touched.has(entry.name) || !entry.isGrid) { snapshot.sheets.push(bare(entry)); continue; }
    const sheet = readSheet(pack, entry, look, strings, styles, book.date1904, room);
    snapshot.sheets.push(sheet.facts);
    if (look.with?.validations) for (const one of sheet.extras.validations) snapshot.validations.push(one);
    if (sheet.grid.missing) snapshot.computed = "missing";
    if (whole.includes(entry.name)) areas[entry.name] = wholeSheet(entry.name, sheet.grid);
    for (const [key, at] of wanted) if (at.sheet === entry.name) areas[key] = areaOf(sheet.grid, at);
  }
  return snapshot;
};
