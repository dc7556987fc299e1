import { columnName, MAX_ROWS } from "../Address";
import { referencesOf } from "./referencesOf";

/** The formula of the n-th row below the one it is given for: read once, written for many rows. */
export const rowTemplate = (formula: string): ((rows: number) => string) => {
  const literals: string[] = [], relative: number[] = [];
  let copied = 0;
  for (const reference of referencesOf(formula)) {
    const { kind, from, to, at, end } = reference;
    if (kind === "columns" || (from.rowFixed && to.rowFixed)) continue;
    let literal = formula.slice(copied, at);
    const corners = kind === "cell" ? [from] : [from, to];
    corners.forEach((corner, i) => {
      literal += (i === 0 ? "" : ":") + (corner.column < 0 ? "" : (corner.columnFixed ? "$" : "") + columnName(corner.column));
      if (corner.rowFixed) literal += `$${corner.row + 1}`;
      else {
        literals.push(literal);
        relative.push(corner.row);
        literal = "";
      }
    });
    literals.push(literal);
    relative.push(-1);
    copied = end;
  }
  const tail = formula.slice(copied);
  if (relative.length === 0) return () => formula;
  return (rows) => {
    let out = "";
    for (let i = 0; i < literals.length; i++) {
      const row = relative[i] ?? -1;
      out += literals[i] ?? "";
      if (row >= 0) out += String(((row + rows) % MAX_ROWS) + 1);
    }
    return out + tail;
  };
};
