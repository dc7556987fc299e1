import { placeSpan } from "./placeSpan";
import type { DateContext, Period } from "./Period";
import { sharedYear } from "./readPeriod";
import { spansOf, type Span } from "./spans";
import { datesText, tokenise } from "./tokens";

/** A date or period inside a sentence, with the words that say it (Arabic digits). */
export interface FoundDate extends Period { text: string; kind: "day" | "month" | "year" | "period" }

const kindOf = ({ left, right }: Span): FoundDate["kind"] => {
  if (left.kind === "year" && (right === null || right.kind === "year")) return "year";
  if (right || left.kind === "fiscal" || left.kind === "part") return "period";
  return left.kind === "month" ? "month" : "day";
};

/** A bare number, a lone "ปีงบประมาณ" or an abbreviation that may be an office says no date in a sentence. */
const says = ({ left, right }: Span): boolean => right !== null ? !(left.weak || (left.lookAlike && right.lookAlike)) : !left.weak && !left.lookAlike;

/** The dates and periods in a sentence. Years of Acts, frequencies and look-alikes of months (ก.พ., ก.ค.ศ., พ.ศ.) are not among them. */
export const findDates = (sentence: string, context: DateContext = {}): FoundDate[] => {
  const text = datesText(sentence), tokens = tokenise(text), { spans } = spansOf(tokens);
  return spans.flatMap((span, i) => {
    const year = sharedYear(spans, i, tokens);
    if (!says(span) && !year) return [];
    const from = tokens[span.from]?.from ?? 0, to = tokens[span.to - 1]?.to ?? 0;
    return [{ ...placeSpan(span, context, year), text: text.slice(from, to), kind: kindOf(span) }];
  });
};
