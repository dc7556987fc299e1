import { thaiKey } from "../measures/text/thaiKey";
import type { Column } from "../template/columns";

/** The text of a header without the number that Excel adds to a second header of the same name ("สถานะ2"). */
export const headerBase = (header: string): string => thaiKey(header).replace(/\d+$/, "");

const pairs = (key: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < key.length; i++) found.set(key.slice(i, i + 2), (found.get(key.slice(i, i + 2)) ?? 0) + 1);
  return found;
};

/** How alike two headers are, 0–1: shared pairs of letters, or one inside the other. */
const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const inside = short.length >= 4 && long.includes(short) ? 0.6 + (0.4 * short.length) / long.length : 0;
  const one = pairs(a), other = pairs(b);
  let shared = 0, all = 0;
  for (const [pair, n] of one) { shared += Math.min(n, other.get(pair) ?? 0); all += n; }
  for (const n of other.values()) all += n;
  return Math.max(inside, all === 0 ? 0 : (2 * shared) / all);
};

const ALIKE = 0.6;

/**
 * Which header stands for which of our columns, by its words: the same title, a title of an older version, else a title
 * that was reworded: alike in words, or standing just where the missing column belongs (both neighbours in place).
 * A header is used once. Result: index of the header by column key.
 */
export const matchColumns = <K extends string>(headers: string[], columns: readonly Column<K>[], olderTitles: Partial<Record<K, string[]>> = {}): Partial<Record<K, number>> => {
  const keys = headers.map(thaiKey), found: Partial<Record<K, number>> = {}, used = new Set<number>();
  const take = (key: K, index: number): void => { found[key] = index; used.add(index); };
  const byTitle = (titles: (column: Column<K>) => readonly string[]): void => {
    for (const column of columns) {
      if (found[column.key] !== undefined) continue;
      const wanted = titles(column).map(thaiKey);
      const index = keys.findIndex((key, i) => !used.has(i) && wanted.includes(key));
      if (index >= 0) take(column.key, index);
    }
  };
  byTitle((column) => [column.title]);
  byTitle((column) => olderTitles[column.key] ?? []);

  const taken = new Set(columns.filter((column) => found[column.key] !== undefined).map((column) => thaiKey(column.title)));
  const free = keys.flatMap((key, index) => (key === "" || used.has(index) || (key !== headerBase(key) && taken.has(headerBase(key))) ? [] : [index]));
  const candidates: { key: K; index: number; score: number }[] = [];
  columns.forEach((column, i) => {
    if (found[column.key] !== undefined) return;
    const before = columns[i - 1], after = columns[i + 1];
    for (const index of free) {
      const inPlace = (!before || found[before.key] === index - 1) && (!after || found[after.key] === index + 1);
      const alike = likeness(headerBase(keys[index] ?? ""), thaiKey(column.title));
      if (alike >= ALIKE || inPlace) candidates.push({ key: column.key, index, score: alike + (inPlace ? 0.5 : 0) });
    }
  });
  for (const { key, index } of candidates.sort((a, b) => b.score - a.score)) if (found[key] === undefined && !used.has(index)) take(key, index);
  return found;
};
