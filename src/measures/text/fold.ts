/** Characters nobody sees: zero-width spaces and joiners, byte-order mark, soft hyphen, word joiner. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

export const stripInvisible = (text: string): string => text.replace(INVISIBLE, "");

/** White space (line breaks and no-break spaces too) becomes single spaces, invisible characters go; the spelling stays. */
export const foldSpace = (text: string): string => stripInvisible(text).replace(/\s+/g, " ").trim();

/** Lines without outer white space, empty lines left out; white space inside a line folded. */
export const foldedLines = (text: string): string[] =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(foldSpace).filter((line) => line !== "");

/**
 * Spelling that looks the same made the same: NFC, nikhahit + sara aa → sara am (with a tone mark between or before),
 * two sara e → sara ae. White space stays. Source: ita.md d.4, d.5.
 */
export const foldSpelling = (text: string): string =>
  text.normalize("NFC")
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, "$1\u0E33")
    .replace(/\u0E40\u0E40/g, "\u0E41");

/** "ส านัก", "ต าบล": the sara am that a copy from a PDF tears off its consonant; no word begins with า. */
export const mendTorn = (text: string): string => text.replace(/([ก-ฮ][\u0E48-\u0E4B]?) \u0E32/g, "$1\u0E33");

/** Folded white space and spelling: the form in which texts are read. */
export const foldText = (text: string): string => foldSpelling(foldSpace(text));
