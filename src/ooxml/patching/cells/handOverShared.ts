import type { Splice } from "../book/splice";
import { escapeText } from "../book/xmlText";
import { refText, union, type Rectangle } from "./sheetFacts";
import { cellSource } from "./cellSource";
import { memberFormula, type SharedGroup, type SharedMember } from "./sharedFormulas";

const at = (member: SharedMember): Rectangle => ({ row: member.row, column: member.column, rows: 1, columns: 1 });

/**
 * When the cell that holds the text of a shared formula is written over, the formula goes on from the next cell of
 * its row or column; where the rest does not lie in one line, every cell gets the formula written out.
 * `replaced` names cells as "row,column".
 */
export const handOverShared = (text: string, groups: ReadonlyMap<string, SharedGroup>, replaced: ReadonlySet<string>): Splice[] => {
  const pieces: Splice[] = [];
  for (const group of groups.values()) {
    const rest = group.members.filter((member) => !replaced.has(`${member.row},${member.column}`));
    const heir = rest[0];
    if (!heir || rest.some((member) => member.master)) continue;
    const oneLine = rest.every((member) => member.row === heir.row) || rest.every((member) => member.column === heir.column);
    const area = refText(rest.map(at).reduce(union));
    for (const member of oneLine ? [heir] : rest) pieces.push(written(text, group, member, oneLine ? area : undefined));
  }
  return pieces;
};

const written = (text: string, group: SharedGroup, member: SharedMember, ref: string | undefined): Splice => {
  const formula = cellSource(text.slice(member.start, member.end)).formula;
  if (!formula) throw new Error("a member of a shared formula without a formula");
  const tag = text.slice(member.start + formula.start, member.start + formula.openEnd), name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "f";
  const group_ = ref === undefined ? "" : ` t="shared" ref="${ref}" si="${/\bsi\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? "0"}"`;
  return { start: member.start + formula.start, end: member.start + formula.end, text: `<${name}${group_}>${escapeText(memberFormula(group, member.row, member.column))}</${name}>` };
};
