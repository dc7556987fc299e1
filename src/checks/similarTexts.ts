/** Two texts alike, by their places in the list: the later one and the earlier one it is most alike. */
export interface Similar { later: number; earlier: number; likeness: number }

const { imul } = Math;

const BANDS = 12, MARKS = BANDS * 2;
/** Bands that must agree before two texts are compared: at a likeness of 0.8 one pair in a hundred is missed. */
const LEAST_BANDS = 4;
/** A bucket larger than this holds boilerplate, not copies; only its last members are looked at, and the best few compared. */
const MOST_LOOKED_AT = 24, MOST_COMPARED = 8;
/** Letters of a text that are compared. */
const MOST_LETTERS = 400;

const FACTORS = Uint32Array.from({ length: MARKS }, (_, i) => (imul(i + 1, 0x9e3779b1) | 1) >>> 0);
const SHIFTS = Uint32Array.from({ length: MARKS }, (_, i) => imul(i + 7, 0x85ebca6b) >>> 0);

/** The three-letter pieces of a text as sorted numbers, each once. */
const piecesOf = (text: string): Uint32Array => {
  const found = new Set<number>(), length = Math.min(text.length, MOST_LETTERS);
  for (let i = 0; i + 3 <= length; i++) {
    let hash = imul(text.charCodeAt(i), 0x9e3779b1) ^ imul(text.charCodeAt(i + 1), 0x85ebca6b) ^ imul(text.charCodeAt(i + 2), 0xc2b2ae35);
    hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    found.add((hash ^ (hash >>> 13)) >>> 0);
  }
  return Uint32Array.from(found).sort();
};

/** The smallest piece under each of several orders: two texts share each with the chance of their likeness. */
const marksOf = (pieces: Uint32Array): Uint32Array => {
  const marks = new Uint32Array(MARKS).fill(0xffffffff);
  for (const piece of pieces) for (let i = 0; i < MARKS; i++) {
    const mixed = (imul(piece, FACTORS[i] ?? 1) + (SHIFTS[i] ?? 0)) >>> 0;
    if (mixed < (marks[i] ?? 0)) marks[i] = mixed;
  }
  return marks;
};

/** Pieces in both ÷ pieces in either. */
const shareOf = (a: Uint32Array, b: Uint32Array): number => {
  let both = 0, i = 0, j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0, right = b[j] ?? 0;
    if (left === right) { both++; i++; j++; } else if (left < right) i++; else j++;
  }
  return both / (a.length + b.length - both);
};

/**
 * For each text the earlier one that shares at least `least` of its three-letter pieces (0–1), if there is one.
 * Texts are put in buckets by min-hash, so the time grows with their number and not with its square; equal texts are left out.
 */
export const similarTexts = (texts: readonly string[], least: number): Similar[] => {
  const pieces = texts.map(piecesOf), buckets = new Map<number, number[]>(), agreeing = new Uint8Array(texts.length), found: Similar[] = [];
  texts.forEach((text, later) => {
    const own = pieces[later];
    if (!own || own.length === 0) return;
    const marks = marksOf(own), seen: number[] = [];
    for (let band = 0; band < BANDS; band++) {
      const bucket = imul(imul(band + 1, 0x01000193) ^ (marks[2 * band] ?? 0), 0x01000193) ^ (marks[2 * band + 1] ?? 0);
      const members = buckets.get(bucket);
      if (!members) { buckets.set(bucket, [later]); continue; }
      for (let i = Math.max(0, members.length - MOST_LOOKED_AT); i < members.length; i++) {
        const member = members[i] ?? 0, times = agreeing[member] ?? 0;
        if (times === 0) seen.push(member);
        agreeing[member] = times + 1;
      }
      members.push(later);
    }
    const candidates = seen.filter((member) => (agreeing[member] ?? 0) >= LEAST_BANDS && texts[member] !== text)
      .sort((a, b) => (agreeing[b] ?? 0) - (agreeing[a] ?? 0) || a - b).slice(0, MOST_COMPARED);
    for (const member of seen) agreeing[member] = 0;
    let best: Similar | undefined;
    for (const earlier of candidates) {
      const other = pieces[earlier];
      if (!other || Math.min(own.length, other.length) < least * Math.max(own.length, other.length)) continue;
      const likeness = shareOf(own, other);
      if (likeness >= least && (!best || likeness > best.likeness)) best = { later, earlier, likeness };
    }
    if (best) found.push(best);
  });
  return found;
};
