import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Done, and nothing says what was done. */
export const doneWithoutResult: Rule = (context) => perTracked(context, "results", ({ status, values }, at) =>
  status === "done" && looksBlank(values.results) && looksBlank(values.outcome) ? found("done-without-result", at) : undefined);
