/** Items one per line, numbered when there is more than one; a line is never mistaken for a tracked step. */
export const numberedLines = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : items.map((item, i) => `${i + 1}. ${item.replace(/\s*\n\s*/g, " ")}`).join("\n");
