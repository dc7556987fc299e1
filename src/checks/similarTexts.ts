/** Two texts alike, by their places in the list: the later one and the earlier one it is most alike. */
export interface Similar { later: number; earlier: number; likeness: number }

const BANDS = 8, ROWS_OF_BAND = 2;
/** A bucket larger than this holds boilerplate, not copies; only its last members are compared. */
const MOST_COMPARED = 24;

const pieces = (text: string): Set<number> => {
  const found = new Set<number>();
  for (let i = 0; i + 3 <= text.length; i++) {
    const hash = Math.imul(text.charCodeAt(i), 0x9e3779b1) ^ Math.imul(text.charCodeAt(i + 1), 0x85ebca6b) ^ Math.imul(text.charCodeAt(i + 2), 0xc2b2ae35);
    found.add((hash ^ (hash >>> 15)) >>> 0);
  }
  return found;
};

const signature = (set: ReadonlySet<number>): Uint32Array => {
  const smallest = new Uint32Array(BANDS * ROWS_OF_BAND).fill(0xffffffff);
  for (const piece of set) for (let i = 0; i < smallest.length; i++) {
    let mixed = Math.imul(piece ^ Math.imul(i + 1, 0x27d4eb2f), 0x165667b1);
    mixed = (mixed ^ (mixed >>> 13)) >>> 0;
    if (mixed < (smallest[i] ?? 0)) smallest[i] = mixed;
  }
  return smallest;
};

const share = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let both = 0;
  for (const piece of a) if (b.has(piece)) both++;
  return both / (a.size + b.size - both);
};

/**
 * For each text the earlier one that shares at least `least` of its three-letter pieces (0–1), if there is one.
 * Texts are put in buckets by min-hash, so the time grows with their number and not with its square; equal texts are left out.
 */
export const similarTexts = (texts: readonly string[], least: number): Similar[] => {
  const sets = texts.map(pieces), buckets = new Map<number, number[]>(), found: Similar[] = [];
  texts.forEach((text, later) => {
    const own = sets[later];
    if (!own || own.size === 0) return;
    const marks = signature(own), candidates = new Set<number>();
    for (let band = 0; band < BANDS; band++) {
      let bucket = band + 1;
      for (let i = 0; i < ROWS_OF_BAND; i++) bucket = Math.imul(bucket, 0x01000193) ^ (marks[band * ROWS_OF_BAND + i] ?? 0);
      const members = buckets.get(bucket);
      if (members) {
        for (const member of members.slice(-MOST_COMPARED)) candidates.add(member);
        members.push(later);
      } else buckets.set(bucket, [later]);
    }
    let best: Similar | undefined;
    for (const earlier of candidates) {
      const other = sets[earlier];
      if (!other || texts[earlier] === text || Math.min(own.size, other.size) < least * Math.max(own.size, other.size)) continue;
      const likeness = share(own, other);
      if (likeness >= least && (!best || likeness > best.likeness || (likeness === best.likeness && earlier < best.earlier))) best = { later, earlier, likeness };
    }
    if (best) found.push(best);
  });
  return found;
};
