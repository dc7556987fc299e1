/** The beginning of a text for a message: one line, at most 60 characters. */
export const shortText = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
};
