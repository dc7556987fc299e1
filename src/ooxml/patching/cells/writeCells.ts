import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../../workbook/Address";
import { BLANK } from "../../../workbook/CellValue";
import { isFormula, isKeep, type Formula } from "../../../workbook/Patch";
import { splice, type Splice } from "../book/splice";
import { tagAttribute, withTagAttribute } from "../book/tagAttribute";
import { PatchRefusal, type RefusalCode } from "../PatchRefusal";
import type { CellEdit, OldCell, SheetEdits } from "./CellEdit";
import { cellSource, type CellSource } from "./cellSource";
import { cellXml } from "./cellXml";
import { isDateFormat } from "../../../ooxml/reading/numberFormats";
import { DAYS_1904, readCell, type CellReading } from "./readCell";
import { handOverShared } from "./handOverShared";
import { memberFormula, sharedFormulas, type SharedGroup } from "./sharedFormulas";
import { columnStyles, dimensionOf, filledAreas, holds, mergesOf, refText, rowStyle, union, type Rectangle } from "./sheetFacts";
import { cellsOf, sheetGrid, type CellAt, type RowAt, type SheetGrid } from "./SheetGrid";

export interface WrittenCells {
  text: string;
  /** What a cell held; only for cells that were edited. */
  old(row: number, column: number): OldCell;
  /** True when a formula came or went, so that the book's order of reckoning no longer holds. */
  formulasChanged: boolean;
}

/** What is known of a sheet while its cells are written. */
interface Sheet { name: string; blank: (style: number) => OldCell; text: string; grid: SheetGrid; reading: CellReading; columnStyle: (column: number) => number; old: Map<number, Map<number, OldCell>>; replaced: Set<string>; shared: () => Map<string, SharedGroup>; formulasChanged: boolean; extent: Rectangle | undefined; pieces: Splice[] }

const NOTHING: OldCell = { value: BLANK, formula: undefined, format: "" };

/** What a blank cell of a style holds: one object for all of them. */
const blanksOf = ({ styles }: CellReading): ((style: number) => OldCell) => {
  const known = new Map<number, OldCell>();
  return (style) => {
    const made = known.get(style) ?? { ...NOTHING, format: styles.formatOf(style) };
    known.set(style, made);
    return made;
  };
};

const remember = ({ old }: Sheet, row: number, column: number, cell: OldCell): void => {
  const cells = old.get(row);
  if (cells) cells.set(column, cell);
  else old.set(row, new Map([[column, cell]]));
};

const refuseFilled = (sheet: string, text: string, grid: SheetGrid, edits: SheetEdits): void => {
  const merges = mergesOf(text, grid), filled = filledAreas(text);
  for (const [row, cells] of edits) refuseFilledRow(sheet, row, cells, filled, merges.filter((at) => row >= at.row && row < at.row + at.rows));
};

const refuseFilledRow = (sheet: string, row: number, cells: ReadonlyMap<number, CellEdit>, filled: ReturnType<typeof filledAreas>, merges: readonly Rectangle[]): void => {
  for (const [column, { write, format }] of cells) {
    if (isKeep(write) && format === "") continue;
    const refuse = (code: RefusalCode): PatchRefusal => new PatchRefusal(code, `${sheet}!${columnName(column)}${row + 1}`);
    if (row >= MAX_ROWS || column >= MAX_COLUMNS || row < 0 || column < 0) throw refuse("outside-the-sheet");
    const inside = filled.find(({ at }) => holds(at, row, column));
    if (inside) throw refuse(inside.kind === "array" ? "inside-an-array-formula" : "inside-a-data-table");
    if (write !== BLANK && merges.some((at) => holds(at, row, column) && (at.row !== row || at.column !== column))) throw refuse("inside-a-merge");
  }
};

/**
 * Writes cells of one sheet and touches nothing else in its text but the dimension and the spans of a row.
 * @throws PatchRefusal
 */
