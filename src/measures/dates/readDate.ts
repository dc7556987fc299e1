import type { Day } from "../Day";
import type { Certainty, DateContext, PeriodFlag } from "./Period";
import { readPeriod } from "./readPeriod";

/** What a field for one day says. */
export interface DateReading { day: Day | null; certainty: Certainty; flags: PeriodFlag[]; readings: Day[] }

/** Reads a single day: "๓๑ ม.ค. ๒๕๖๖", "31/1/66", "2023-01-31", "ภายใน ๓๐ ก.ย. ๖๗". A month or a period is asked about (`not-a-day`), its ends offered. */
export const readDate = (text: string, context: DateContext = {}): DateReading => {
  const { start, end, certainty, flags, readings } = readPeriod(text, context);
  const offered = [...new Set((readings.length > 0 ? readings : [{ start, end }]).flatMap((one) => [one.start, one.end]).filter((day) => day !== null))];
  const ask = (more: PeriodFlag[]): DateReading => ({ day: null, certainty: "ask", flags: [...flags, ...more], readings: offered });
  if (certainty === "ask") return ask([]);
  if (start === null && end === null) return { day: null, certainty: text.trim() === "" ? "sure" : "ask", flags, readings: [] };
  if (start !== null && end !== null && start !== end) return ask(["not-a-day"]);
  return { day: start ?? end, certainty, flags, readings: [] };
};
