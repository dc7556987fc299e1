import { contains } from "../../../workbook/Address";
import { isKeep, KEEP, type CellsChange, type Change } from "../../../workbook/Patch";
import type { TableAt } from "./TableAt";

/** True for a cell of the grown sheet that a later change of the same patch writes. */
export type WrittenOver = (row: number, column: number) => boolean;

const never: WrittenOver = () => false;

/** The cells of a table's sheet that `later` changes write. None is known when they grow another table of that sheet: rows may move then. */
export const writtenOver = (later: readonly Change[], tables: readonly TableAt[], sheet: string): WrittenOver => {
  const grown = new Set(tables.filter((table) => table.sheet === sheet).map(({ name }) => name.toLowerCase()));
  if (later.some((change) => (change.kind === "addRows" || change.kind === "removeRows") && grown.has(change.table.toLowerCase()))) return never;
  const writes = later.filter((change): change is CellsChange => change.kind === "cells" && change.at.sheet === sheet);
  return (row, column) => writes.some(({ at, values }) => contains(at, sheet, row, column) && !isKeep(values[row - at.row]?.[column - at.column] ?? KEEP));
};
