import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** A row that is filled in but does not say what the measure is. */
export const measureMissing: Rule = (context) => perMeasure(context, "measure", (_, at, value) => (looksBlank(value) ? found("measure-missing", at) : undefined));
