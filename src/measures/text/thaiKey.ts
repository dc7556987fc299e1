import { arabicDigits } from "./digits";
import { foldText } from "./fold";

/**
 * The key on which names are compared: no spaces, ำ as า, without nikhahit, thanthakhat and ฯ, Arabic digits, lower case.
 * "การใช้อํานาจ", "การใช้อำนาจ" and "การใช้อานาจ" (sara am lost by a PDF) have one key. Source: ita.md d.4, d.7.
 */
export const thaiKey = (text: string): string =>
  arabicDigits(foldText(text)).replace(/ำ/g, "า").replace(/[\s\u0E4D\u0E4Cฯ]/g, "").toLowerCase();

/** True when both texts have one key. */
export const sameWords = (a: string, b: string): boolean => thaiKey(a) === thaiKey(b);
