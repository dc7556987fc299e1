const THAI_ZERO = 0x0e50;

/** ๐–๙ become 0–9; everything else stays, length included. */
export const arabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** 0–9 become ๐–๙. */
export const thaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/**
 * A Latin o that stands for a zero inside or after a number ("๒๕๖o", "1o") becomes 0; the o of an item code ("o10") stays.
 * Length stays. Source: ita.md d.1.
 */
export const zeroForLatinO = (text: string): string =>
  text.replace(/(?<=[0-9๐-๙][0-9๐-๙oO]{0,9})[oO](?![A-Za-z]{0,9}[A-NP-Za-np-z])/g, "0");

/** Both of the above: what `Number` and `\d` can read. */
export const plainDigits = (text: string): string => arabicDigits(zeroForLatinO(text));
