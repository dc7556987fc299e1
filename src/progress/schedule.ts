import type { Day } from "../measures/Day";
import type { Status } from "../measures/Status";
import { SCHEDULE_WORDS } from "../template/words";

export type ScheduleState = keyof typeof SCHEDULE_WORDS;

/** What กำหนดเวลา says of a row that counts. `daysLate` is 0 unless it is overdue. */
export interface Schedule { state: ScheduleState; text: string; daysLate: number }

export interface ScheduleFacts { start: Day | undefined; end: Day | undefined; finished: Day | undefined; status: Status | undefined }

const stateOf = ({ start, end, finished, status }: ScheduleFacts, asOf: Day, dueSoonDays: number): ScheduleState => {
  if (end === undefined) return "undated";
  if (status === "done") return finished !== undefined && finished > end ? "finishedLate" : "finishedOnTime";
  if (end < asOf) return "overdue";
  if (end - asOf <= dueSoonDays) return "dueSoon";
  return status === "notStarted" && start !== undefined && start < asOf ? "notStarted" : "onTime";
};

/** The schedule of a row that counts, on a day. A postponed row is overdue until its end day is changed (template.md, Numbers). */
export const schedule = (facts: ScheduleFacts, asOf: Day, dueSoonDays: number): Schedule => {
  const state = stateOf(facts, asOf, dueSoonDays);
  if (state !== "overdue") return { state, text: SCHEDULE_WORDS[state], daysLate: 0 };
  const daysLate = asOf - (facts.end ?? asOf);
  return { state, text: `${SCHEDULE_WORDS.overdue[0]}${daysLate}${SCHEDULE_WORDS.overdue[1]}`, daysLate };
};
