import { isCellError, type CellValue } from "../workbook/CellValue";
import { sheetText } from "./sheetText";

/** A text as Excel's "=" and MATCH compare it: without regard to case. "" for blank and error cells, which match nothing. */
export const sheetKey = (value: CellValue): string => (isCellError(value) ? "" : sheetText(value).toLowerCase());
