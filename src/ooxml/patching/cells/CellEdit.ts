import type { CellValue } from "../../../workbook/CellValue";
import type { CellWrite } from "../../../workbook/Patch";

/** What one cell is told to hold; `format` "" leaves its number format. */
export interface CellEdit { write: CellWrite; format: string }

/** What a cell held before. */
export interface OldCell { value: CellValue; formula: string | undefined; /** "" for General */ format: string }

/** Edits of one sheet by row and then by column, both counted from 0. */
export type SheetEdits = Map<number, Map<number, CellEdit>>;
