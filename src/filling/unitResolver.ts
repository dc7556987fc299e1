import { sameUnit } from "../measures/units/sameUnit";
import type { OfficeUnit } from "./officeUnits";

/** Turns units as reports write them into the office's own words for them, and remembers the ones the office's list lacks. */
export interface UnitResolver { resolve: (unit: string) => string; added: () => string[] }

export const unitResolver = (units: readonly OfficeUnit[]): UnitResolver => {
  const added: string[] = [];
  const known = new Map<string, string>();
  const find = (unit: string): string => {
    const listed = units.find(({ name, aliases }) => [name, ...aliases].some((one) => sameUnit(one, unit)))?.name ?? added.find((name) => sameUnit(name, unit));
    if (listed !== undefined) return listed;
    added.push(unit);
    return unit;
  };
  return {
    resolve: (unit) => {
      const word = known.get(unit) ?? find(unit);
      known.set(unit, word);
      return word;
    },
    added: () => added,
  };
};
