import { splitNumber } from "../measures/steps/splitNumber";
import { assignRoles, type RoleColumn } from "./assignRoles";
import { readHead, type Head } from "./Head";
import type { Line, SourceCell, Stream } from "./Line";
import { looksLikeIndicator, looksLikeItemCode, looksLikeNumber, looksLikePeriod, looksLikeTick, looksLikeUnits } from "./looksLike";
import { resolveKind, type Resolved } from "./resolveKind";
import { namedIndicator } from "./namedIndicator";
import { isContext, isNote, isPageNumber, isResultRow, isRule, isSignature, isTotal } from "./rowKind";
import type { RowKind, Table } from "./Table";

/** The parts of a stream in reading order: tables, and lines outside of them. */
export type Piece = { table: Table } | { line: Line };

const inside = (cell: SourceCell, columns: RoleColumn[]): RoleColumn | undefined =>
  columns.find((column) => cell.column >= column.column && cell.column < column.column + column.width);

const isWide = (cell: SourceCell, columns: RoleColumn[]): boolean => {
  const covered = columns.filter((column) => column.column >= cell.column && column.column < cell.column + cell.width).length;
  return cell.width > 1 && covered >= 2 && covered >= columns.length * 0.6;
};

/** Most measures of the table carry numbers, so one text without a number is a heading. */
const isNumbered = (lines: Line[], columns: RoleColumn[]): boolean => {
  const cells = lines.slice(0, 200).flatMap((line) => line.cells.filter((cell) => inside(cell, columns)?.role === "measure"));
  const numbers = lines.slice(0, 200).filter((line) => line.cells.some((cell) => inside(cell, columns)?.role === "no" && looksLikeNumber(cell))).length;
  return cells.length > 1 && (cells.filter((cell) => splitNumber(cell.text).no !== null).length * 2 > cells.length || numbers * 2 > cells.length);
};

/** A line after a gap belongs to the table only when its cells look like the columns they stand in. */
const fits = (line: Line, columns: RoleColumn[]): boolean => {
  const placed = line.cells.map((cell) => ({ cell, role: inside(cell, columns)?.role })).filter((one) => one.role !== undefined);
  if (placed.length < 2 || placed.length < line.cells.length / 2 || line.cells.some((cell) => isSignature(cell.text))) return false;
  const telling = placed.filter(({ cell, role = "" }) =>
    (role === "no" && looksLikeNumber(cell)) || (role === "measure" && splitNumber(cell.text).no !== null) || (role === "itemCode" && looksLikeItemCode(cell))
    || ((role === "period" || role === "start" || role === "end") && looksLikePeriod(cell)) || (role.includes("nits") && looksLikeUnits(cell)) || (role === "indicator" && looksLikeIndicator(cell)) || (role.startsWith("tick:") && looksLikeTick(cell)));
  return telling.length > 0 || placed.length >= Math.max(3, columns.filter((column) => column.role).length * 0.6);
};

const whatOf = (line: Line, found: Resolved, strict: boolean, numbered: boolean): RowKind | "outside" => {
  const { columns } = found, only = line.cells.length === 1 ? line.cells[0] : undefined;
  if (line.kind === "paragraph" || isPageNumber(line) || isRule(line)) return "outside";
  if (isTotal(line)) return "total";
  if (isResultRow(line) && !strict) return "result";
  const named = line.cells.filter((cell) => inside(cell, columns)?.role === "measure");
  if (found.kind === "measures" && named.length === 1 && line.cells.every((cell) => ["measure", "no"].includes(inside(cell, columns)?.role ?? "")) && namedIndicator(named[0]?.text ?? "")) return "heading";
  if (only) {
    const role = inside(only, columns)?.role;
    if (isNote(only.text) || (strict && isSignature(only.text))) return "outside";
    const first = role === "measure" || role === "no" || role === "indicator" || role === "itemCode" || only.column === columns[0]?.column;
    if (isWide(only, columns) || (first && isContext(only.text) && found.kind !== "indicators")) return isSignature(only.text) && strict ? "outside" : "heading";
    if (first && numbered && found.kind === "measures" && splitNumber(only.text).no === null && !strict) return "heading";
    if (role === undefined) return "outside";
    if (strict) return first && (splitNumber(only.text).no !== null && only.text.length > 6 || found.kind === "scores" && looksLikeIndicator(only)) ? "data" : "outside";
    return "data";
  }
  return !strict || fits(line, columns) ? "data" : "outside";
};

const bodyOf = (lines: Line[], from: number, to: number): Line[] => {
  const body: Line[] = [];
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (!line || line.kind === "paragraph") break;
    const alone = line.cells.length === 1 && (line.gap || (line.cells[0]?.width ?? 1) > 1);
    if (!alone && !line.cells.some((cell) => isSignature(cell.text) || isNote(cell.text))) body.push(line);
  }
  return body;
};

/** Cuts a stream into tables and loose lines. Linear in its lines. */
export const piecesOf = (stream: Stream): Piece[] => {
  const { lines } = stream, heads = new Map<number, Head>();
  for (let i = 0; i < lines.length; i++) {
    const head = readHead(lines, i);
    if (!head) continue;
    heads.set(i, head);
    i += head.lines.length - 1;
  }
  const starts = [...heads.keys()], bodies = new Map<string, Line[]>();
  starts.forEach((start, n) => {
    const head = heads.get(start);
    if (head) bodies.set(head.signature, [...(bodies.get(head.signature) ?? []), ...bodyOf(lines, start + head.lines.length, starts[n + 1] ?? lines.length)]);
  });
  const resolved = new Map<string, Resolved & { numbered: boolean }>();
  const pieces: Piece[] = [];
  let table: Table | undefined, strict = false, numbered = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i], head = heads.get(i);
    if (!line) continue;
    if (head) {
      const body = bodies.get(head.signature) ?? [];
      let found = resolved.get(head.signature);
      if (!found) {
        const kind = resolveKind(assignRoles(head, body), body);
        resolved.set(head.signature, found = { ...kind, numbered: isNumbered(body, kind.columns) });
      }
      table = { head, kind: found.kind, columns: found.columns, confidence: found.confidence, unsure: found.unsure, rows: [] };
      numbered = found.numbered;
      pieces.push({ table });
      strict = false;
      i += head.lines.length - 1;
      continue;
    }
    if (line.gap) strict = true;
    const what = table ? whatOf(line, table, strict, numbered) : "outside";
    if (table && what !== "outside") {
      table.rows.push({ line, what });
      if (what === "data") strict = false;
    } else {
      pieces.push({ line });
      if (line.kind === "paragraph" || !isRule(line)) strict = true;
    }
  }
  return pieces;
};
