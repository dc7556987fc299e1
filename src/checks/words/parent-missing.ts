import type { Rule } from "../CheckContext";
import { codeGroups } from "../codeGroups";
import type { Finding } from "../Finding";
import { found } from "../found";
import { tidyCode } from "../tidyCode";

/** Sub-measures (3.1, 3.2) without the row of their measure (3); one finding for all of them. A code that must be tidied first says so itself. */
export const parentMissing: Rule = ({ rows }) => {
  const codes = codeGroups(rows), orphans = new Map<string, Finding["where"]>();
  for (const row of rows) {
    const parent = row.progress.parentCode, at = row.at("code");
    if (!row.isMeasure || parent === "" || parent === row.progress.code || codes.has(parent) || !at || row.progress.code !== tidyCode(row.progress.code)) continue;
    orphans.set(parent, [...(orphans.get(parent) ?? []), at]);
  }
  return [...orphans].map(([parent, where]) => found("parent-missing", where, { parent, count: where.length }));
};
