import { MAX_COLUMNS, parseAddress, type Address } from "../../workbook/Address";
import type { CellValue } from "../../workbook/CellValue";
import { HostFailure } from "../../workbook/Host";
import type { Area } from "../../workbook/Snapshot";
import { cellFormat, cellFormula, cellValue } from "./cellText";

export interface Asked { formulas: boolean; formats: boolean }

export const rangeAt = (context: Excel.RequestContext, at: Address): Excel.Range =>
  context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns);

/** Where a loaded range is. */
export const placeOf = (range: Excel.Range): Address => {
  const at = parseAddress(range.address);
  if (!at) throw new HostFailure("unsupported", `address ${range.address}`);
  return at;
};

export const loadCells = (range: Excel.Range, asked: Asked): void => {
  range.load(`address,values${asked.formulas ? ",formulas" : ""}${asked.formats ? ",numberFormat" : ""}`);
};

/** A loaded grid. @throws HostFailure "too-large" where Excel handed out null because the range is more than it can answer */
export const gridOf = (loaded: unknown, at: Address): unknown[][] => {
  if (!Array.isArray(loaded) || loaded.length !== at.rows || loaded.some((row) => !Array.isArray(row) || row.length !== at.columns)) throw new HostFailure("too-large", `null for ${at.sheet} (${at.rows} × ${at.columns})`);
  return loaded as unknown[][];
};

/** The cells of a loaded range. @throws HostFailure "too-large" when Excel answered with null */
export const areaOf = (range: Excel.Range, asked: Asked): Area => {
  const at = placeOf(range), raw = gridOf(range.values, at);
  const values = raw.map((row): CellValue[] => row.map(cellValue));
  const formulas = asked.formulas ? gridOf(range.formulas, at).map((row, r) => row.map((formula, c) => cellFormula(formula, raw[r]?.[c]))) : undefined;
  const formats = asked.formats ? gridOf(range.numberFormat, at).map((row) => row.map(cellFormat)) : undefined;
  return { at, values, ...(formulas && { formulas }), ...(formats && { formats }) };
};

/** Rectangles of so many cells at most, cut between rows. */
export const slices = (at: Address, cells: number): Address[] => {
  const rows = Math.max(1, Math.floor(cells / Math.max(1, Math.min(at.columns, MAX_COLUMNS))));
  return Array.from({ length: Math.ceil(at.rows / rows) }, (_, n) => ({ ...at, row: at.row + n * rows, rows: Math.min(rows, at.rows - n * rows) }));
};

/** One area of slices that lie below each other. */
export const joined = (at: Address, parts: readonly Area[]): Area => ({
  at,
  values: parts.flatMap(({ values }) => values),
  ...(parts.some(({ formulas }) => formulas) && { formulas: parts.flatMap(({ formulas = [] }) => formulas) }),
  ...(parts.some(({ formats }) => formats) && { formats: parts.flatMap(({ formats = [] }) => formats) }),
});
