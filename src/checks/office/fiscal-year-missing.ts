import { looksBlank } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";

/** The fiscal year is blank. */
export const fiscalYearMissing: Rule = ({ book: { named: { FiscalYear: cell } } }) => (cell && looksBlank(cell.value) ? [found("fiscal-year-missing", cell.at)] : []);
