import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** A measure without a single step of how it is done. */
export const stepsMissing: Rule = (context) => perTracked(context, "steps", (_, at, value) => (looksBlank(value) ? found("steps-missing", at) : undefined));
