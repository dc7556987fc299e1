import type { Rule } from "../CheckContext";
import { found } from "../found";
import { perScore } from "./perScore";

/** A score lies outside 0–100. */
export const scoreOutOfRange: Rule = (context) => perScore(context, (at, value) =>
  typeof value === "number" && (value < 0 || value > 100) ? found("score-out-of-range", at, { value }) : undefined);
