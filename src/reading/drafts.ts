import type { Role } from "../layouts/Role";
import { arabicDigits } from "../measures/text/digits";
import { splitNumber } from "../measures/steps/splitNumber";
import { statusSynonym } from "../measures/readStatus";
import { thaiKey } from "../measures/text/thaiKey";
import { joinLines, saysNothing } from "./cellText";
import type { RoleColumn } from "./assignRoles";
import { addCell, cellsFor, cellsOf, type Context, type Draft, unitTicked } from "./Draft";
import { splitLabels } from "./splitLabels";
import type { Ledger } from "./Ledger";
import type { Line, SourceCell } from "./Line";
import { looksLikeNumber } from "./looksLike";
import { indicatorInSentence, namedIndicator } from "./namedIndicator";
import type { Piece } from "./pieces";
import { isDoneRow, isTotal, sameRoles } from "./rowKind";
import { IGNORED } from "../layouts/Role";
import type { Table } from "./Table";

/** Roles whose cell, merged down over several rows, speaks for each of them. */
const SPEAKS_FOR_ALL: ReadonlySet<Role> = new Set<Role>(["units", "coUnits", "period", "start", "end", "status", "progress", "results", "outcome", "followUp", "suggestion", "evidence", "indicator", "subIndicator", "tick:notStarted", "tick:inProgress", "tick:done", "tick:postponed", "tick:cancelled"]);
const TRACKED: Role[] = ["units", "period", "start", "end"];

interface RowCells { cells: Map<Role, SourceCell[]>; inherited: Map<Role, SourceCell[]>; stray: SourceCell[]; nothing: SourceCell[] }

const sortCells = (line: Line, columns: RoleColumn[]): RowCells => {
  const found: RowCells = { cells: new Map(), inherited: new Map(), stray: [], nothing: [] };
  for (const cell of line.cells) {
    const column = columns.find((one) => cell.column >= one.column && cell.column < one.column + one.width);
    if (column?.role && saysNothing(cell) && !/^(?:tick|month|quarter):/.test(column.role)) found.nothing.push(cell);
    else if (column?.role) addCell(found.cells, column.role, unitTicked(cell, column));
    else found.stray.push(cell);
  }
  for (const column of columns) {
    if (!column.role || !SPEAKS_FOR_ALL.has(column.role) || found.cells.has(column.role)) continue;
    const over = line.covering(column.column);
    if (over) addCell(found.inherited, column.role, over);
  }
  return found;
};

/** The context that a heading gives; an instrument's name ends the indicator before it. */
export const contextOf = (text: string, before: Context): Context => {
  if (text.length > 200) return before;
  const named = namedIndicator(text), sentence = indicatorInSentence(text);
  if (named) return { indicator: named, sub: named.sub };
  if (sentence && /^ตัวชี้วัด/.test(text.trim())) return { indicator: { no: sentence.no, sub: sentence.sub, name: text }, sub: sentence.sub };
  const sub = /^\s*(10|[1-9])\.(\d)\s+\D/.exec(arabicDigits(text));
  if (sub) return { ...before, sub: `${sub[1] ?? ""}.${sub[2] ?? ""}` };
  if (/แบบ(?:วัด|ตรวจ)/.test(text) || /\b(?:IIT|EIT|OIT)\b/.test(text)) return { indicator: undefined, sub: null };
  return before;
};

/** Percentages of one column are all fractions when none is above 1 and some lie between. */
const markFractions = (drafts: Draft[]): void => {
  const numbers = new Map<Draft["columns"], number[]>();
  for (const draft of drafts) for (const { value } of cellsOf(draft, "progress")) if (typeof value === "number") numbers.set(draft.columns, [...(numbers.get(draft.columns) ?? []), value]);
  for (const draft of drafts) {
    const values = numbers.get(draft.columns) ?? [];
    draft.fraction = values.every((value) => value <= 1) && values.some((value) => value > 0 && value < 1);
  }
};

