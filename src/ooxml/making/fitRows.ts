import { bookFacts } from "../patching/book/bookSheets";
import { openParts } from "../patching/book/Parts";

/** Heights in points of rows (from 0) of one sheet. */
export interface RowHeights { sheet: string; heights: Record<number, number> }

/** A row's opening tag with that height, unless a person gave it one of their own. */
const fitted = (tag: string, height: number): string => {
  if (/\scustomHeight="(1|true)"/.test(tag)) return tag;
  const bare = tag.replace(/\sht="[^"]*"/, "");
  return bare.replace(/^<((?:\w+:)?row)/, `<$1 ht="${Math.round(height * 100) / 100}"`);
};

/**
 * Gives rows that have no height of their own the height they need now, for programs that do not measure rows on opening.
 * Excel still lets them grow with their text. Sheets and rows that are not there are passed over; every other part stays as it is.
 */
export const fitRows = (bytes: Uint8Array, wanted: readonly RowHeights[]): Uint8Array => {
  const parts = openParts(bytes), book = bookFacts(parts), byPart = new Map<string, Record<number, number>>();
  for (const { sheet, heights } of wanted) {
    const part = book.sheets.find(({ name }) => name === sheet)?.part ?? "";
    if (part !== "" && Object.keys(heights).length > 0) byPart.set(part, { ...byPart.get(part), ...heights });
  }
  for (const [part, heights] of byPart) {
    parts.write(part, parts.text(part).replace(/<(?:\w+:)?row\s[^>]*>/g, (tag) => {
      const number = /\sr="(\d+)"/.exec(tag)?.[1], height = number === undefined ? undefined : heights[Number(number) - 1];
      return height === undefined ? tag : fitted(tag, height);
    }));
  }
  return byPart.size === 0 ? bytes : parts.bytes();
};
