import { parseRange, rangeName, type Address } from "../../../workbook/Address";
import { tagAttribute } from "../book/tagAttribute";
import type { SheetGrid } from "./SheetGrid";

export type Rectangle = Omit<Address, "sheet">;

export const holds = (outer: Rectangle, row: number, column: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns;

export const meets = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const refsOf = (text: string, tag: RegExp): Rectangle[] =>
  [...text.matchAll(tag)].flatMap(([found]) => parseRange(tagAttribute(found, "ref") ?? "") ?? []);

/** Merged areas of a sheet. */
export const mergesOf = (text: string, grid: SheetGrid): Rectangle[] => refsOf(text.slice(grid.data.end), /<(?:\w+:)?mergeCell\s[^>]*>/g);

/** Areas that one formula fills: array formulas over several cells, and data tables. */
export const filledAreas = (text: string): { at: Rectangle; kind: "array" | "dataTable" }[] =>
  (["array", "dataTable"] as const).flatMap((kind) =>
    refsOf(text, new RegExp(`<(?:\\w+:)?f\\s[^>]*\\bt\\s*=\\s*["']${kind}["'][^>]*>`, "g"))
      .filter((at) => kind === "dataTable" || at.rows * at.columns > 1).map((at) => ({ at, kind })));

/** The style a cell of this column has when nothing stands in it. */
export const columnStyles = (text: string, grid: SheetGrid): ((column: number) => number) => {
  const runs = [...text.slice(0, grid.data.start).matchAll(/<(?:\w+:)?col\s[^>]*>/g)].map(([tag]) =>
    ({ from: Number(tagAttribute(tag, "min")) - 1, to: Number(tagAttribute(tag, "max")) - 1, style: Number(tagAttribute(tag, "style") ?? 0) })).filter((run) => run.style > 0);
  return (column) => runs.find((run) => column >= run.from && column <= run.to)?.style ?? 0;
};

/** The style of a whole row, undefined when it has none of its own. */
export const rowStyle = (openTag: string): number | undefined =>
  /^(?:1|true)$/.test(tagAttribute(openTag, "customFormat") ?? "") ? Number(tagAttribute(openTag, "s") ?? 0) : undefined;

/** Where the sheet says how far it reaches, and that area. */
export const dimensionOf = (text: string, grid: SheetGrid): { start: number; end: number; at: Rectangle } | undefined => {
  const found = /<(?:\w+:)?dimension\s[^>]*?\bref\s*=\s*["']([^"']*)["']/.exec(text.slice(0, grid.data.start));
  const at = parseRange(found?.[1] ?? "");
  if (!found || !at) return undefined;
  const end = found.index + found[0].length - 1;
  return { start: end - (found[1] ?? "").length, end, at };
};

export const union = (a: Rectangle, b: Rectangle): Rectangle => {
  const row = Math.min(a.row, b.row), column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
};

export const refText = (at: Rectangle): string => rangeName(at);
