import { TEMPLATE_VERSION } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { versionOrder } from "./versionOrder";

/** True for a book of an older template: what its structure lacks is explained by that, and mended by carrying it over. */
export const isOlder = (book: OurBook): boolean => versionOrder(book.version, TEMPLATE_VERSION) < 0;
