import { cellAt, type Address } from "../../workbook/Address";
import { textOf } from "../../workbook/CellValue";
import { HostFailure, type Look } from "../../workbook/Host";
import type { Abilities, Area, DefinedName, SheetFacts, Snapshot, TableFacts, Validation } from "../../workbook/Snapshot";
import { loadFacts, loadValidations } from "./factsOfSheets";
import type { Batch, Gate } from "./gate";
import type { Known } from "./Known";
import { areaOf, gridOf, loadCells, placeOf, type Asked } from "./rangeReading";
import { readInPieces } from "./readInPieces";
import { cellValue } from "./cellText";

export interface LookOptions { gate: Gate; known: Known; abilities: Abilities; /** bytes that one answer may be */ budget: number }

interface Piece { key: string; range: Excel.Range }
interface TableProxy { table: Excel.Table; range: Excel.Range; header: Excel.Range }

const VISIBILITY: Record<string, SheetFacts["visibility"]> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };
const askedOf = (look: Look): Asked => ({ formulas: look.with?.formulas === true, formats: look.with?.formats === true });

/** Loads only where a piece is when `cells` is false, for what is too large to come at once. */
const askFor = (piece: Piece, asked: Asked, cells: boolean): Piece => {
  if (cells) loadCells(piece.range, asked);
  else piece.range.load("address");
  return piece;
};

const sheetRange = (context: Excel.RequestContext, sheet: string): Excel.Range =>
  context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true).getBoundingRect("A1");

const askForTable = (context: Excel.RequestContext, name: string): TableProxy => {
  const table = context.workbook.tables.getItemOrNullObject(name), range = table.getRange(), header = range.getRow(0);
  table.load("name,showTotals");
  range.load("address");
  header.load("values");
  return { table, range, header };
};

const factsOf = ({ table, range, header }: TableProxy): TableFacts => {
  const at = placeOf(range), [titles = []] = gridOf(header.values, { ...at, rows: 1 });
  return { name: table.name, at, columns: titles.map((title) => textOf(cellValue(title))), hasTotals: table.showTotals };
};

interface Seen { areas: Record<string, Area>; places: Map<string, Address>; sheets: { id: string; name: string; visibility: string }[]; names: DefinedName[]; tables: TableFacts[]; facts: Map<string, Pick<SheetFacts, "merges" | "links" | "hiddenRows" | "hiddenColumns">>; validations: Validation[] }