export const writeCells = (name: string, text: string, edits: SheetEdits, reading: CellReading): WrittenCells => {
  const grid = sheetGrid(text);
  refuseFilled(name, text, grid, edits);
  let groups: Map<string, SharedGroup> | undefined;
  const sheet: Sheet = {
    name, text, grid, reading, blank: blanksOf(reading), columnStyle: columnStyles(text, grid), old: new Map(), replaced: new Set(),
    shared: () => (groups ??= sharedFormulas(text, grid)), formulasChanged: false, extent: undefined, pieces: [],
  };
  const rows = [...edits.keys()].sort((a, b) => a - b);
  let at = 0;
  for (const row of rows) {
    while ((grid.rows[at]?.number ?? MAX_ROWS) < row) at++;
    const found = grid.rows[at], cells = edits.get(row) ?? new Map<number, CellEdit>();
    if (found?.number === row) editRow(sheet, found, cells, grid.rows[at + 1]);
    else addRow(sheet, row, cells, found?.start ?? grid.data.closeStart);
  }
  if (sheet.replaced.size > 0) sheet.pieces.push(...handOverShared(sheet.text, sheet.shared(), sheet.replaced));
  return { text: splice(openData(sheet), sheet.pieces), old: (row, column) => sheet.old.get(row)?.get(column) ?? NOTHING, formulasChanged: sheet.formulasChanged };
};

/** Rows cannot be put into `<sheetData/>`, and the dimension follows what was written: both are done here. */
const openData = (sheet: Sheet): string => {
  const { grid, pieces, extent } = sheet, { data } = grid;
  if (data.empty && pieces.length > 0) {
    const inside = pieces.map((piece) => piece.text).join("");
    pieces.length = 0;
    pieces.push({ start: data.start, end: data.openEnd, text: sheet.text.slice(data.start, data.openEnd).replace(/\s*\/>$/, ">") + inside + `</${grid.prefix}sheetData>` });
  }
  const dimension = dimensionOf(sheet.text, grid);
  if (extent && dimension) {
    const wider = refText(union(dimension.at, extent));
    if (wider !== refText(dimension.at)) pieces.push({ start: dimension.start, end: dimension.end, text: wider });
  }
  return sheet.text;
};

const touch = (sheet: Sheet, row: number, column: number): void => {
  if (!sheet.extent || !holds(sheet.extent, row, column)) sheet.extent = union(sheet.extent ?? { row, column, rows: 1, columns: 1 }, { row, column, rows: 1, columns: 1 });
};

/** The new element of a cell, or "" when nothing has to stand there. */
const newCell = (sheet: Sheet, row: number, column: number, edit: CellEdit, style: number, inherited: number): string => {
  const { write, format } = edit, { styles, date1904 } = sheet.reading;
  const target = format === "" ? style : styles.withFormat(style, format);
  if (isKeep(write) || (write === BLANK && target === inherited)) return "";
  const late = date1904 && isDateFormat(styles.formatOf(target)) ? DAYS_1904 : 0;
  const shifted = late === 0 ? write : typeof write === "number" ? write - late : isFormula(write) && typeof write.value === "number" ? ({ ...write, value: write.value - late } satisfies Formula) : write;
  touch(sheet, row, column);
  if (isFormula(write)) sheet.formulasChanged = true;
  return cellXml(sheet.grid.prefix, `${columnName(column)}${row + 1}`, target, shifted);
};

const addRow = (sheet: Sheet, row: number, edits: Map<number, CellEdit>, place: number): void => {
  let inside = "";
  for (const column of [...edits.keys()].sort((a, b) => a - b)) {
    const edit = edits.get(column);
    if (!edit) continue;
    const style = sheet.columnStyle(column);
    if (style !== 0) remember(sheet, row, column, sheet.blank(style));
    inside += newCell(sheet, row, column, isKeep(edit.write) ? { ...edit, write: BLANK } : edit, style, style);
  }
  const { prefix } = sheet.grid;
  if (inside !== "") sheet.pieces.push({ start: place, end: place, text: `<${prefix}row r="${row + 1}">${inside}</${prefix}row>` });
};

