import { bestRole, roleScores, type RoleScores } from "../layouts/roleScores";
import type { Role } from "../layouts/Role";
import { headKey } from "../layouts/headKey";
import { cellIn, type Line, type SourceCell } from "./Line";

/** A column as its heading names it. A heading may stand over several source columns. */
export interface HeadColumn { column: number; width: number; text: string; /** the lowest line of the heading alone */ leaf: string; scores: RoleScores }

/** The heading of a table: one line or several. */
export interface Head { lines: Line[]; columns: HeadColumn[]; /** equal for repeated page headers */ signature: string }

/** A named role counts from this score on. */
const NAMED = 0.65;
const LONGEST = 110;

/** Boxes, the beginning of a list and a stated percentage stand in rows, not in headings. */
const ROW_LIKE = /[☐☑☒✓✔]|ร้อยละ\s*[\d๐-๙]|^\s*[([]?[1๑]\s*[.)]\s*\S/;
/** The number of a row, which no first line of a heading holds. */
const ROW_NUMBER = /^\s*[([]?[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,2})*\s*[.)\]]*\s*$/;
/** "(๑) ลำดับ": a form prints the number of the field before its name. */
const isFieldName = (text: string): boolean => /^\s*[([]/.test(text) && (bestRole(roleScores(text))?.score ?? 0) >= 0.9;
const short = (cell: SourceCell): boolean => cell.text.length <= LONGEST && typeof cell.value === "string" && (!ROW_LIKE.test(cell.text) || isFieldName(cell.text));
const named = (cell: SourceCell): boolean => short(cell) && (bestRole(roleScores(cell.text))?.score ?? 0) >= 0.6;

/** "(๑) (๒) (๓)", "1 2 3": the numbers of a form's fields under their headings. */
export const isFieldNumbers = (line: Line): boolean =>
  line.cells.length >= 3 && line.cells.every((cell) => /^\s*[([]?\s*[0-9๐-๙]{1,2}\s*[)\]]?\s*$/.test(cell.text));

/** The cell over a column in the upper of two heading lines: its own, or a group that reaches over it, merged or only written once. */
const groupOver = (upper: Line, column: number): SourceCell | undefined => {
  const before = upper.cells.filter((cell) => cell.column <= column);
  const last = before[before.length - 1];
  return last && (last.column + last.width > column || last.width === 1) ? last : undefined;
};

/** Headings merged down around groups make the line below a heading whatever its words. */
const isMergedAround = (upper: Line, lower: Line): boolean => {
  const down = upper.cells.filter((cell) => cell.at.row + cell.height > lower.row), groups = upper.cells.filter((cell) => cell.width > 1 && !down.includes(cell));
  return down.length >= 2 && groups.length >= 1 && down.length + groups.length === upper.cells.length
    && lower.cells.every((cell) => groups.some((group) => cell.column >= group.column && cell.column + cell.width <= group.column + group.width));
};

/** The line below may hold sub-headings only under groups or where the upper line is blank. */
const isSubHead = (upper: Line, lower: Line): boolean => {
  if (lower.kind !== "row" || lower.gap || lower.cells.length < 2 || !lower.cells.every((cell) => cell.text.length <= 40)) return false;
  if (isMergedAround(upper, lower)) return true;
  const under = lower.cells.every((cell) => {
    const own = cellIn(upper, cell.column);
    if (own === undefined || own.width > 1) return true;
    const end = upper.cells.find((one) => one.column > cell.column)?.column ?? Infinity;
    return lower.cells.some((one) => one.column > cell.column && one.column < end);
  });
  const count = lower.cells.filter((cell) => named(cell) || quarterOf(cell.text, groupOver(upper, cell.column)?.text ?? "") !== undefined).length;
  return under && count >= 2 && count * 2 >= lower.cells.length && (!isFieldNumbers(lower) || lower.cells.every((cell) => quarterOf(cell.text, groupOver(upper, cell.column)?.text ?? "") !== undefined));
};

/** "1", "2" under "แผนการดำเนินงาน (ไตรมาส)" are quarters, months' names under years stay months. */
const quarterOf = (leaf: string, group: string): Role | undefined => {
  const digit = /^\s*([1-4๑-๔])\s*$/.exec(leaf)?.[1];
  return digit !== undefined && /ไตรมาส|quarter/i.test(group) ? `quarter:${digit >= "๑" ? digit.charCodeAt(0) - 0x0e50 : Number(digit)}` : undefined;
};

const blend = (leaf: string, group: string): RoleScores => {
  const quarter = quarterOf(leaf, group);
  if (quarter) return new Map([[quarter, 1]]);
  const own = roleScores(leaf);
  // what each month or quarter brought is no time at which to do it
  if (group !== "" && (roleScores(group).get("results") ?? 0) >= NAMED && [...own.keys()].some((role) => /^(?:month|quarter):/.test(role))) return new Map([["results", 0.8]]);
  if (group === "" || group === leaf) return own;
  const best = bestRole(own)?.score ?? 0;
  const blended = new Map<Role, number>(own);
  const add = (scores: RoleScores, weight: number): void => {
    for (const [role, score] of scores) blended.set(role, Math.max(blended.get(role) ?? 0, score * weight));
  };
  if (best < NAMED) {
    add(roleScores(group), 0.75);
    add(roleScores(`${group} ${leaf}`), 0.7);
  }
  if ((roleScores(group).get("status") ?? 0) >= NAMED) for (const [role, score] of own) if (role.startsWith("tick:")) blended.set(role, Math.min(1, score + 0.4));
  return blended;
};

const columnsOf = (lines: Line[]): HeadColumn[] => {
  const [first, ...rest] = lines;
  if (!first) return [];
  const lowest = new Map<number, SourceCell>();
  for (const line of lines) for (const cell of line.cells) {
    for (const column of [...lowest.keys()]) if (column > cell.column && column < cell.column + cell.width) lowest.delete(column);
    lowest.set(cell.column, cell);
  }
  const starts = [...lowest.keys()].sort((a, b) => a - b);
  return starts.map((column, index) => {
    const cell = lowest.get(column);
    const upper = rest.length > 0 ? groupOver(first, column) : undefined;
    const text = cell?.text ?? "";
    const next = starts[index + 1] ?? Infinity;
    const group = upper && upper !== cell ? upper.text : "";
    const inUpper = cell !== undefined && rest.length > 0 && first.cells.includes(cell);
    const width = inUpper && rest.some((line) => line.cells.some((below) => below.column > column && below.column < column + cell.width)) ? 1 : Math.min(cell?.width ?? 1, 64);
    return { column, width: Math.max(1, Math.min(width, next - column)), text: group === "" ? text : `${group} ${text}`, leaf: text, scores: blend(text, group) };
  });
};

/** Words that are as common in cells as in headings: a status, a month. They name columns only in company. */
const COMMON = /^(?:tick|month|quarter):/;

/** How many different roles a heading names; statuses and months count when several stand together. */
const strength = (columns: HeadColumn[]): number => {
  const sure = new Set<Role>(), likely = new Set<Role>();
  for (const column of columns) {
    const best = bestRole(column.scores);
    if (best && best.score >= 0.5) (best.score >= NAMED ? sure : likely).add(best.role);
  }
  const count = (roles: Set<Role>, common: boolean): number => [...roles].filter((role) => COMMON.test(role) === common).length;
  const own = count(sure, false) + 0.5 * [...likely].filter((role) => !COMMON.test(role) && !sure.has(role)).length, together = count(sure, true);
  return own + (together >= 2 && own >= 1 ? together : 0);
};

const qualifies = (columns: HeadColumn[], lines: Line[]): boolean => {
  const count = columns.filter((column) => (bestRole(column.scores)?.score ?? 0) >= 0.5).length;
  return columns.length >= 2 && (strength(columns) >= 3 ? count * 3 >= columns.length : strength(columns) >= 2 && count * 2 >= columns.length) && lines.every((line) => line.cells.every(short) && line.cells.filter((cell) => cell.text.length > 60).length <= 1);
};

/** Reads the heading that begins at a line, of up to three lines and a line of field numbers; undefined when none does. */
export const readHead = (lines: Line[], at: number): Head | undefined => {
  const first = lines[at];
  if (!first || first.kind !== "row" || first.cells.length < 2 || !first.cells.every(short) || first.cells.length > 200 || first.cells.some((cell) => ROW_NUMBER.test(cell.text))) return undefined;
  const taken = [first];
  for (let next = lines[at + 1]; next && taken.length < 3; next = lines[at + taken.length]) {
    const upper = taken[taken.length - 1];
    if (!upper || next.sheet !== first.sheet || !isSubHead(upper, next)) break;
    taken.push(next);
  }
  let columns = columnsOf(taken);
  if (taken.length > 1 && strength(columnsOf(taken.slice(1))) >= strength(columns)) return undefined;
  if (!qualifies(columns, taken)) {
    columns = columnsOf([first]);
    if (!qualifies(columns, [first])) return undefined;
    taken.length = 1;
  }
  const numbers = lines[at + taken.length];
  const all = numbers && !numbers.gap && numbers.sheet === first.sheet && isFieldNumbers(numbers) && numbers.cells.length >= columns.length - 1 ? [...taken, numbers] : taken;
  return { lines: all, columns, signature: columns.map((column) => `${column.column}:${headKey(column.text)}`).join("|") };
};
