import { thaiKey } from "../text/thaiKey";
import { sameUnit } from "./sameUnit";

/** A unit of the office's list. */
export interface ListedUnit { name: string; aliases: string[] }

/** Letters to change, add or leave out to make one text the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

const only = <T>(found: T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/**
 * The unit of the list that a name means: the name itself, an alias, the same unit by {@link sameUnit}, the only one that begins with it,
 * or the only one within two slips. Undefined when none or several fit. `sure` is false for the last two.
 */
export const nearestUnit = (name: string, list: ListedUnit[]): { name: string; sure: boolean } | undefined => {
  const key = thaiKey(name);
  if (key === "") return undefined;
  const named = (unit: ListedUnit): string[] => [unit.name, ...unit.aliases];
  const exact = list.find((unit) => thaiKey(unit.name) === key) ?? only(list.filter((unit) => unit.aliases.some((alias) => thaiKey(alias) === key)));
  const same = exact ?? only(list.filter((unit) => named(unit).some((other) => sameUnit(other, name))));
  if (same) return { name: same.name, sure: true };
  const begins = key.length > 4 ? only(list.filter((unit) => named(unit).some((other) => thaiKey(other).startsWith(key)))) : undefined;
  const close = begins ?? only(list.filter((unit) => named(unit).some((other) => distance(thaiKey(other), key) <= Math.min(2, key.length / 3.5))));
  return close && { name: close.name, sure: false };
};
