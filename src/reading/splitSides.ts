import { headKey } from "../layouts/headKey";
import { bestRole } from "../layouts/roleScores";
import { readHead, type HeadColumn } from "./Head";
import type { Line, Stream } from "./Line";

/** True when the headings of one side alone make a table. */
const standsAlone = (columns: HeadColumn[]): boolean => {
  const roles = new Set<string>(columns.map((column) => bestRole(column.scores)).filter((best) => (best?.score ?? 0) >= 0.6).map((best) => best?.role ?? ""));
  const has = (...wanted: string[]): boolean => wanted.some((role) => roles.has(role));
  if (columns.length < 2 || roles.size < 2) return false;
  return has("measure", "approach", "project", "itemName", "itemCode") || (has("indicator") && has("score", "issue") && !has("steps", "units", "period", "results"));
};

/** The column at which a second table begins beside the first: after a blank column, or where the headings begin again. */
const boundaryOf = (columns: HeadColumn[]): number | undefined => {
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1];
    if (!before || index < 2) continue;
    const gap = column.column > before.column + before.width;
    const again = columns.length === index * 2 && columns.slice(index).every((one, i) => headKey(one.text) === headKey(columns[i]?.text ?? ""));
    if ((gap || again) && standsAlone(columns.slice(0, index)) && standsAlone(columns.slice(index))) return column.column;
  }
  return undefined;
};

/** Tables that stand side by side on a sheet are put one below the other. */
export const splitSides = (stream: Stream): Stream => {
  const { lines } = stream;
  for (let i = 0; i < lines.length && i < 400; i++) {
    const head = readHead(lines, i), boundary = head ? boundaryOf(head.columns) : undefined;
    if (!head) continue;
    if (boundary === undefined) { i += head.lines.length - 1; continue; }
    const side = (line: Line, right: boolean): Line => ({ ...line, cells: line.cells.filter((cell) => (cell.column >= boundary) === right) });
    const left = lines.map((line, index) => (index < i ? line : side(line, false))).filter((line) => line.cells.length > 0);
    const right = lines.slice(i).map((line) => side(line, true)).filter((line) => line.cells.length > 0);
    return { ...stream, lines: [...left, ...splitSides({ ...stream, lines: right.map((line, index) => (index === 0 ? { ...line, gap: true } : line)) }).lines] };
  }
  return stream;
};
