import { TEMPLATE_VERSION } from "../../template/names";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { namedAt } from "../namedAt";
import { versionOrder } from "../versionOrder";

/** Made from a newer version than this program knows: it may hold what we cannot judge. */
export const templateNewer: Rule = ({ book }) =>
  versionOrder(book.version, TEMPLATE_VERSION) <= 0 ? [] : [found("template-newer", namedAt(book, "TemplateVersion"), { version: book.version, current: TEMPLATE_VERSION })];