const parentIn = (cell: SourceCell): Context["parent"] => {
  const { no, rest } = splitNumber(cell.text);
  return no !== null && rest !== "" && /^\s*มาตรการ/.test(cell.text) ? { no, text: rest, cell } : undefined;
};

const filled = (row: RowCells, ...roles: Role[]): boolean => roles.some((role) => row.cells.has(role));

/** A numbered table's row whose measure cell has no number and no unit or period of its own carries on the text of the row before. */
const continuesText = (row: RowCells, table: Table, numbered: boolean): boolean => {
  if (!numbered || filled(row, "no", ...TRACKED)) return false;
  const hasNo = table.columns.some((column) => column.role === "no"), tracked = table.columns.some((column) => column.role && TRACKED.includes(column.role));
  if (!hasNo && (row.cells.get("measure") ?? []).some((cell) => splitNumber(cell.text).no !== null)) return false;
  return tracked || row.cells.size * 2 < table.columns.length;
};

/** A table kept like a list says its measure again in every row; then the words count once, as if they were merged down. */
const dropRepeated = (row: RowCells, current: Draft, last: Draft, ledger: Ledger): void => {
  const same = (role: Role, draft: Draft): boolean => {
    const now = row.cells.get(role), then = cellsFor(draft, role);
    return now !== undefined && then.length > 0 && thaiKey(joinLines(now)) === thaiKey(joinLines(then));
  };
  if (!same("measure", current) || !row.cells.has("steps") || same("steps", last) || (row.cells.has("no") && !same("no", current))) return;
  const drop = (role: Role): void => {
    for (const cell of row.cells.get(role) ?? []) ledger.skip(cell, "repeated");
    row.cells.delete(role);
  };
  drop("measure");
  if (row.cells.has("no")) drop("no");
  if (TRACKED.every((role) => !row.cells.has(role) || same(role, last))) for (const role of [...TRACKED, "indicator", "subIndicator", "status", "progress", "followUp"] as Role[]) if (same(role, last)) drop(role);
};

/** "๑. ชื่อมาตรการ (ต่อ)" on the next page is the same measure: the words count once. */
const dropContinued = (row: RowCells, current: Draft, main: Role, ledger: Ledger): void => {
  const plain = (cells: SourceCell[]): string => thaiKey(splitNumber(joinLines(cells).replace(/\s*\(ต่อ\)\s*$/, "")).rest);
  const named = row.cells.get(main), before = cellsFor(current, main);
  if (!named || before.length === 0 || !/\(ต่อ\)\s*$/.test(joinLines(named)) || plain(named) !== plain(before)) return;
  for (const role of [main, "no", ...TRACKED] as Role[]) {
    const cells = row.cells.get(role);
    if (!cells || (role !== main && thaiKey(joinLines(cells)) !== thaiKey(joinLines(cellsFor(current, role))))) continue;
    for (const cell of cells) ledger.skip(cell, "repeated");
    row.cells.delete(role);
  }
};

const isNumberedTable = (table: Table): boolean => {
  const data = table.rows.filter((row) => row.what === "data");
  const within = (line: Line, role: Role): SourceCell[] => line.cells.filter((cell) => table.columns.some((column) => column.role === role && cell.column >= column.column && cell.column < column.column + column.width));
  const count = data.filter(({ line }) => within(line, "no").some(looksLikeNumber) || within(line, "measure").some((cell) => splitNumber(cell.text).no !== null)).length;
  return count > 0 && count * 2 >= data.filter(({ line }) => within(line, "measure").length > 0).length;
};

/**
 * Puts the rows of measure tables together: a filled measure cell begins a measure; below it a row with its own unit or period is tracked
 * by itself under the same measure, any other row is appended cell by cell (ita.md c, seeds 001 and 002). Tables with the same roles
 * carry on across pages and blocks.
 */
