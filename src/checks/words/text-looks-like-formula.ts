import type { Rule } from "../CheckContext";
import { found } from "../found";
import { shortText } from "../shortText";
import { textCells } from "../textCells";

/** "=…", "@…", "+SUM(", "-cmd|": not a list mark such as "- จัดทำแผน". */
const LIKE_FORMULA = /^(?:[=＝]\s*\S|@[A-Za-z]|[+-]\s*(?:[A-Za-z_][\w.]*\s*[(!|]|\$?[A-Z]{1,3}\$?\d+\s*[+\-*/^&]))/;

/** Text that Excel or another program may run as a formula when it is edited or exported; stored as text it stays text. */
export const textLooksLikeFormula: Rule = ({ book }) => textCells(book).flatMap(({ at, text, format }) =>
  format === "@" || !LIKE_FORMULA.test(text) ? [] : [found("text-looks-like-formula", at, { text: shortText(text) }, { label: "store-as-text", safe: true, edits: [{ at, expects: text, value: text, format: "@" }] })]);
