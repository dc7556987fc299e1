/** What a column of a foreign table holds. Roles after "budget" are known words whose cells no measure needs. */
export type Role =
  | "no" | "measure" | "project" | "approach" | "indicator" | "subIndicator" | "steps" | "units" | "coUnits"
  | "period" | "start" | "end" | `month:${number}` | `quarter:${number}`
  | "results" | "outcome" | "followUp" | "suggestion" | "status" | "progress" | "evidence"
  | "tick:notStarted" | "tick:inProgress" | "tick:done" | "tick:postponed" | "tick:cancelled"
  | "itemCode" | "itemName" | "elements" | "note" | "score" | "issue"
  | "budget" | "risk" | "objective" | "target" | "place" | "weight" | "quantity" | "person" | "finished" | "instrument" | "planOrDone";

/** Roles that several columns of one table may play. */
export const MANY: ReadonlySet<Role> = new Set<Role>(["results", "units", "coUnits", "outcome", "followUp", "suggestion", "evidence", "note", "steps", "budget", "risk", "objective", "target", "place", "weight", "quantity", "person", "finished", "instrument"]);

/** Roles whose cells are passed over with the reason "other-column". */
export const IGNORED: ReadonlySet<Role> = new Set<Role>(["budget", "risk", "objective", "target", "place", "weight", "quantity", "person", "finished", "instrument"]);
