import { dateWords } from "./dateWords";
import type { Lang } from "./Lang";
import { nameLabel } from "./nameLabels";

export type TokenFacts = Readonly<Record<string, string | number>>;

const MOST_LETTERS = 90;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim(), letters = [...line];
  return letters.length <= MOST_LETTERS ? line : `${letters.slice(0, MOST_LETTERS - 1).join("").trimEnd()}…`;
};

const number = (value: number): string => String(Math.round(value * 100) / 100);

const say = (value: string | number, kind: string | undefined, lang: Lang): string => {
  if (typeof value === "number") return number(value);
  if (kind === "date") return value.replace(/\d{4}-\d{2}-\d{2}/g, (iso) => dateWords(iso, lang));
  if (kind === "label") return nameLabel(value, lang);
  return short(value);
};

const TOKEN = /\{(\w+)(?::(\w+))?\}/g;
const BLANK: Record<Lang, string> = { th: "(ว่าง)", en: "(blank)" };

const has = (facts: TokenFacts, name: string): boolean => facts[name] !== undefined && facts[name] !== "";

/**
 * Puts facts into words: "{days}", "{end:date}" (an ISO day), "{name:label}" (a labelled cell). What stands in "[…]" is left
 * out when a fact in it is missing or blank. Throws when any other fact is missing: that is a bug.
 */
export const fillTokens = (words: string, facts: TokenFacts, lang: Lang): string =>
  words
    .replace(/\[([^[\]]*)\]/g, (_, part: string) => ([...part.matchAll(TOKEN)].every(([, name = ""]) => has(facts, name)) ? part : ""))
    .replace(TOKEN, (token, name: string, kind?: string) => {
      const value = facts[name];
      if (value === undefined) throw new Error(`no fact for ${token} in: ${words}`);
      return value === "" ? BLANK[lang] : say(value, kind, lang);
    });
