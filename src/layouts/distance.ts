/** The number of letters to add, take away or change between two words, or `most + 1` when it is more than `most`. */
export const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
  }
  return Math.min(before[b.length] ?? most + 1, most + 1);
};
