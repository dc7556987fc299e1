import type { SheetPlan, StylePlan, ValidationPlan } from "../../workbook/BookPlan";
import type { CellValue } from "../../workbook/CellValue";
import type { Formula } from "../../workbook/Patch";
import type { Figure } from "../figures";
import { ONE_LINE, rowHeight } from "../rowHeight";
import { STYLES, type StyleName } from "../styles";

/** A sheet while it is being planned. */
export interface Draft {
  plan: SheetPlan<Figure>;
  put(row: number, column: number, value: CellValue, style: StyleName): void;
  /** A formula cell; its cached value is that of an untouched template. */
  formula(row: number, column: number, formula: string, figure: Figure, style: StyleName): void;
}

/** Characters that fit the width of A4 landscape at 60 % even where the width font is replaced by a wider one (7.7 pixels for Arial's 7). */
export const PAGE_CHARACTERS = 230;
const SMALLEST_SCALE = 60;
export const printScale = (widths: readonly number[]): number => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.max(SMALLEST_SCALE, Math.min(100, Math.floor((SMALLEST_SCALE * PAGE_CHARACTERS) / total)));
};

export const FOOTER = "&L&\"TH SarabunPSK,Regular\"&14&A&R&\"TH SarabunPSK,Regular\"&14หน้า &P/&N";

/** A sheet with nothing in it; `cached` gives the value of a figure in an untouched template. */
export const newDraft = (name: string, widths: readonly { width: number; hidden?: boolean }[], cached: (figure: Figure) => CellValue): Draft => {
  const plan: SheetPlan<Figure> = {
    name, visibility: "visible", columns: widths.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })), heights: {}, firstHeights: {}, cells: [], merges: [], tables: [], validations: [], conditions: [],
    selected: { row: 0, column: 0 },
    print: { orientation: "landscape", scale: printScale(widths.filter(({ hidden }) => !hidden).map(({ width }) => width)), footer: FOOTER, rowBreaks: [], columnBreaks: [] },
    links: [], notes: [], charts: [], codes: [],
  };
  return {
    plan,
    put: (row, column, value, style) => { plan.cells.push({ row, column, value, style }); },
    formula: (row, column, formula, figure, style) => {
      const value: Formula = { formula, value: cached(figure) };
      plan.cells.push({ row, column, value, style, note: figure });
    },
  };
};

export const listRule = (source: string): ValidationPlan["rule"] => ({ kind: "list", source });

/** Gives every row that grows with its text the height it needs now. */
export const withFirstHeights = (plan: SheetPlan<Figure>): SheetPlan<Figure> => {
  const looks: Record<string, StylePlan> = STYLES, texts = new Map<number, { text: string; width: number; size: number }[]>();
  for (const { row, column, value, style } of plan.cells) {
    const shown = typeof value === "object" && "formula" in value ? value.value : value, look = looks[style], width = plan.columns[column]?.width;
    if (typeof shown !== "string" || !look?.align?.wrap || width === undefined || plan.heights[row] !== undefined) continue;
    const own = texts.get(row) ?? [];
    own.push({ text: shown, width, size: look.font?.size ?? 16 });
    texts.set(row, own);
  }
  const firstHeights: Record<number, number> = {};
  for (const [row, own] of texts) {
    const height = rowHeight(own);
    if (height > ONE_LINE) firstHeights[row] = height;
  }
  return { ...plan, firstHeights };
};
