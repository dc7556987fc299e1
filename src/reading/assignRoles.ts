import { bestRole, roleScores } from "../layouts/roleScores";
import { MANY, type Role } from "../layouts/Role";
import { isTick } from "../measures/readStatus";
import type { Head, HeadColumn } from "./Head";
import type { Line, SourceCell } from "./Line";
import * as like from "./looksLike";
import { isDoneRow } from "./rowKind";

/** A column of a table with the role it was given; `role` undefined when nothing fits. */
export interface RoleColumn { column: number; width: number; text: string; role: Role | undefined; confidence: number; /** the unit that a tick in this column names */ unit?: string }

const SAMPLE = 60;

type Evidence = (cells: SourceCell[]) => number;
const share = (test: (cell: SourceCell) => boolean): Evidence => (cells) => cells.filter(test).length / cells.length;
/** +weight when all cells look so, −against when none does. */
const between = (test: (cell: SourceCell) => boolean, weight: number, against: number): Evidence => (cells) => {
  const part = share(test)(cells);
  return part * weight - (1 - part) * against;
};
const prose = between(like.looksLikeProse, 0.25, 0.15);
const tick = between(like.looksLikeTick, 0.3, 0.9);

/** Months are marked with ticks, arrows, bars or a word. */
const mark = between((cell) => cell.text.length <= 12 || like.looksLikeTick(cell), 0.3, 0.9);

/** What the cells under a heading say for or against a role. */
const EVIDENCE: Partial<Record<string, Evidence>> = {
  no: between((cell) => like.looksLikeNumber(cell) || like.looksLikeItemCode(cell) || like.looksLikeRowCode(cell), 0.4, 0.9),
  measure: between((cell) => like.looksLikeProse(cell) || /[ก-๎A-Za-z]{4}/.test(cell.text), 0.2, 0.6),
  units: between(like.looksLikeUnits, 0.4, 0.2), coUnits: between(like.looksLikeUnits, 0.3, 0.2),
  period: between(like.looksLikePeriod, 0.45, 0.5), start: between(like.looksLikePeriod, 0.4, 0.4), end: between(like.looksLikePeriod, 0.4, 0.4), finished: between(like.looksLikePeriod, 0.3, 0.3),
  status: between(like.looksLikeStatus, 0.4, 0.3), progress: between(like.looksLikePercent, 0.5, 0.9),
  evidence: between(like.looksLikeLink, 0.3, 0.1),
  itemCode: between(like.looksLikeItemCode, 0.7, 0.5), score: between(like.looksLikeScore, 0.4, 0.9),
  indicator: between(like.looksLikeIndicator, 0.3, 0.1),
  results: prose, outcome: prose, steps: prose, elements: prose, followUp: prose, issue: prose,
  budget: between((cell) => typeof cell.value === "number" || like.looksLikeNumber(cell), 0.2, 0.1),
};

const evidenceFor = (role: Role, cells: SourceCell[]): number => {
  if (cells.length === 0) return 0;
  if (role.startsWith("tick:")) return tick(cells);
  if (role.startsWith("month:") || role.startsWith("quarter:")) return mark(cells);
  return EVIDENCE[role]?.(cells) ?? 0;
};

/** Columns without a heading may be told by their cells alone. */
const headless = (cells: SourceCell[]): [Role, number][] => {
  if (cells.length === 0) return [];
  const of = (role: Role, test: (cell: SourceCell) => boolean): [Role, number] => [role, share(test)(cells) * 0.7];
  return [of("itemCode", like.looksLikeItemCode), of("no", like.looksLikeNumber), of("period", like.looksLikePeriod), of("status", like.looksLikeStatus), of("units", like.looksLikeUnits)]
    .filter(([, score]) => score > 0.55);
};

/** Cells of a column, those of narrower columns below a wide heading included. */
const cellsUnder = (lines: Line[], column: { column: number; width: number }): SourceCell[] => {
  const found: SourceCell[] = [];
  for (const line of lines) {
    for (const cell of line.cells) if (cell.column >= column.column && cell.column < column.column + column.width) found.push(cell);
    if (found.length >= SAMPLE) break;
  }
  return found;
};

/** Columns in which the table has cells but the heading has none. */
const unheaded = (head: Head, lines: Line[]): HeadColumn[] => {
  const counts = new Map<number, number>();
  for (const line of lines.slice(0, SAMPLE)) for (const cell of line.cells)
    if (cell.width === 1 && !head.columns.some((column) => cell.column >= column.column && cell.column < column.column + column.width)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= Math.min(lines.length, SAMPLE)).map(([column]) => ({ column, width: 1, text: "", leaf: "", scores: new Map() }));
};

/** A column headed with a unit's name and holding nothing but ticks. */
const unitOf = (column: HeadColumn, cells: SourceCell[]): string | undefined =>
  cells.some((cell) => isTick(cell.value)) && cells.every(like.looksLikeTick) && like.namesUnit(column.leaf) && !/^(?:tick|month|quarter):/.test(bestRole(roleScores(column.leaf))?.role ?? "") ? column.leaf.trim() : undefined;

/** A column that says of each row whether it is the plan or what came of it. */
const tellsPlanFromDone = (cells: SourceCell[]): boolean =>
  cells.some((cell) => isDoneRow(cell.text)) && cells.some((cell) => /^\s*แผน/.test(cell.text)) && cells.every((cell) => isDoneRow(cell.text) || /^\s*แผน(?:งาน)?\s*$|^\s*plan\s*$/i.test(cell.text));

/** Gives every column at most one role, the surest first, by the words of its heading and by what its cells look like. */
export const assignRoles = (head: Head, lines: Line[]): RoleColumn[] => {
  const columns = [...head.columns, ...unheaded(head, lines)];
  const bids = columns.flatMap((column, index) => {
    const cells = cellsUnder(lines, column), unit = unitOf(column, cells);
    if (tellsPlanFromDone(cells)) return [{ index, role: "planOrDone" as const, score: 1.6, head: 1 }];
    if (unit !== undefined) return [{ index, role: "units" as const, score: 1.5, head: 1 }];
    const named = column.text.trim() === "" ? headless(cells) : [...column.scores].map(([role, score]): [Role, number] => [role, score + evidenceFor(role, cells)]);
    return named.map(([role, score]) => ({ index, role, score, head: column.scores.get(role) ?? 0 }));
  }).filter((bid) => bid.score > 0.3).sort((a, b) => b.score - a.score || a.index - b.index);
  const given = new Map<number, { role: Role; score: number }>(), taken = new Set<Role>();
  for (const bid of bids) {
    if (given.has(bid.index) || (taken.has(bid.role) && !(MANY.has(bid.role) && bid.head >= 0.5))) continue;
    given.set(bid.index, { role: bid.role, score: bid.score });
    taken.add(bid.role);
  }
  return columns.map((column, index) => {
    const one = given.get(index), unit = one?.role === "units" ? unitOf(column, cellsUnder(lines, column)) : undefined;
    return { column: column.column, width: column.width, text: column.text, role: one?.role, confidence: Math.max(0, Math.min(1, one?.score ?? 0)), ...(unit === undefined ? {} : { unit }) };
  }).sort((a, b) => a.column - b.column);
};
