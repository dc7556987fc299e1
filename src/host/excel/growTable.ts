import { BLANK } from "../../workbook/CellValue";
import type { Address } from "../../workbook/Address";
import { offsetFormula } from "../../workbook/formula/offsetFormula";
import { HostFailure } from "../../workbook/Host";
import type { TableFacts } from "../../workbook/Snapshot";
import type { Put } from "./Op";
import { cellOf, movedPhoto, setCell, standing, type Photo } from "./Photo";
import type { Plan } from "./simulate";

/** The first row below the table's data. */
export const lineOf = ({ at, hasTotals }: TableFacts): number => at.row + at.rows - (hasTotals ? 1 : 0);

/**
 * Plans rows at the end of a table's data, or takes blank ones off when `count` is negative. Whole rows move where something stands
 * below the table; where nothing does, the table only takes over, or gives up, cells.
 * @throws HostFailure "unsupported"
 */
export const growTable = (plan: Plan, name: string, count: number): void => {
  const { after } = plan, table = after.tables.find((one) => one.name.toLowerCase() === name.toLowerCase()), photo = table && after.photos.get(table.at.sheet);
  if (!table || !photo) throw new HostFailure("unsupported", `no-such-table: ${name}`);
  const { at } = table, line = lineOf(table), from = line + Math.min(count, 0);
  if (count < 0) refuseRemoval(photo, table, from, line);
  const below = standing(photo, at, line, true), beside = standing(photo, at, from, false);
  const moves = table.hasTotals || below || !beside;
  const torn = after.tables.find((one) => one !== table && one.at.sheet === at.sheet && one.at.row < line && one.at.row + one.at.rows > from);
  if (moves && torn) throw new HostFailure("unsupported", `table-would-be-torn: ${torn.name}`);
  if (moves && standing(photo, at, from, false, line)) throw new HostFailure("unsupported", `row-not-blank: ${at.sheet}`);
  const rows = moves && (table.hasTotals || below || beside || lies(plan, at.sheet, line)), to: Address = { ...at, rows: at.rows + count };
  if (rows) {
    plan.ops.push(count > 0 ? { kind: "insert", sheet: at.sheet, row: line, count } : { kind: "delete", sheet: at.sheet, row: from, count: -count });
    const moved = movedPhoto(photo, count > 0 ? line : from, count);
    after.photos.set(at.sheet, moved);
    shiftPlaces(plan, table, line, count);
    if (count > 0 && !table.hasTotals) plan.ops.push({ kind: "resize", table: table.name, at: to });
    table.at = to;
    if (count > 0) carryDown(plan, moved, table, line, count);
    return;
  }
  if (count < 0) clearCells(plan, photo, { ...at, row: from, rows: -count });
  plan.ops.push({ kind: "resize", table: table.name, at: to });
  table.at = to;
  if (count > 0) carryDown(plan, photo, table, line, count);
};

/** Whether anything that has a place lies below the line: a name's cell, a merge, a link, another table. */
const lies = ({ after }: Plan, sheet: string, line: number): boolean =>
  [...after.tables.map(({ at }) => at), ...after.merges, ...after.links.map(({ at }) => at)].some((at) => at.sheet === sheet && at.row >= line);

const refuseRemoval = (photo: Photo, table: TableFacts, from: number, line: number): void => {
  const { at } = table;
  if (from <= at.row + 1) throw new HostFailure("unsupported", `too-few-rows: ${table.name}`);
  for (let row = from; row < line; row++) for (let c = 0; c < at.columns; c++) {
    const { value, formula } = cellOf(photo, row, at.column + c);
    if (value !== BLANK && formula === "") throw new HostFailure("unsupported", `row-not-blank: ${at.sheet}!${row + 1}`);
  }
};

const shiftPlaces = ({ after }: Plan, table: TableFacts, line: number, count: number): void => {
  const shift = (at: Address): Address => (at.sheet === table.at.sheet && at.row >= line ? { ...at, row: at.row + count } : at);
  for (const one of after.tables) if (one !== table) one.at = shift(one.at);
  after.merges = after.merges.map(shift);
  after.links = after.links.map((link) => ({ ...link, at: shift(link.at) }));
};

const clearCells = (plan: Plan, photo: Photo, at: Address): void => {
  const grid = <T>(cell: T): T[][] => Array.from({ length: at.rows }, () => Array.from({ length: at.columns }, () => cell));
  for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) setCell(photo, at.row + r, at.column + c, { value: BLANK, formula: "", format: "" });
  plan.ops.push({ kind: "write", at, values: grid<Put>(""), formats: grid<string | null>("General") });
};

/** New rows take the looks of the last row, and the formulas of columns that one formula fills. */
const carryDown = (plan: Plan, photo: Photo, { at }: TableFacts, line: number, count: number): void => {
  const first = { ...at, row: line, rows: count };
  plan.ops.push({ kind: "looks", from: { ...at, row: line - 1, rows: 1 }, to: first });
  const puts: Put[][] = Array.from({ length: count }, () => []), texts: boolean[] = [];
  for (let c = 0; c < at.columns; c++) {
    const column = at.column + c, own = cellOf(photo, line - 1, column), above = cellOf(photo, line - 2, column).formula;
    const formula = line - 1 === at.row + 1 || offsetFormula(above, 1, 0) === own.formula ? own.formula : "";
    texts.push(formula !== "" && own.format === "@");
    for (let n = 0; n < count; n++) {
      const down = formula === "" ? "" : offsetFormula(formula, n + 1, 0), old = cellOf(photo, line + n, column);
      puts[n]?.push(down === "" ? null : `=${down}`);
      setCell(photo, line + n, column, { ...(down === "" ? old : { value: BLANK, formula: down }), format: own.format });
    }
  }
  const formats = (format: string): (string | null)[][] => puts.map(() => texts.map((text) => (text ? format : null)));
  if (puts.some((row) => row.some((put) => put !== null))) plan.ops.push({ kind: "write", at: first, values: puts, ...(texts.includes(true) && { formats: formats("General"), after: formats("@") }) });
};
