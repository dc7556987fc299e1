import { looksBlank, type CellValue } from "../workbook/CellValue";

/** True for a cell in which a person says nothing: blank, or a dash or dots put there so that it is not blank. */
export const saysNothing = (value: CellValue | undefined): boolean => looksBlank(value) || (typeof value === "string" && /^[\s\-–—−.…_]+$/.test(value));
