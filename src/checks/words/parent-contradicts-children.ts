import { STATUS_WORDS, type Status } from "../../measures/Status";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import type { MeasureRow } from "../measureRows";

/** Whether sub-measures can stand as they do when their measure says this. */
const agrees = (parent: Status, children: readonly Status[]): boolean => {
  const open = children.filter((status) => status !== "cancelled");
  switch (parent) {
    case "done": return open.every((status) => status === "done");
    case "cancelled": return open.length === 0;
    case "notStarted": return open.every((status) => status === "notStarted" || status === "postponed");
    case "inProgress": return open.length === 0 || !(open.every((status) => status === "done") || open.every((status) => status === "notStarted"));
    case "postponed": return !(open.length > 0 && open.every((status) => status === "done"));
  }
};

/** A measure says one thing of its status and its sub-measures another. Its own status is not counted, only read. */
export const parentContradictsChildren: Rule = ({ rows }) => {
  const children = new Map<string, MeasureRow[]>();
  for (const row of rows) {
    if (!row.isMeasure || row.progress.parentCode === "") continue;
    const group = children.get(row.progress.parentCode);
    if (group) group.push(row); else children.set(row.progress.parentCode, [row]);
  }
  return rows.flatMap((row) => {
    const at = row.at("status"), own = row.progress.isParent && row.isMeasure ? children.get(row.progress.code) ?? [] : [];
    const statuses = own.flatMap((child) => (child.status ? [child.status] : []));
    if (!at || !row.status || statuses.length === 0 || agrees(row.status, statuses)) return [];
    const done = statuses.filter((status) => status === "done").length;
    return [found("parent-contradicts-children", at, { status: STATUS_WORDS[row.status], done, count: own.length })];
  });
};
