import { BLANK, sameValue, type CellValue } from "../../workbook/CellValue";
import type { Patch } from "../../workbook/Patch";
import type { TableFacts } from "../../workbook/Snapshot";
import type { Op } from "./Op";
import { cellOf, type Photo } from "./Photo";
import { regionsWritten } from "./regions";
import { nameKey, type Before } from "./simulate";

/** Excel keeps fifteen digits or so. */
const near = (a: CellValue, b: CellValue): boolean =>
  (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)) : sameValue(a, b));

const samePhoto = (a: Photo, b: Photo): boolean => [...new Set([...a.keys(), ...b.keys()])].every((row) => [...new Set([...(a.get(row)?.keys() ?? []), ...(b.get(row)?.keys() ?? [])])].every((column) => {
  const one = cellOf(a, row, column), other = cellOf(b, row, column);
  return one.formula === other.formula && one.format === other.format && (one.formula !== "" || near(one.value, other.value));
}));

export const samePlaces = (a: readonly TableFacts[], b: readonly TableFacts[]): boolean => a.length === b.length && a.every(({ name, at }) => b.some((other) => other.name === name && other.at.row === at.row && other.at.rows === at.rows && other.at.sheet === at.sheet));

const named = (patch: Patch): string[] => patch.changes.flatMap((change) => (change.kind === "name" ? [nameKey(change.name)] : []));
const linksOf = ({ links }: Before): string => JSON.stringify(links.map(({ at, target }) => `${at.sheet} ${at.row} ${at.column} ${target}`).sort());

/** True when nothing of the patch can be seen: all that was read before reads the same. */
export const isUntouched = (before: Before, now: Before, patch: Patch): boolean =>
  [...before.photos].every(([sheet, photo]) => samePhoto(photo, now.photos.get(sheet) ?? new Map())) && samePlaces(before.tables, now.tables)
  && named(patch).every((name) => before.names.get(name) === now.names.get(name)) && linksOf(before) === linksOf(now);

/** True when all that was to be written is there. Only whether a formula stands is asked: Excel may spell it its own way. */
export const isDone = (after: Before, now: Before, ops: readonly Op[], patch: Patch): boolean =>
  samePlaces(after.tables, now.tables) && named(patch).every((name) => (after.names.get(name) === undefined) === (now.names.get(name) === undefined))
  && linksOf(after) === linksOf(now) && regionsWritten(ops).every(({ at, op }) => op.values.every((row, r) => row.every((put, c) => {
    if (put === null) return true;
    const meant = cellOf(after.photos.get(at.sheet) ?? new Map(), at.row + r, at.column + c), found = cellOf(now.photos.get(at.sheet) ?? new Map(), at.row + r, at.column + c);
    return meant.formula !== "" ? found.formula !== "" : found.formula === "" && near(meant.value, found.value === undefined ? BLANK : found.value);
  })));
