import { NAMES, type NameKey } from "../template/names";
import type { NamedCell } from "../template/OurBook";
import { parseAddress } from "../workbook/Address";
import { valueAt, type Area, type Snapshot } from "../workbook/Snapshot";

const cellOf = (area: Area, row: number, column: number): NamedCell => ({
  at: { sheet: area.at.sheet, row: area.at.row + row, column: area.at.column + column, rows: 1, columns: 1 },
  value: valueAt(area, row, column),
  formula: area.formulas?.[row]?.[column] ?? "",
  format: area.formats?.[row]?.[column] ?? "",
});

/** The cell of a defined name: from its own area, else out of the sheet that was looked at. Undefined when the name leads nowhere. */
export const namedCell = (snapshot: Snapshot, name: string): NamedCell | undefined => {
  const own = snapshot.areas[name];
  if (own) return cellOf(own, 0, 0);
  const defined = snapshot.names.find((one) => one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase());
  const at = defined && parseAddress(defined.refersTo.replace(/^=/, ""));
  const sheet = at && snapshot.areas[at.sheet];
  return sheet && at.row >= sheet.at.row && at.column >= sheet.at.column ? cellOf(sheet, at.row - sheet.at.row, at.column - sheet.at.column) : undefined;
};

/** Every cell that one of our names leads to. */
export const namedCells = (snapshot: Snapshot): Partial<Record<NameKey, NamedCell>> => {
  const found: Partial<Record<NameKey, NamedCell>> = {};
  for (const name of NAMES) {
    const cell = namedCell(snapshot, name);
    if (cell) found[name] = cell;
  }
  return found;
};
