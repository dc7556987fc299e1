import { splitNumber } from "../measures/steps/splitNumber";
import type { Ledger } from "./Ledger";
import type { Piece } from "./pieces";
import { isMemoStart, isRule, isSignature, reasonOutside } from "./rowKind";

/** Says why the lines outside tables are passed over; what nothing explains is left for the ledger to ask about. */
export const settleOutside = (pieces: Piece[], ledger: Ledger): void => {
  const lastTable = pieces.reduce((last, piece, index) => ("table" in piece && piece.table.kind ? index : last), -1);
  let seen = false, memo = false;
  pieces.forEach((piece, index) => {
    if ("table" in piece) {
      seen ||= piece.table.kind !== undefined;
      memo = false;
      return;
    }
    const { line } = piece, place = lastTable < 0 ? "none" : !seen ? "before" : index < lastTable ? "between" : "after";
    if (line.cells.some((cell) => isMemoStart(cell.text))) memo = true;
    for (const cell of line.cells) {
      if (ledger.isSettled(cell)) continue;
      const many = line.cells.length > 1;
      // numbered lines of a sheet without any table may be what was meant to be read
      if (place === "none" && !memo && line.kind === "row" && !many && splitNumber(cell.text).no !== null) continue;
      const reason = isRule(line) ? "blank-look" as const : reasonOutside(cell.text, place === "none" && index < 4 && line.cells.length === 1 ? "before" : place);
      if (memo) ledger.skip(cell, reason === "page-number" ? reason : isSignature(cell.text) ? "signature" : "memo");
      else if (reason === "memo" && many) ledger.skip(cell, "other-table");
      else if (reason) ledger.skip(cell, reason);
      else if (many && line.cells.some((one) => isSignature(one.text))) ledger.skip(cell, "signature");
      else if (line.kind === "paragraph") ledger.skip(cell, "memo");
    }
  });
};
