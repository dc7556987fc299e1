import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Done, and nothing shows it. */
export const doneWithoutEvidence: Rule = (context) => perTracked(context, "evidence", ({ status, values }, at) =>
  status === "done" && looksBlank(values.evidence) ? found("done-without-evidence", at) : undefined);
