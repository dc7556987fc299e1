import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";

/** The office's name is blank. */
export const officeMissing: Rule = ({ book: { named: { OfficeName: cell } } }) => (cell && looksBlank(cell.value) ? [found("office-missing", cell.at)] : []);
