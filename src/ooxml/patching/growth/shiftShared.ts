import { escapeText } from "../book/xmlText";
import { refText, union, type Rectangle } from "../cells/sheetFacts";
import { offsetFormula } from "../../../workbook/formula/offsetFormula";
import type { RowShift } from "./RowShift";
import { shiftFormula, type FormulaFrame } from "./shiftFormula";

/** A cell of a shared formula met on the way through a sheet; `text` is "" but for the cell that holds the formula. */
export interface SharedCell { group: string; text: string; row: number; column: number; /** how far its row moves */ by: number; start: number; openEnd: number; closeStart: number; end: number; name: string; ref: { start: number; end: number } | undefined }

interface Put { put(start: number, end: number, text: string): void }

/**
 * Shared formulas after a shift: they stay shared where every cell still reads the same formula from its place;
 * otherwise each cell gets its own written out.
 */
export const keepShared = (cells: readonly SharedCell[], shift: RowShift, frameOf: (row: number, column: number) => FormulaFrame, out: Put): void => {
  const groups = new Map<string, SharedCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.group);
    if (group) group.push(cell);
    else groups.set(cell.group, [cell]);
  }
  for (const members of groups.values()) {
    const master = members.find((member) => member.text !== "");
    if (master) keepGroup(members, master, shift, frameOf, out);
  }
};

const keepGroup = (members: readonly SharedCell[], master: SharedCell, shift: RowShift, frameOf: (row: number, column: number) => FormulaFrame, out: Put): void => {
  const after = members.map((member) => shiftFormula(offsetFormula(master.text, member.row - master.row, member.column - master.column), shift, frameOf(member.row, member.column)));
  const text = after[members.indexOf(master)] ?? "";
  const stays = members.every((member, i) => offsetFormula(text, member.row + member.by - master.row - master.by, member.column - master.column) === after[i]);
  if (!stays) {
    members.forEach((member, i) => out.put(member.start, member.end, `<${member.name}>${escapeText(after[i] ?? "")}</${member.name}>`));
    return;
  }
  const area = refText(members.map((member): Rectangle => ({ row: member.row + member.by, column: member.column, rows: 1, columns: 1 })).reduce(union));
  if (master.ref && members.some((member) => member.by !== 0)) out.put(master.ref.start, master.ref.end, area);
  if (text !== master.text) out.put(master.openEnd, master.closeStart, escapeText(text));
};
