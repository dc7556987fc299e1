import type { CellValue } from "../../workbook/CellValue";
import type { Figure } from "../figures";
import type { TemplatePack } from "../TemplatePack";

/** What the sheets are planned from. */
export interface TemplateContext {
  fiscalYear: number;
  pack: TemplatePack;
  officeName: string;
  /** A fixed day; undefined leaves =TODAY(). */
  asOf: number | undefined;
  readyRows: number;
  withChart: boolean;
  withNotes: boolean;
  /** What a formula cell shows while nothing is filled in. */
  cached: (figure: Figure) => CellValue;
}
