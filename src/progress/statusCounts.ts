import type { StatusCounts } from "./Progress";
import type { RowProgress } from "./rowsProgress";

/** Measures and sub-measures by the status their cell holds; blank rows and parents are not counted. */
export const statusCounts = (rows: readonly RowProgress[]): StatusCounts => {
  const counts: StatusCounts = { notStarted: 0, inProgress: 0, done: 0, postponed: 0, cancelled: 0, unknown: 0 };
  for (const row of rows) if (!row.blank && !row.isParent) counts[row.status ?? "unknown"]++;
  return counts;
};
