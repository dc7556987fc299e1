import { nearestUnit } from "../measures/units/nearestUnit";
import { readUnits } from "../measures/units/readUnits";
import { sheetKey } from "../progress/sheetKey";
import { ALL_UNITS } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { looksBlank, textOf } from "../workbook/CellValue";

/** The office's own list of units. */
export interface UnitList {
  isEmpty: boolean;
  /** True for a line that is counted for a unit: its whole name, letter by letter but for capitals. */
  has: (line: string) => boolean;
  /** The listed units that a line means, once it is split; undefined when a part of it cannot be told. */
  meant: (line: string) => string[] | undefined;
}

/** Names and aliases of the table Units. */
export const unitList = (book: OurBook): UnitList => {
  const list = (book.units?.lines ?? []).filter(({ values }) => !looksBlank(values.name))
    .map(({ values }) => ({ name: textOf(values.name), aliases: textOf(values.aliases).split("\n").filter((alias) => !looksBlank(alias)) }));
  const known = new Map<string, string[] | undefined>();
  const look = (line: string): string[] | undefined => {
    const whole = nearestUnit(line, list);
    if (whole) return [whole.name];
    const { units, allUnits } = readUnits(line);
    if (allUnits) return [ALL_UNITS];
    const names = units.map((unit) => nearestUnit(unit, list)?.name);
    return names.length > 0 && names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
  };
  const names = new Set(list.map((unit) => sheetKey(unit.name)));
  return {
    isEmpty: list.length === 0,
    has: (line) => line === ALL_UNITS || names.has(sheetKey(line)),
    meant: (line) => {
      if (!known.has(line)) known.set(line, look(line));
      return known.get(line);
    },
  };
};
