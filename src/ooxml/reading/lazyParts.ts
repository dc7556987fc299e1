import { openPart, type Package } from "../package/Package";
import { inflate } from "../zip/inflate";
import type { BookParts } from "./bookParts";
import { NO_STRINGS, readSharedStrings, type SharedStrings } from "./sharedStrings";
import { NO_STYLES, readStyles, type Styles } from "./styles";

/** Strings are kept whole, so they may weigh less than a sheet. */
const STRINGS_CAP = 96 * 1024 * 1024;

/** The shared strings, inflated when the first cell asks. */
export const lazyStrings = (pack: Package, { strings: part }: BookParts, fontOf: Styles["font"]): SharedStrings => {
  if (part === undefined) return NO_STRINGS;
  let read: SharedStrings | undefined;
  const strings = (): SharedStrings => (read ??= readSharedStrings(inflate(pack.zip, part, STRINGS_CAP), fontOf));
  return { get count() { return strings().count; }, text: (index) => strings().text(index), lead: (index, style) => strings().lead(index, style) };
};

/** The styles, read when first asked for: most looks never ask. */
export const lazyStyles = (pack: Package, { styles: part }: BookParts): Styles => {
  if (part === undefined) return NO_STYLES;
  let read: Styles | undefined;
  const styles = (): Styles => (read ??= readStyles(openPart(pack, part)));
  return { code: (style) => styles().code(style), isDate: (style) => styles().isDate(style), font: (style) => styles().font(style) };
};
