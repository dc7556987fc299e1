import { columnName } from "../Address";
import type { Corner, Reference } from "./Reference";
import { referencesOf } from "./referencesOf";

/** What becomes of a reference: its new corners, "gone" (#REF!), or undefined to leave it as it is written. */
export type Moved = { from: Corner; to: Corner } | "gone" | undefined;

const cornerText = ({ row, column, rowFixed, columnFixed }: Corner): string =>
  (column < 0 ? "" : (columnFixed ? "$" : "") + columnName(column)) + (row < 0 ? "" : (rowFixed ? "$" : "") + (row + 1));

/** Writes the formula anew with each reference where `move` puts it; every other letter stays as it was. */
export const rewriteFormula = (formula: string, move: (reference: Reference) => Moved): string => {
  let out = "", copied = 0;
  for (const reference of referencesOf(formula)) {
    const moved = move(reference);
    if (moved === undefined) continue;
    const text = moved === "gone" ? "#REF!" : reference.kind === "cell" ? cornerText(moved.from) : `${cornerText(moved.from)}:${cornerText(moved.to)}`;
    out += formula.slice(copied, reference.at) + text;
    copied = reference.end;
  }
  return copied === 0 ? formula : out + formula.slice(copied);
};
