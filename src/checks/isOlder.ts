import { TEMPLATE_VERSION } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { compareVersions } from "../template/versions/steps";

/** True for a book of an older template: what its structure lacks is explained by that, and mended by carrying it over. */
export const isOlder = (book: OurBook): boolean => compareVersions(book.version, TEMPLATE_VERSION) < 0;
