/** True for a number format that shows a day or a time, so that its numbers count from the book's first day. */
export const isDateFormat = (format: string): boolean => {
  const first = format.split(";")[0] ?? "";
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[dmyhsb]/i.test(bare) && !/^General$/i.test(bare.trim());
};