export const draftMeasures = (pieces: Piece[], ledger: Ledger): Draft[] => {
  const drafts: Draft[] = [];
  let current: Draft | undefined, last: Draft | undefined, context: Context = { indicator: undefined, sub: null }, before: Table | undefined;
  for (const piece of pieces) {
    if ("line" in piece) {
      if (piece.line.cells.length <= 2) for (const cell of piece.line.cells) context = contextOf(cell.text, context);
      continue;
    }
    const { table } = piece;
    if (table.kind !== "measures" && table.kind !== "indicators") { current = last = undefined; continue; }
    if (before && !sameRoles(before.columns, table.columns)) current = last = undefined;
    before = table;
    const kind = table.kind, numbered = isNumberedTable(table), main: Role = kind === "indicators" ? "indicator" : "measure";
    const begin = (line: Line, row: RowCells, under: Draft | undefined): Draft => {
      const draft: Draft = { kind, columns: table.columns, lines: [line], cells: row.cells, inherited: row.inherited, context, under, subs: [], fraction: false, resultRows: [] };
      drafts.push(draft);
      return draft;
    };
    for (const { line, what } of table.rows) {
      if (what === "heading") {
        for (const cell of line.cells) {
          ledger.skip(cell, "heading");
          context = { ...contextOf(cell.text, context), parent: parentIn(cell) };
        }
        continue;
      }
      if (what === "total" || isTotal(line)) { for (const cell of line.cells) ledger.skip(cell, "total"); continue; }
      if (what === "result" && last) { last.resultRows.push(...line.cells); last.lines.push(line); continue; }
      const row = sortCells(line, table.columns);
      splitLabels(row.cells, ledger);
      for (const cell of row.nothing) ledger.skip(cell, "blank-look");
      for (const [role, cells] of [...row.cells]) if (IGNORED.has(role)) {
        row.cells.delete(role);
        for (const cell of cells) {
          // "ยกเลิก" in the budget cell (ita.md b.4)
          const called = role === "budget" && !row.cells.has("status") ? statusSynonym(cell.text) : undefined;
          if (called === "cancelled" || called === "postponed") addCell(row.cells, "status", cell);
          else ledger.skip(cell, "other-column");
        }
      }
      const marks = row.cells.get("planOrDone") ?? [];
      row.cells.delete("planOrDone");
      for (const cell of marks) ledger.skip(cell, "other-column");
      if (marks.some((cell) => isDoneRow(cell.text))) for (const [role, cells] of [...row.cells]) if (/^(?:month|quarter):/.test(role)) {
        row.cells.delete(role);
        for (const cell of cells) ledger.skip(cell, "other-column");
      }
      for (const cell of row.stray) if (/^(?:หมายเหตุ|\*)/.test(cell.text.trim())) ledger.skip(cell, "note");
      if (row.cells.size === 0) continue;
      if (current && last && kind === "measures") dropRepeated(row, current, last, ledger);
      if (row.cells.size === 0) continue;
      if (current) dropContinued(row, current, main, ledger);
      if (row.cells.size === 0) continue;
      if (filled(row, main) && !(last && continuesText(row, table, numbered))) {
        current = last = begin(line, row, undefined);
        continue;
      }
      const ownWords = filled(row, "steps", "approach", "project", "results", "outcome", "measure");
      const unitCarriesOn = last !== undefined && !TRACKED.some((role) => role !== "units" && row.cells.has(role)) && cellsFor(last, "units").length === 0;
      if (current && last && filled(row, ...TRACKED) && ownWords && !unitCarriesOn) {
        last = begin(line, row, current);
        current.subs.push(last);
      } else if (last) {
        last.lines.push(line);
        for (const [role, cells] of row.cells) for (const cell of cells) addCell(last.cells, role, cell);
      } else {
        current = last = begin(line, row, undefined);
        for (const cell of line.cells) if (!row.stray.includes(cell)) { ledger.ask(cell.at, "row-unclear", true, { text: cell.text }); break; }
      }
    }
  }
  markFractions(drafts);
  return drafts.filter((draft) => draft.cells.size > 0 && (draft.under !== undefined || cellsOf(draft, "measure").length + cellsOf(draft, "indicator").length + cellsOf(draft, "steps").length + cellsOf(draft, "project").length > 0));
};
