import type { Rule } from "../CheckContext";
import { found } from "../found";
import { meantDays } from "../meantDay";
import { perDate } from "../perDate";
import { shortText } from "../shortText";

/** Something stands where a day belongs, and no day can be read in it. */
export const dateNotUnderstood: Rule = (context) => perDate(context, (cell, at, _, key) =>
  cell.kind === "text" && meantDays(cell, key).length === 0 ? found("date-not-understood", at, { text: shortText(cell.text) }) : undefined);
