import { contains, type Address } from "./Address";
import { BLANK, type CellValue } from "./CellValue";
import { isFormula, isKeep, type CellsChange, type Patch } from "./Patch";
import type { Area, Snapshot, TableFacts } from "./Snapshot";

/** The photograph as it will be once the patch is written, as far as the patch touches areas that are in it. The given snapshot stays as it is. */
export const applyPatch = (snapshot: Snapshot, patch: Patch): Snapshot => {
  const after: Snapshot = { ...snapshot, areas: { ...snapshot.areas }, tables: [...snapshot.tables], names: [...snapshot.names] };
  const own = new Set<Area>();
  for (const change of patch.changes) {
    if (change.kind === "addRows") resize(after, change.table, change.count);
    else if (change.kind === "removeRows") resize(after, change.table, -change.count);
    else if (change.kind === "name") after.names = after.names.filter((name) => name.name !== change.name).concat(change.refersTo === undefined ? [] : [{ name: change.name, refersTo: change.refersTo }]);
    else for (const key of Object.keys(after.areas)) writeInto(after, key, change, own);
  }
  return after;
};

const resize = (snapshot: Snapshot, table: string, count: number): void => {
  snapshot.tables = snapshot.tables.map((facts): TableFacts => (facts.name === table ? { ...facts, at: { ...facts.at, rows: facts.at.rows + count } } : facts));
  const area = snapshot.areas[table];
  if (area) snapshot.areas[table] = { ...area, at: { ...area.at, rows: area.at.rows + count }, values: count < 0 ? area.values.slice(0, area.at.rows + count) : area.values };
};

const overlaps = (a: Address, b: Address): boolean =>
  a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const copyOf = (area: Area): Area => ({
  ...area,
  values: area.values.map((row) => [...row]),
  ...(area.formulas && { formulas: area.formulas.map((row) => [...row]) }),
  ...(area.formats && { formats: area.formats.map((row) => [...row]) }),
});

const writeInto = (snapshot: Snapshot, key: string, change: CellsChange, own: Set<Area>): void => {
  let area = snapshot.areas[key];
  if (!area || !overlaps(area.at, change.at)) return;
  if (!own.has(area)) {
    area = copyOf(area);
    own.add(area);
    snapshot.areas[key] = area;
  }
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
