import type { Pack } from "../frameworks/Pack";
import { formulaCells, type FormulaCell } from "../template/formulaCells";
import type { OurBook } from "../template/OurBook";
import { planTemplate } from "../template/planTemplate";
import { templatePack } from "../frameworks/templatePack";

const NOTHING = { code: "", sub: "", name: "", elements: [] };

/** Every formula cell that the template promises for a workbook with tables as long as this one's. */
export const bookFormulas = (book: OurBook, pack: Pack, fixedAsOf: number | undefined): FormulaCell[] => {
  const own = templatePack(pack), items = book.disclosure?.lines.length ?? own.items.length, measures = book.measures?.lines.length;
  const plan = planTemplate({
    fiscalYear: pack.year,
    pack: { ...own, items: Array.from({ length: items }, (_, i) => own.items[i] ?? NOTHING) },
    ...(measures !== undefined && { readyRows: measures }),
    ...(fixedAsOf !== undefined && { asOf: fixedAsOf }),
  });
  return formulaCells(plan);
};
