import type { HeightsChange } from "../../../workbook/Patch";
import { splice, type Splice } from "../book/splice";
import { tagAttribute } from "../book/tagAttribute";
import { sheetGrid } from "../cells/SheetGrid";

/** The sheet's text with heights on rows that a person gave none. Rows that are not in the text are passed over. */
export const writeHeights = (text: string, change: HeightsChange): { text: string; inverse: HeightsChange } => {
  const inverse: HeightsChange = { ...change, heights: {} }, pieces: Splice[] = [];
  for (const { number, start, openEnd } of sheetGrid(text).rows) {
    const height = change.heights[number];
    if (height === undefined) continue;
    const tag = text.slice(start, openEnd);
    if (/\scustomHeight\s*=\s*["'](1|true)["']/.test(tag)) continue;
    const before = Number(tagAttribute(tag, "ht") ?? NaN);
    inverse.heights[number] = Number.isFinite(before) ? before : "auto";
    const bare = tag.replace(/\sht\s*=\s*("[^"]*"|'[^']*')/, "");
    pieces.push({ start, end: openEnd, text: height === "auto" ? bare : bare.replace(/^<((?:\w+:)?row)/, `<$1 ht="${String(Math.round(height * 100) / 100)}"`) });
  }
  return { text: splice(text, pieces), inverse };
};
