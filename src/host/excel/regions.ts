import { MAX_COLUMNS, MAX_ROWS, type Address } from "../../workbook/Address";
import type { Patch } from "../../workbook/Patch";
import type { TableFacts } from "../../workbook/Snapshot";
import { lineOf } from "./growTable";
import type { Op } from "./Op";

/** A rectangle to read before a patch; of a whole bottom only what is used. */
export interface Region { at: Address; usedOnly: boolean }

const area = ({ rows, columns }: Address): number => rows * columns;

const around = (a: Address, b: Address): Address => {
  const row = Math.min(a.row, b.row), column = Math.min(a.column, b.column);
  return { sheet: a.sheet, row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
};

const SPARE_CELLS = 500, SPARE_SHARE = 2;

/** Rectangles near each other as one, so that a thousand single cells are not a thousand questions. */
export const gathered = (list: readonly Address[]): Address[] => {
  const sorted = list.filter((at) => at.rows > 0 && at.columns > 0).sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row || a.column - b.column));
  const groups: { at: Address; cells: number }[] = [];
  for (const at of sorted) {
    const last = groups.at(-1), joint = last?.at.sheet === at.sheet ? around(last.at, at) : undefined, cells = (last?.cells ?? 0) + area(at);
    if (last && joint && area(joint) <= cells * SPARE_SHARE + SPARE_CELLS) { last.at = joint; last.cells = cells; } else groups.push({ at, cells: area(at) });
  }
  return groups.map(({ at }) => at);
};

/** What has to be read before a patch can be planned, given where its tables are. */
export const regionsBefore = (patch: Patch, tables: readonly TableFacts[]): Region[] => {
  const regions: Region[] = [], rects: Address[] = [];
  const added = new Map<string, { line: number; count: number }>();
  for (const change of patch.changes) {
    if (change.kind === "addRows" || change.kind === "removeRows") {
      const table = tables.find(({ name }) => name.toLowerCase() === change.table.toLowerCase());
      if (!table) continue;
      const { at } = table, taken = patch.changes.reduce((sum, one) => sum + (one.kind === "removeRows" ? one.count : 0), 0);
      const from = Math.max(at.row, lineOf(table) - taken - 2);
      const other = added.get(at.sheet);
      added.set(at.sheet, { line: Math.min(other?.line ?? Infinity, from), count: (other?.count ?? 0) + change.count });
      regions.push({ at: { sheet: at.sheet, row: from, column: 0, rows: MAX_ROWS - from, columns: MAX_COLUMNS }, usedOnly: true });
      rects.push({ ...at, row: from, rows: at.row + at.rows - from });
    } else if (change.kind === "cells") {
      const { at } = change, moved = added.get(at.sheet);
      rects.push(at);
      const top = moved && Math.max(moved.line, at.row - moved.count);
      if (top !== undefined) rects.push({ ...at, row: top, rows: at.row + at.rows - top });
    } else if (change.kind === "links") for (const { row, column } of change.links) rects.push({ sheet: change.sheet, row, column, rows: 1, columns: 1 });
  }
  const fits = rects.map((at) => ({ ...at, rows: Math.min(at.rows, MAX_ROWS - at.row), columns: Math.min(at.columns, MAX_COLUMNS - at.column) }));
  return [...gathered(fits).map((at) => ({ at, usedOnly: false })), ...regions];
};

/** Where the written rectangles lie when all is done: rows that moved after a write take it along. */
export const regionsWritten = (ops: readonly Op[]): { at: Address; op: Extract<Op, { kind: "write" }> }[] => {
  let written: { at: Address; op: Extract<Op, { kind: "write" }> }[] = [];
  for (const op of ops) {
    if (op.kind === "write") written.push({ at: op.at, op });
    else if (op.kind === "insert" || op.kind === "delete") {
      const by = op.kind === "insert" ? op.count : -op.count;
      written = written.flatMap((one) => (one.at.sheet !== op.sheet || one.at.row < op.row ? [one] : op.kind === "delete" && one.at.row < op.row + op.count ? [] : [{ ...one, at: { ...one.at, row: one.at.row + by } }]));
    }
  }
  return written;
};
