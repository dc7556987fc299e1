import { NAMES, SHEETS } from "../template/names";
import type { Look } from "../workbook/Host";

/**
 * What to ask a host for before {@link readOurBook}: the sheets that hold our tables (whole, so that rows written beside
 * or below a table are seen too) and our defined names. A sheet or name that the workbook lacks is left out of the answer.
 */
export const OUR_LOOK: Look = {
  sheets: [SHEETS.office, SHEETS.measures, SHEETS.indicators, SHEETS.disclosure, SHEETS.summary, SHEETS.findings, SHEETS.history],
  names: [...NAMES],
  with: { formulas: true, formats: true, validations: true },
};
