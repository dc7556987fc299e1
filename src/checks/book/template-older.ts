import { TEMPLATE_VERSION } from "../../template/names";
import { compareVersions } from "../../template/versions/steps";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { namedAt } from "../namedAt";

/** Made from an older version of the template; carrying it over loses nothing. */
export const templateOlder: Rule = ({ book }) =>
  compareVersions(book.version, TEMPLATE_VERSION) >= 0 ? []
    : [found("template-older", namedAt(book, "TemplateVersion"), { version: book.version, current: TEMPLATE_VERSION }, { label: "carry-over", safe: false, edits: [], repairs: [{ kind: "carryOver", from: book.version }] })];
