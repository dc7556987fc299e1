/** Gives one fresh key after another. */
export type KeyMaker = () => string;

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/**
 * Keys that follow from a seed, twelve letters and digits each, skipping those already taken: the same book gives the same
 * keys, so that a preview and what is then written agree. Not for secrets.
 */
export const seededKeys = (seed: string, taken: ReadonlySet<string> = new Set()): KeyMaker => {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const given = new Set(taken);
  return () => {
    for (;;) {
      let key = "";
      while (key.length < 12) key += LETTERS[next() % LETTERS.length] ?? "";
      if (!given.has(key)) { given.add(key); return key; }
    }
  };
};
