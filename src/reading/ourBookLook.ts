import { NAMES, SHEETS } from "../template/names";
import type { Look } from "../workbook/Host";

/**
 * What to ask a host for before {@link readOurBook}: our sheets (whole, so that rows written beside or below a table and every
 * formula of ours are seen too) and our defined names. A sheet or name that the workbook lacks is left out of the answer.
 */
export const OUR_LOOK: Look = {
  sheets: Object.values(SHEETS),
  names: [...NAMES],
  with: { formulas: true, formats: true, validations: true },
};
