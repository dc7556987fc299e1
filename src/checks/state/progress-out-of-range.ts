import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** ร้อยละความก้าวหน้า below 0 or above 100. */
export const progressOutOfRange: Rule = (context) => perMeasure(context, "percent", (_, at, value) =>
  typeof value === "number" && (value < 0 || value > 100) ? found("progress-out-of-range", at, { value }) : undefined);
