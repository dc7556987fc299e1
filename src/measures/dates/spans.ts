import { bareDayAt, pointAt, skip, type Point } from "./points";
import type { PeriodFlag } from "./Period";
import type { Token } from "./tokens";

/** A period as written: from one expression to another; `only` when the words leave one end open. */
export interface Span {
  left: Point;
  right: Point | null;
  only: "start" | "end" | "before" | null;
  /** tokens from, to (exclusive) */
  from: number;
  to: number;
}

export interface Spans { spans: Span[]; /** frequencies and lengths found beside */ notes: PeriodFlag[]; /** letters of words, and numbers, that belong to nothing */ otherLetters: number; otherNumbers: number }

/** So many words ("ตั้งแต่", "ภายใน" …) may stand before a date. */
const MOST_WORDS = 8;
const WORDED_TO = /ถึง|until|^to$/i;

const spanAt = (tokens: readonly Token[], at: number): Span | undefined => {
  let start = at, between = false, only: Span["only"] = null;
  for (; start - at < MOST_WORDS; start++) {
    const token = tokens[start];
    if (token?.kind === "between") between = true;
    else if (token?.kind === "since") only = "start";
    else if (token?.kind === "within" || (token?.kind === "to" && (WORDED_TO.test(token.text)))) only = "end";
    else if (token?.kind === "before") only = "before";
    else if (!(start > at && (token?.kind === "filler" || token?.kind === "lead"))) break;
  }
  const left = bareDayAt(tokens, start) ?? pointAt(tokens, start);
  if (!left) return undefined;
  const gap = skip(tokens, left.to, "close", "filler"), sign = tokens[gap];
  const joins = sign?.kind === "to" || (between && sign?.kind === "and");
  const found = joins ? pointAt(tokens, skip(tokens, gap + 1, "filler", "open", "between", "since", "within", "to")) : undefined;
  // "ปีงบประมาณ 2567 - 2568": both are fiscal years
  const last = found && found.kind === "month" && !found.year && tokens[found.to]?.kind === "to" ? pointAt(tokens, found.to + 1) : undefined;
  const right: Point | undefined = last?.kind === "month" ? last : found?.kind === "year" && found.weak && left.kind === "fiscal" ? { ...found, kind: "fiscal", fiscal: true, weak: false } : found;
  if (right && only !== "end" && only !== "before" && !(left.weak && right.weak && left.kind !== right.kind)) return { left, right, only: null, from: at, to: right.to };
  const behind = tokens[skip(tokens, left.to, "filler")];
  const onward = behind?.kind === "onward";
  if (behind?.kind === "within" && behind.text.endsWith("อย่างช้า")) only ??= "end";
  return { left, right: null, only: onward ? "start" : left.atEnd && only === null ? "end" : only, from: at, to: left.to };
};

/** So many letters may stand between the word for an Act and its year. */
const LAW_REACH = 160;

/** Years of Acts ("พ.ศ. ๒๕๖๐") are names, not dates: years soon after such a word are left out until another kind of date. */
const isLawYear = (span: Span, law: Token | undefined, tokens: readonly Token[]): boolean => {
  const first = tokens[span.left.from];
  return law !== undefined && first !== undefined && span.left.kind === "year" && !tokens.slice(span.left.from, span.left.to).some((token) => token.kind === "year") && first.from - law.to < LAW_REACH;
};

/** All periods and dates written in a text, in order. */
export const spansOf = (tokens: readonly Token[]): Spans => {
  const spans: Span[] = [], notes: PeriodFlag[] = [];
  let otherLetters = 0, otherNumbers = 0, law: Token | undefined;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const span = spanAt(tokens, at);
    if (span) {
      if (!isLawYear(span, law, tokens)) {
        spans.push(span);
        law = undefined;
      }
      at = span.to;
      continue;
    }
    if (token?.kind === "recurrence") notes.push("recurrence");
    if (token?.kind === "label" || token?.kind === "filler") notes.push("label");
    if (token?.kind === "law") law = token;
    if (token?.kind === "number") otherNumbers++;
    if (token && ["text", "law", "academic", "relative", "year", "month"].includes(token.kind)) otherLetters += token.text.replace(/[^ก-ฮA-Za-z]/g, "").length;
    at++;
  }
  return { spans, notes: [...new Set(notes)], otherLetters, otherNumbers };
};
