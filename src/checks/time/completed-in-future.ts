import { isoOf } from "../../measures/Day";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perMeasure } from "../perRow";

/** Finished on a day that has not come yet. */
export const completedInFuture: Rule = (context) => {
  const { asOf } = context;
  return perMeasure(context, "finished", ({ finished }, at) =>
    finished.kind === "day" && finished.day > asOf ? found("completed-in-future", at, { finished: isoOf(finished.day), asOf: isoOf(asOf) }) : undefined);
};
