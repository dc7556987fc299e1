import { isoOf } from "../../measures/Day";
import { DATE_FORMAT } from "../../template/names";
import type { Rule } from "../CheckContext";
import type { Edit } from "../Finding";
import { found } from "../found";
import { meantDay, namesPeriod } from "../meantDay";
import { perDate } from "../perDate";
import { shortText } from "../shortText";

/** A day written as text, which no formula counts with. With one reading it can be put right (a whole period into both cells); a guess is offered, not safe. */
export const dateIsText: Rule = (context) => perDate(context, (cell, at, value, key, row) => {
  const day = meantDay(cell, key);
  if (cell.kind !== "text" || day === undefined) return undefined;
  const edits: Edit[] = [{ at, expects: value, value: day, format: DATE_FORMAT }];
  const otherKey = key === "start" ? "end" : "start", otherAt = row.at(otherKey), other = meantDay(cell, otherKey);
  const whole = key !== "finished" && namesPeriod(cell) && row[otherKey].kind === "blank" && otherAt !== undefined && other !== undefined;
  if (whole) edits.push({ at: otherAt, expects: row.values[otherKey], value: other, format: DATE_FORMAT });
  return found("date-is-text", at, { text: shortText(cell.text), day: isoOf(day) }, { label: whole ? "use-period" : "use-date", safe: cell.certainty === "sure", edits });
});
