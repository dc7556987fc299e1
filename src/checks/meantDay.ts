import type { Day } from "../measures/Day";
import type { DateCell } from "./dateCell";
import type { DateKey } from "./perDate";

/** The days that a text may mean in a column: the beginning of a period for เริ่มต้น, its end for สิ้นสุด, both for a day of completion. */
export const meantDays = (cell: DateCell & { kind: "text" }, key: DateKey): Day[] => {
  const days = cell.readings.flatMap(({ start, end }) => (key === "start" ? [start] : key === "end" ? [end] : [start, end]));
  return [...new Set(days)].filter((day) => day !== null);
};

/** The one day a text means in a column, when it was read without asking. */
export const meantDay = (cell: DateCell, key: DateKey): Day | undefined => {
  if (cell.kind !== "text" || cell.certainty === "ask") return undefined;
  const days = meantDays(cell, key);
  return days.length === 1 ? days[0] : undefined;
};

/** True when the text of a date cell names a whole period, beginning and end. */
export const namesPeriod = (cell: DateCell): boolean => cell.kind === "text" && cell.readings.some(({ start, end }) => start !== null && end !== null && start !== end);
