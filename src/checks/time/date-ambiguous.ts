import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { meantDay, meantDays } from "../meantDay";
import { perDate } from "../perDate";
import { shortText } from "../shortText";

/** A day written as text that cannot be taken without asking: only a person knows which is meant. */
export const dateAmbiguous: Rule = (context) => perDate(context, (cell, at, _, key) => {
  if (cell.kind !== "text" || meantDay(cell, key) !== undefined) return undefined;
  const days = meantDays(cell, key);
  return days.length === 0 ? undefined : found("date-ambiguous", at, { text: shortText(cell.text), days: days.map(isoOf).join(" / ") });
});
