/** True when a number format shows a day or a time, not a number. Quoted words, escapes and [$-…] are not its letters. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhsb]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")) && !/general|@/i.test(format);