const seenIn = async ({ context, sync }: Batch, known: Known, look: Look, cells: boolean): Promise<Seen> => {
  const { workbook } = context, asked = askedOf(look), all = look.sheets === "all";
  const sheets = workbook.worksheets.load("id,name,visibility"), tables = workbook.tables.load("name"), names = workbook.names.load("name,formula,visible");
  const tableNames = new Map([...known.tables.map(({ name }) => name), ...(look.tables ?? [])].map((name) => [name.toLowerCase(), name]));
  const proxies = new Map([...tableNames].map(([key, name]) => [key, askForTable(context, name)]));
  const pieces: Piece[] = [];
  const ask = (key: string, range: Excel.Range): void => { pieces.push(askFor({ key, range }, asked, cells)); };
  const guessed = all ? known.sheets.map(({ name }) => name) : look.sheets === undefined || all ? [] : (look.sheets as string[]);
  for (const sheet of guessed) ask(sheet, sheetRange(context, sheet));
  for (const name of look.tables ?? []) ask(name, workbook.tables.getItemOrNullObject(name).getRange());
  for (const name of look.names ?? []) ask(name, workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
  for (const [key, at] of Object.entries(look.areas ?? {})) ask(key, workbook.worksheets.getItemOrNullObject(at.sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns));
  const wantsFacts = look.with?.facts === true;
  let factsNow = wantsFacts ? guessed.map((sheet) => loadFacts(context, sheet)) : [];
  let checks = look.with?.validations === true ? loadValidations(context, known.tables) : [];
  await sync();

  const missing = tables.items.filter(({ name }) => !proxies.has(name.toLowerCase())).map(({ name }) => name);
  const unseen = all ? sheets.items.map(({ name }) => name).filter((name) => !guessed.includes(name)) : [];
  if (missing.length > 0 || unseen.length > 0) {
    for (const name of missing) proxies.set(name.toLowerCase(), askForTable(context, name));
    for (const sheet of unseen) ask(sheet, sheetRange(context, sheet));
    if (wantsFacts) factsNow = factsNow.concat(unseen.map((sheet) => loadFacts(context, sheet)));
    await sync(); // a second one: names that were not known before
  }
  const facts = tables.items.flatMap(({ name }) => {
    const proxy = proxies.get(name.toLowerCase());
    return proxy && !proxy.table.isNullObject ? [factsOf(proxy)] : [];
  });
  if (look.with?.validations === true && missing.length > 0) {
    checks = checks.concat(loadValidations(context, facts.filter(({ name }) => missing.includes(name))));
    await sync(); // a third one, the first time only: where the tables are has to be known before their columns are asked
  }
  const order = new Map(sheets.items.map(({ name }, index) => [name, index]));
  facts.sort((a, b) => (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0));
  const found = pieces.filter(({ range }) => !range.isNullObject);
  const areas: Record<string, Area> = {}, places = new Map<string, Address>();
  for (const { key, range } of found) if (cells) areas[key] = areaOf(range, asked); else places.set(key, placeOf(range));
  return {
    areas, places, tables: facts, names: names.items.map(({ name, formula, visible }) => ({ name, refersTo: String(formula).replace(/^=/, ""), ...(!visible && { hidden: true }) })),
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })), facts: new Map(factsNow.map((read) => read())), validations: checks.flatMap((read) => read()),
  };
};

/** A sheet that is there but empty is shown as one blank cell, as other hosts do. */
const withEmptySheets = (look: Look, { sheets }: Seen, areas: Record<string, Area>): Record<string, Area> => {
  const asked = look.sheets === "all" ? sheets.map(({ name }) => name) : (look.sheets ?? []);
  for (const name of asked) if (!areas[name] && sheets.some((sheet) => sheet.name === name)) areas[name] = { at: cellAt(name, 0, 0), values: [[""]], ...(look.with?.formulas && { formulas: [[""]] }), ...(look.with?.formats && { formats: [[""]] }) };
  return areas;
};

const NO_FACTS = { merges: [], links: [], hiddenRows: [], hiddenColumns: [] };

/**
 * A photograph of what is asked: one sync when all names are known, two otherwise, and one more for each `budget` bytes when
 * Excel refuses to answer at once. @throws HostFailure
 */
export const lookInExcel = async ({ gate, known, abilities, budget }: LookOptions, look: Look): Promise<Snapshot> => {
  const asked = askedOf(look);
  let seen: Seen, areas: Record<string, Area>;
  try {
    seen = await gate("look", (batch) => seenIn(batch, known, look, true));
    areas = seen.areas;
  } catch (thrown) {
    if (!(thrown instanceof HostFailure) || thrown.code !== "too-large") throw thrown;
    seen = await gate("look", (batch) => seenIn(batch, known, look, false));
    areas = await readInPieces(gate, seen.places, asked, budget);
  }
  known.sheets = seen.sheets.map(({ id, name }) => ({ id, name }));
  known.tables = seen.tables;
  const { facts } = seen;
  return {
    areas: withEmptySheets(look, seen, areas), names: seen.names, tables: seen.tables, validations: seen.validations, computed: "live", abilities,
    sheets: seen.sheets.map(({ name, visibility }): SheetFacts => ({ name, kind: "sheet", visibility: VISIBILITY[visibility] ?? "visible", leads: [], ...(facts.get(name) ?? NO_FACTS) })),
  };
};
