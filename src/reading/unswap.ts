import type { Role } from "../layouts/Role";
import { cellsOf, type Draft } from "./Draft";
import type { Ledger } from "./Ledger";
import { looksLikePeriod, looksLikeUnits } from "./looksLike";
import type { SourceCell } from "./Line";

const TEXTS: Role[] = ["results", "steps", "outcome", "followUp", "suggestion"];

/**
 * Puts cells right that stand in each other's columns: units among the results and actions under ผู้รับผิดชอบ (seed 003, measure ๒), a
 * time in another column and that column's words under ระยะเวลา. Told by content alone; a person is asked about both cells.
 */
export const unswap = (draft: Draft, ledger: Ledger): void => {
  const swap = (a: Role, b: Role): void => {
    const first = cellsOf(draft, a), second = cellsOf(draft, b);
    draft.cells.set(a, second);
    draft.cells.set(b, first);
    for (const cell of [...first, ...second]) ledger.ask(cell.at, "columns-swapped", true, { text: cell.text });
  };
  const all = (role: Role, test: (cell: SourceCell) => boolean): boolean => cellsOf(draft, role).length > 0 && cellsOf(draft, role).every(test);
  const none = (role: Role, test: (cell: SourceCell) => boolean): boolean => cellsOf(draft, role).length > 0 && !cellsOf(draft, role).some(test);
  if (all("units", looksLikePeriod) && none("units", looksLikeUnits) && all("period", looksLikeUnits) && none("period", looksLikePeriod)) swap("units", "period");
  if (none("units", looksLikeUnits)) {
    const other = TEXTS.find((role) => all(role, looksLikeUnits));
    if (other) swap("units", other);
  }
  if (none("period", looksLikePeriod)) {
    const other = TEXTS.find((role) => all(role, (cell) => looksLikePeriod(cell) && cell.text.length <= 45));
    if (other) swap("period", other);
  }
};
