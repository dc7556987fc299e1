import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perDate } from "../perDate";

/** A number that is no day of 2000–2199: a year alone ("2567"), a slip. */
export const dateOutOfRange: Rule = (context) => perDate(context, (cell, at) => (cell.kind === "outside" ? found("date-out-of-range", at, { value: cell.value }) : undefined));
