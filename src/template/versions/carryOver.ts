import { cellAt, contains, type Address } from "../../workbook/Address";
import type { BookPlan } from "../../workbook/BookPlan";
import { looksBlank, textOf, type CellValue } from "../../workbook/CellValue";
import type { Area } from "../../workbook/Snapshot";
import { DISCLOSURE_COLUMNS, FINDING_COLUMNS, HISTORY_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS, type Column } from "../columns";
import type { Figure } from "../figures";
import { NAMES, SHEETS, TABLES, TEMPLATE_VERSION, type NameKey, type TableKey } from "../names";
import type { OurBook, TableBlock } from "../OurBook";
import { nameCell } from "../sheets/office";
import { stepsFrom } from "./steps";

/** A cell of the older workbook and its place in the new one. */
export interface Move { from: Address; to: Address; value: CellValue }

/** A cell of the older workbook for which the new one has no place; nothing of it may be dropped unsaid. */
export interface Left { at: Address; value: CellValue; /** a column of the office's own, a cell outside our tables, or a formula where we keep a value */ why: "own-column" | "outside" | "formula" }

/** What moves where when a workbook of an older version is carried over into a fresh one. */
export interface CarryOver {
  from: string;
  to: string;
  moves: Move[];
  left: Left[];
  /** Rows that tables of the fresh workbook lack for it. */
  rows: Partial<Record<TableKey, number>>;
}

const COLUMNS: Record<TableKey, readonly Column[]> = {
  measures: MEASURE_COLUMNS, indicators: INDICATOR_COLUMNS, disclosure: DISCLOSURE_COLUMNS, findings: FINDING_COLUMNS, history: HISTORY_COLUMNS, rounds: ROUND_COLUMNS, units: UNIT_COLUMNS,
};
const TABLE_KEYS = Object.keys(TABLES) as TableKey[];

/** Named cells that tell of the template itself: the new workbook has its own. */
const TEMPLATES_OWN: ReadonlySet<NameKey> = new Set<NameKey>(["TemplateVersion"]);

const placeOf = (plan: BookPlan<Figure>, table: TableKey) => {
  for (const sheet of plan.sheets) {
    const found = sheet.tables.find(({ name }) => name === TABLES[table]);
    if (found) return { sheet: sheet.name, ...found.at };
  }
  return undefined;
};

/** Texts and numbers of the template on each sheet, so that they are not taken for something a person wrote. */
const ownTexts = (plan: BookPlan<Figure>): Map<string, Set<string>> => new Map(plan.sheets.map(({ name, cells }) =>
  [name, new Set(cells.flatMap(({ value }) => (typeof value === "object" && "formula" in value ? [] : [textOf(value)])))]));

const formulaIn = (area: Area, row: number, column: number): string => area.formulas?.[row]?.[column] ?? "";

/**
 * Plans how a workbook of ours of an older version moves into a fresh workbook (`plan`): every cell that a person, a check or the
 * add-in wrote has a place in `moves` or is named in `left`. Computed cells are not carried: the new formulas make them.
 * Undefined when the version is current or newer, or older than any we know.
 */
export const carryOver = (book: OurBook, plan: BookPlan<Figure>): CarryOver | undefined => {
  const steps = stepsFrom(book.version);
  if (book.version === "" || steps === undefined || steps.length === 0) return undefined;
  const result: CarryOver = { from: book.version, to: TEMPLATE_VERSION, moves: [], left: [], rows: {} };
  const texts = ownTexts(plan), seen: Address[] = [];

  for (const name of NAMES) {
    const cell = book.named[name];
    if (!cell) continue;
    seen.push(cell.at);
    if (TEMPLATES_OWN.has(name) || looksBlank(cell.value)) continue;
    if (cell.formula === "") result.moves.push({ from: cell.at, to: cellAt(SHEETS.office, nameCell(name).row, nameCell(name).column), value: cell.value });
    else if (!plan.sheets.some(({ cells }) => cells.some(({ value }) => typeof value === "object" && "formula" in value && value.formula === cell.formula))) result.left.push({ at: cell.at, value: cell.value, why: "formula" });
  }

  for (const table of TABLE_KEYS) {
    const block: TableBlock<string> | undefined = book[table], place = placeOf(plan, table);
    if (!block || !place) continue;
    seen.push(block.at);
    const known = new Map(Object.entries(block.columns).map(([key, column]) => [column, key]));
    let last = 0;
    block.lines.forEach((line, index) => {
      for (let column = block.at.column; column < block.at.column + block.at.columns; column++) {
        const at = cellAt(block.sheet, line.row, column), inside = { row: line.row - block.at.row, column: column - block.at.column };
        const value = block.area.values[inside.row]?.[inside.column] ?? "", key = known.get(column);
        if (looksBlank(value)) continue;
        const target = COLUMNS[table].findIndex((own) => own.key === key);
        const isFormula = formulaIn(block.area, inside.row, inside.column) !== "";
        if (target >= 0 && COLUMNS[table][target]?.owner === "formula") {
          if (!isFormula) result.left.push({ at, value, why: "own-column" });
        } else if (isFormula) result.left.push({ at, value, why: "formula" });
        else if (target < 0) result.left.push({ at, value, why: "own-column" });
        else {
          last = index + 1;
          result.moves.push({ from: at, to: cellAt(place.sheet, place.row + 1 + index, place.column + target), value });
        }
      }
    });
    if (last > place.rows - 1) result.rows[table] = last - (place.rows - 1);
  }

  for (const area of Object.values(book.snapshot.areas)) {
    if (!texts.has(area.at.sheet)) continue;
    area.values.forEach((cells, row) => cells.forEach((value, column) => {
      const at = cellAt(area.at.sheet, area.at.row + row, area.at.column + column);
      if (looksBlank(value) || formulaIn(area, row, column) !== "" || texts.get(at.sheet)?.has(textOf(value))) return;
      if (seen.some((one) => contains(one, at.sheet, at.row, at.column)) || result.left.some((one) => one.at.sheet === at.sheet && one.at.row === at.row && one.at.column === at.column)) return;
      result.left.push({ at, value, why: "outside" });
    }));
  }
  return result;
};
