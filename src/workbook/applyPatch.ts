import { rowTemplate } from "./formula/rowTemplate";
import { cellAt, contains, type Address } from "./Address";
import { BLANK, type CellValue } from "./CellValue";
import { isFormula, isKeep, type CellsChange, type LinksChange, type Patch } from "./Patch";
import type { Area, Link, Snapshot, TableFacts } from "./Snapshot";

/** The photograph as it will be once the patch is written, as far as the patch touches areas that are in it. The given snapshot stays as it is. */
export const applyPatch = (snapshot: Snapshot, patch: Patch): Snapshot => {
  const after: Snapshot = { ...snapshot, areas: { ...snapshot.areas }, tables: [...snapshot.tables], names: [...snapshot.names] };
  const own = new Set<Area>();
  for (const change of patch.changes) {
    if (change.kind === "addRows") resize(after, change.table, change.count);
    else if (change.kind === "removeRows") resize(after, change.table, -change.count);
    else if (change.kind === "name") after.names = after.names.filter((name) => name.name !== change.name).concat(change.refersTo === undefined ? [] : [{ name: change.name, refersTo: change.refersTo }]);
    else if (change.kind === "links") after.sheets = after.sheets.map((sheet) => (sheet.name === change.sheet ? { ...sheet, links: relinked(sheet.links, change) } : sheet));
    else if (change.kind === "cells") for (const key of Object.keys(after.areas)) writeInto(after, key, change, own);
  }
  return after;
};

const relinked = (links: readonly Link[], { sheet, links: changed }: LinksChange): Link[] => {
  const places = new Set(changed.map(({ row, column }) => `${row} ${column}`));
  return [
    ...links.filter(({ at, target }) => !target.startsWith("#") || at.rows * at.columns !== 1 || !places.has(`${at.row} ${at.column}`)),
    ...changed.filter(({ target }) => target !== "").map(({ row, column, target }) => ({ at: cellAt(sheet, row, column), target })),
  ];
};

/** Rows are put in, or taken out, after the table's last row; whatever stands below on the sheet moves. */
const resize = (snapshot: Snapshot, table: string, count: number): void => {
  const facts = snapshot.tables.find((one) => one.name === table);
  if (!facts) return;
  const { sheet } = facts.at, edge = facts.at.row + facts.at.rows;
  const moved = (at: Address): Address => (at.sheet === sheet && at.row >= edge ? { ...at, row: at.row + count } : at);
  snapshot.validations = snapshot.validations.map((one) => (one.at.sheet === sheet && one.at.row < edge && one.at.row + one.at.rows === edge ? { ...one, at: { ...one.at, rows: one.at.rows + count } } : { ...one, at: moved(one.at) }));
  snapshot.tables = snapshot.tables.map((one): TableFacts => ({ ...one, at: one === facts ? { ...one.at, rows: one.at.rows + count } : moved(one.at) }));
  for (const [key, area] of Object.entries(snapshot.areas)) {
    if (area.at.sheet !== sheet) continue;
    const reaches = area.at.row < edge && area.at.row + area.at.rows >= edge;
    snapshot.areas[key] = reaches ? carryDown(stretched(area, edge - area.at.row, count), facts.at, count) : { ...area, at: moved(area.at) };
  }
};

/** New rows of a table hold the formulas of its last row, one row further down each; their results are not known yet. */
const carryDown = (area: Area, table: Address, count: number): Area => {
  const last = table.row + table.rows - 1 - area.at.row, left = table.column - area.at.column;
  const formulas = area.formulas, row = formulas?.[last]?.slice(Math.max(0, left), left + table.columns) ?? [];
  if (!formulas || table.rows < 2 || row.every((formula) => formula === "")) return area;
  const templates = row.map((formula) => (formula === "" ? undefined : rowTemplate(formula)));
  for (let n = 1; n <= count; n++) templates.forEach((formula, i) => { if (formula) put(formulas, last + n, Math.max(0, left) + i, formula(n), ""); });
  return area;
};

const stretched = (area: Area, edge: number, count: number): Area => {
  const shift = <T>(grid: T[][]): T[][] => (count > 0
    ? [...grid.slice(0, edge), ...(grid.length > edge ? Array.from({ length: count }, (): T[] => []) : []), ...grid.slice(edge)]
    : [...grid.slice(0, edge + count), ...grid.slice(edge)]);
  return {
    ...area,
    at: { ...area.at, rows: area.at.rows + count },
    values: shift(area.values),
    ...(area.formulas && { formulas: shift(area.formulas) }),
    ...(area.formats && { formats: shift(area.formats) }),
  };
};

const overlaps = (a: Address, b: Address): boolean =>
  a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** A whole sheet's photograph grows with what is written beyond it, to the right and below. */
const around = (at: Address, other: Address): Address =>
  ({ ...at, rows: Math.max(at.rows, other.row + other.rows - at.row), columns: Math.max(at.columns, other.column + other.columns - at.column) });

const copyOf = (area: Area): Area => ({
  ...area,
  values: area.values.map((row) => [...row]),
  ...(area.formulas && { formulas: area.formulas.map((row) => [...row]) }),
  ...(area.formats && { formats: area.formats.map((row) => [...row]) }),
});

const writeInto = (snapshot: Snapshot, key: string, change: CellsChange, own: Set<Area>): void => {
  let area = snapshot.areas[key];
  if (!area || (key === change.at.sheet ? area.at.sheet !== key : !overlaps(area.at, change.at))) return;
  if (!own.has(area)) {
    area = copyOf(area);
    own.add(area);
    snapshot.areas[key] = area;
  }
  if (key === area.at.sheet) area.at = around(area.at, change.at);
  const { at } = area, { sheet } = change.at;
  for (let r = 0; r < change.values.length; r++) {
    const writes = change.values[r] ?? [];
    for (let c = 0; c < writes.length; c++) {
      const write = writes[c], row = change.at.row + r, column = change.at.column + c;
      if (write === undefined || isKeep(write) || !contains(at, sheet, row, column)) continue;
      put(area.values, row - at.row, column - at.column, isFormula(write) ? write.value : write, BLANK as CellValue);
      if (area.formulas) put(area.formulas, row - at.row, column - at.column, isFormula(write) ? write.formula : "", "");
      const format = change.formats?.[r]?.[c];
      if (area.formats && format !== undefined && format !== "") put(area.formats, row - at.row, column - at.column, format, "");
    }
  }
};

const put = <T>(grid: T[][], row: number, column: number, value: T, blank: T): void => {
  while (grid.length <= row) grid.push([]);
  const line = grid[row] ?? [];
  while (line.length < column) line.push(blank);
  line[column] = value;
  grid[row] = line;
};
