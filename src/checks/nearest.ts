/** How many single letters must change to make one text of the other; counts no further than `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    above = row;
  }
  return above[b.length] ?? most + 1;
};

/**
 * The one choice a slip of the pen away from the text: at most a fifth of its letters differ, or it is part of exactly one
 * choice or holds exactly one. Undefined when none or more than one is as near.
 */
export const nearest = <T>(text: string, choices: readonly T[], keyOf: (choice: T) => string): T | undefined => {
  if (text === "") return undefined;
  const most = Math.max(1, Math.floor(text.length / 5));
  let best = most + 1, found: T[] = [];
  for (const choice of choices) {
    const away = distance(text, keyOf(choice), most);
    if (away < best) { best = away; found = [choice]; } else if (away === best && away <= most) found.push(choice);
  }
  if (found.length === 1) return found[0];
  if (found.length > 1 || text.length < 4) return undefined;
  const holding = choices.filter((choice) => keyOf(choice).length >= 4 && (keyOf(choice).includes(text) || text.includes(keyOf(choice))));
  return holding.length === 1 ? holding[0] : undefined;
};
