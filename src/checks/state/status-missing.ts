import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Nobody said where the measure stands. */
export const statusMissing: Rule = (context) => perTracked(context, "status", (_, at, value) => (looksBlank(value) ? found("status-missing", at) : undefined));
