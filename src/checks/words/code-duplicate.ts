import type { Rule } from "../CheckContext";
import { codeGroups } from "../codeGroups";
import { found } from "../found";
import { freeCodes } from "../freeCodes";

/** One code on two rows or more: whose sub-measures are whose cannot be told. The fix keeps the first row's code. */
export const codeDuplicate: Rule = ({ rows }) => {
  const free = freeCodes(rows);
  return [...codeGroups(rows)].filter(([, group]) => group.length > 1).map(([code, group]) => {
    const cells = group.flatMap((row) => { const at = row.at("code"); return at ? [{ at, row }] : []; });
    const edits = cells.slice(1).map(({ at, row }) => ({ at, expects: row.values.code, value: free(row.progress.parentCode), format: "@" }));
    return found("code-duplicate", cells.map(({ at }) => at), { code, count: group.length }, { label: "new-code", safe: false, edits });
  });
};
