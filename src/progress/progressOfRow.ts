import type { Status } from "../measures/Status";
import type { TrackedSteps } from "./trackedSteps";

/** The progress of a row, 0–100: its own percentage, else its steps, else what its status says. */
export const progressOfRow = (percent: number | undefined, steps: TrackedSteps, status: Status | undefined): number => {
  if (percent !== undefined) return percent;
  if (steps.tracked > 0) return (steps.ticked / steps.tracked) * 100;
  if (status === "done") return 100;
  return status === "inProgress" ? 50 : 0;
};
