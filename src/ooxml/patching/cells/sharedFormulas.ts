import { offsetFormula } from "../../../workbook/formula/offsetFormula";
import { cellSource } from "./cellSource";
import { cellsOf, type SheetGrid } from "./SheetGrid";

export interface SharedMember { row: number; column: number; /** the cell's element in the sheet's text */ start: number; end: number; master: boolean }
export interface SharedGroup { text: string; row: number; column: number; members: SharedMember[] }

/** The shared formulas of a sheet by their number; members in the order of the sheet. */
export const sharedFormulas = (text: string, grid: SheetGrid): Map<string, SharedGroup> => {
  const groups = new Map<string, SharedGroup>();
  for (const row of grid.rows) {
    if (!/\bt\s*=\s*["']shared["']/.test(text.slice(row.openEnd, row.closeStart))) continue;
    for (const cell of cellsOf(text, row)) {
      const formula = cellSource(text.slice(cell.start, cell.end)).formula;
      if (formula?.kind !== "shared") continue;
      const member: SharedMember = { row: row.number, column: cell.column, start: cell.start, end: cell.end, master: formula.text !== "" };
      const group = groups.get(formula.group);
      if (!group) groups.set(formula.group, { text: formula.text, row: row.number, column: cell.column, members: [member] });
      else {
        group.members.push(member);
        if (member.master && group.text === "") Object.assign(group, { text: formula.text, row: row.number, column: cell.column });
      }
    }
  }
  return groups;
};

/** What a member of the group reckons, written out. */
export const memberFormula = (group: SharedGroup, row: number, column: number): string => offsetFormula(group.text, row - group.row, column - group.column);
