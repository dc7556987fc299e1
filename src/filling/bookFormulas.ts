import type { Pack } from "../frameworks/Pack";
import { formulaCells, type FormulaCell } from "../template/formulaCells";
import type { OurBook } from "../template/OurBook";
import { planTemplate } from "../template/planTemplate";
import type { TemplatePack } from "../template/TemplatePack";
import { templatePack } from "../frameworks/templatePack";

const NO_ITEM: TemplatePack["items"][number] = { code: "", sub: "", name: "", elements: [] };
const NO_INDICATOR: TemplatePack["indicators"][number] = { no: 0, name: "", instrument: "" };

/** A list as long as the table that holds it now: an office may have added rows or taken some away. */
const asLong = <T>(list: readonly T[], length: number | undefined, filler: T): T[] => Array.from({ length: length ?? list.length }, (_, i) => list[i] ?? filler);

/** Every formula cell that the template promises for a workbook with tables as long as this one's. */
export const bookFormulas = (book: OurBook, pack: Pack, fixedAsOf: number | undefined): FormulaCell[] => {
  const own = templatePack(pack), measures = book.measures?.lines.length;
  const plan = planTemplate({
    fiscalYear: pack.year,
    pack: { ...own, items: asLong<TemplatePack["items"][number]>(own.items, book.disclosure?.lines.length, NO_ITEM), indicators: asLong<TemplatePack["indicators"][number]>(own.indicators, book.indicators?.lines.length, NO_INDICATOR) },
    ...(measures !== undefined && { readyRows: measures }),
    ...(fixedAsOf !== undefined && { asOf: fixedAsOf }),
  });
  return formulaCells(plan);
};
