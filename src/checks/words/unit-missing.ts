import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perTracked } from "../perRow";

/** Nobody is responsible for the measure. */
export const unitMissing: Rule = (context) => perTracked(context, "leadUnits", (_, at, value) => (looksBlank(value) ? found("unit-missing", at) : undefined));
