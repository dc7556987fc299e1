import type { FindingCode } from "../../checks/catalogue";
import type { Finding } from "../../checks/Finding";
import { fillTokens } from "../fillTokens";
import type { Both, Lang } from "../Lang";
import { BOOK_TEXTS } from "./book";
import type { FindingText } from "./FindingText";
import { INDICATOR_TEXTS } from "./indicators";
import { OFFICE_TEXTS } from "./office";
import { STATE_TEXTS } from "./state";
import { TIME_TEXTS } from "./time";
import { WORD_TEXTS } from "./words";

/** The words of every kind of finding, tokens not yet filled. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, Both<FindingText>>> = { ...BOOK_TEXTS, ...OFFICE_TEXTS, ...INDICATOR_TEXTS, ...WORD_TEXTS, ...TIME_TEXTS, ...STATE_TEXTS };

/** A finding in words: what was found, what to do, why it matters, and how it should look. */
export interface FindingWords { what: string; mend: string; why: string; example: string }

export const findingWords = ({ code, facts }: Pick<Finding, "code" | "facts">, lang: Lang): FindingWords => {
  const [what, mend, why, example] = FINDING_TEXTS[code][lang];
  const fill = (words: string): string => fillTokens(words, facts, lang);
  return { what: fill(what), mend: fill(mend), why: fill(why), example };
};
