/** Bracketed field numbers "(๓)", "[2]" that forms print beside a heading. */
const FIELD_NUMBER = /[([]\s*[0-9๐-๙]{1,2}\s*[)\]]/g;

/** Everything but letters, vowels, tone marks and digits; thanthakhat, nikhahit and ฯ are not compared. */
const NOT_LETTERS = /[^a-z0-9%#\u0E00-\u0E7F]|\u0E2F|\u0E3F|\u0E46|\u0E4C|\u0E4D|\u0E4E|\u0E4F/g;

/**
 * The key by which headings are compared: no spaces, line breaks, signs or field numbers, lower case, and the vowel
 * that PDF text loses (ำ → า) written one way. Source: ita.md d.4–d.7.
 */
export const headKey = (text: string): string =>
  text.normalize("NFC").replace(FIELD_NUMBER, "").toLowerCase()
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33").replace(/\u0E33/g, "\u0E32").replace(/\u0E40\u0E40/g, "\u0E41")
    .replace(NOT_LETTERS, "");
