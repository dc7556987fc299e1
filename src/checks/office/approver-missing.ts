import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";

/** Who approves is not named yet; one finding for all three. */
export const approverMissing: Rule = ({ book: { named } }) => {
  const blank = [named.Approver1, named.Approver2, named.Approver3].flatMap((cell) => (cell && looksBlank(cell.value) ? [cell.at] : []));
  return blank.length === 0 ? [] : [found("approver-missing", blank, { count: blank.length })];
};
