import type { HeightsChange } from "../../../workbook/Patch";
import { tagAttribute } from "../book/tagAttribute";

const ROW = /<(?:\w+:)?row\s[^>]*>/g;

/** The sheet's text with heights on rows that a person gave none. Rows that are not in the text are passed over. */
export const writeHeights = (text: string, change: HeightsChange): { text: string; inverse: HeightsChange } => {
  const inverse: HeightsChange = { ...change, heights: {} };
  const out = text.replace(ROW, (tag) => {
    const row = Number(tagAttribute(tag, "r")) - 1, height = change.heights[row];
    if (height === undefined || /\scustomHeight\s*=\s*["'](1|true)["']/.test(tag)) return tag;
    const before = Number(tagAttribute(tag, "ht") ?? NaN);
    inverse.heights[row] = Number.isFinite(before) ? before : "auto";
    const bare = tag.replace(/\sht\s*=\s*("[^"]*"|'[^']*')/, "");
    return height === "auto" ? bare : bare.replace(/^<((?:\w+:)?row)/, `<$1 ht="${String(Math.round(height * 100) / 100)}"`);
  });
  return { text: out, inverse };
};
