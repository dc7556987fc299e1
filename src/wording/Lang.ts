/** The two languages people may read; Thai is the first. */
export type Lang = "th" | "en";

/** The same words in both. */
export type Both<T = string> = Record<Lang, T>;
