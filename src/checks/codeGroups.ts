import type { MeasureRow } from "./measureRows";

/** The measures by their code, blank codes left out, in order of first appearance. */
export const codeGroups = (rows: readonly MeasureRow[]): Map<string, MeasureRow[]> => {
  const groups = new Map<string, MeasureRow[]>();
  for (const row of rows) {
    if (!row.isMeasure || row.progress.code === "") continue;
    const group = groups.get(row.progress.code);
    if (group) group.push(row);
    else groups.set(row.progress.code, [row]);
  }
  return groups;
};
