import type { Rule } from "../CheckContext";
import { cleanText } from "../cleanText";
import { found } from "../found";
import { shortText } from "../shortText";
import { textCells } from "../textCells";

/** Characters that look right and are not (or are not seen at all): searching and counting miss such words. */
export const oddCharacters: Rule = ({ book }) => textCells(book).flatMap(({ at, text }) => {
  const clean = cleanText(text);
  return clean === text ? [] : [found("odd-characters", at, { text: shortText(clean) }, { label: "clean-characters", safe: true, edits: [{ at, expects: text, value: clean }] })];
});
