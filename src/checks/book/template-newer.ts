import { TEMPLATE_VERSION } from "../../template/names";
import { compareVersions } from "../../template/versions/steps";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { namedAt } from "../namedAt";

/** Made from a newer version than this program knows: it may hold what we cannot judge. */
export const templateNewer: Rule = ({ book }) =>
  compareVersions(book.version, TEMPLATE_VERSION) <= 0 ? [] : [found("template-newer", namedAt(book, "TemplateVersion"), { version: book.version, current: TEMPLATE_VERSION })];
