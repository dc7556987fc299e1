import type { Edit, Finding } from "../checks/Finding";
import { addressName } from "../workbook/Address";
import type { CellsChange, Patch } from "../workbook/Patch";

/** The patch of the findings whose fix could be taken, and those that wait: a repair of the workbook's parts, or a cell another fix changes first. */
export interface FixPatch { patch: Patch; mended: Finding[]; waiting: Finding[] }

const changeOf = ({ at, expects, value, format, formula }: Edit): CellsChange => ({
  kind: "cells", at, expects: [[expects]], values: [[formula === undefined ? value : { formula, value }]], ...(format !== undefined && { formats: [[format]] }),
});

/** The findings whose fix may be applied together without asking one by one. */
export const safelyMendable = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.fix?.safe === true);

/** Turns the fixes of findings into one patch; a cell is changed once, by the first finding that wants it. Findings without a fix are in neither list. */
export const fixPatch = (findings: readonly Finding[]): FixPatch => {
  const taken = new Set<string>(), mended: Finding[] = [], waiting: Finding[] = [], changes: CellsChange[] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const cells = finding.fix.edits.map((edit) => addressName(edit.at));
    if (cells.length === 0 || cells.some((cell) => taken.has(cell))) { waiting.push(finding); continue; }
    for (const cell of cells) taken.add(cell);
    changes.push(...finding.fix.edits.map(changeOf));
    mended.push(finding);
  }
  return { patch: { reason: "fix", changes }, mended, waiting };
};
