import { NAMES, SHEETS } from "../../template/names";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { namedAt } from "../namedAt";

/** A labelled cell of หน่วยงาน cannot be found: its row was deleted, or its name. */
export const nameMissing: Rule = ({ book }) => {
  if (isOlder(book) || !book.snapshot.sheets.some((sheet) => sheet.name === SHEETS.office)) return [];
  return NAMES.filter((name) => !book.named[name])
    .map((name) => found("name-missing", namedAt(book, name), { name }, { label: "put-name-back", safe: false, edits: [], repairs: [{ kind: "name", name }] }));
};
