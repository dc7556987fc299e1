/** Web links in a text, as written, in order, each once; punctuation that ends the sentence is not part of a link. */
export const linksIn = (text: string): string[] => {
  const found = text.match(/(?:https?:\/\/|www\.)[^\s<>"'“”‘’|\\^`{}\u200B]+/gi) ?? [];
  return [...new Set(found.map(trimLink).filter((link) => /^(?:https?:\/\/[^/\s]|www\.[^.\s])/i.test(link)))];
};

/** Takes off closing punctuation, and a closing bracket whose partner is not in the link. */
const trimLink = (link: string): string => {
  for (let rest = link; ;) {
    const last = rest.slice(-1);
    const lonely = (last === ")" && !rest.includes("(")) || (last === "]" && !rest.includes("["));
    if (!lonely && !/[.,;:!?ฯๆ]/.test(last)) return rest;
    rest = rest.slice(0, -1);
  }
};