const editRow = (sheet: Sheet, row: RowAt, edits: Map<number, CellEdit>, next: RowAt | undefined): void => {
  const openTag = sheet.text.slice(row.start, row.openEnd), own = rowStyle(openTag);
  const cells = cellsOf(sheet.text, row), pieces: Splice[] = [];
  let at = 0, gone = 0, added = "", last = -1, first = MAX_COLUMNS;
  const put = (start: number, end: number, xml: string): void => {
    const last = pieces.at(-1);
    if (row.empty) added += xml;
    else if (last?.end === start) pieces[pieces.length - 1] = { start: last.start, end, text: last.text + xml };
    else pieces.push({ start, end, text: xml });
  };
  for (const column of [...edits.keys()].sort((a, b) => a - b)) {
    const edit = edits.get(column);
    if (!edit) continue;
    while ((cells[at]?.column ?? MAX_COLUMNS) < column) at++;
    const cell = cells[at], inherited = own ?? sheet.columnStyle(column);
    let xml: string;
    if (cell?.column === column) {
      xml = editCell(sheet, row, cell, edit, inherited, implicit(sheet.text, cells[at + 1]));
      if (xml === "") gone++;
      put(cell.start, cell.end, xml);
    } else {
      if (inherited !== 0) remember(sheet, row.number, column, sheet.blank(inherited));
      xml = newCell(sheet, row.number, column, isKeep(edit.write) ? { ...edit, write: BLANK } : edit, inherited, inherited);
      if (xml !== "") put(cell?.start ?? row.closeStart, cell?.start ?? row.closeStart, xml);
    }
    if (xml !== "") [first, last] = [Math.min(first, column), Math.max(last, column)];
  }
  if (gone > 0 && gone === cells.length && last < 0 && isBareRow(openTag) && !implicit(sheet.text, next)) {
    sheet.pieces.push({ start: row.start, end: row.end, text: "" });
    return;
  }
  const tag = last < 0 ? openTag : withSpans(openTag, first, last);
  if (row.empty && added !== "") sheet.pieces.push({ start: row.start, end: row.end, text: `${tag.replace(/\s*\/>$/, ">")}${added}</${sheet.grid.prefix}row>` });
  else {
    if (tag !== openTag) sheet.pieces.push({ start: row.start, end: row.openEnd, text: tag });
    sheet.pieces.push(...pieces);
  }
};

/** True when the place of a cell or row is known only from the one before it. */
const implicit = (text: string, cell: { start: number; openEnd: number } | undefined): boolean => cell !== undefined && tagAttribute(text.slice(cell.start, cell.openEnd), "r") === undefined;

const isBareRow = (openTag: string): boolean => !/\s(?!(?:r|spans)\s*=)[\w:.-]+\s*=/.test(openTag);

const withSpans = (openTag: string, first: number, last: number): string => {
  const spans = /^(\d+):(\d+)$/.exec(tagAttribute(openTag, "spans") ?? "");
  if (!spans) return openTag;
  const wider = `${Math.min(Number(spans[1]), first + 1)}:${Math.max(Number(spans[2]), last + 1)}`;
  return wider === spans[0] ? openTag : withTagAttribute(openTag, "spans", wider);
};

const editCell = (sheet: Sheet, row: RowAt, cell: CellAt, edit: CellEdit, inherited: number, held: boolean): string => {
  const { text, reading } = sheet;
  if (cell.empty && !held && !isKeep(edit.write)) {
    remember(sheet, row.number, cell.column, sheet.blank(cell.style));
    return newCell(sheet, row.number, cell.column, edit, cell.style, inherited);
  }
  const source = cellSource(text.slice(cell.start, cell.end));
  const old: OldCell = { value: readCell(source, cell.type, cell.style, reading), formula: formulaText(sheet, row.number, cell.column, source), format: reading.styles.formatOf(cell.style) };
  if (old.value !== BLANK || old.formula !== undefined || old.format !== "") remember(sheet, row.number, cell.column, old);
  if (isKeep(edit.write)) return restyled(sheet, cell, edit.format);
  if (source.formula) {
    sheet.formulasChanged = true;
    if (source.formula.kind === "shared") sheet.replaced.add(`${row.number},${cell.column}`);
  }
  const xml = newCell(sheet, row.number, cell.column, edit, cell.style, inherited);
  return xml === "" && held ? cellXml(sheet.grid.prefix, `${columnName(cell.column)}${row.number + 1}`, cell.style, BLANK) : xml;
};

/** The cell as it stands but for its number format. */
const restyled = (sheet: Sheet, cell: CellAt, format: string): string => {
  const style = format === "" ? cell.style : sheet.reading.styles.withFormat(cell.style, format);
  const tag = sheet.text.slice(cell.start, cell.openEnd);
  return (style === cell.style ? tag : withTagAttribute(tag, "s", String(style))) + sheet.text.slice(cell.openEnd, cell.end);
};

const formulaText = (sheet: Sheet, row: number, column: number, { formula }: CellSource): string | undefined => {
  if (!formula) return undefined;
  if (formula.kind !== "shared" || formula.text !== "") return formula.text;
  const group = sheet.shared().get(formula.group);
  return group ? memberFormula(group, row, column) : "";
};
