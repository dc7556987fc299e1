import { packOf } from "../src/frameworks/packs";
import { templatePack } from "../src/frameworks/templatePack";
import { makeBook } from "../src/ooxml/making/makeBook";
import { TEMPLATE_YEAR } from "../src/template/names";
import { planTemplate } from "../src/template/planTemplate";

/** The templates people receive, by file name under assets/: the whole one, and one without chart and notes for insertion into an open workbook. */
export const templateAssets = (): Record<string, Uint8Array> => {
  const pack = packOf(TEMPLATE_YEAR);
  if (!pack) throw new Error(`no pack of ${TEMPLATE_YEAR}`);
  const make = (withChart: boolean): Uint8Array => makeBook(planTemplate({ fiscalYear: TEMPLATE_YEAR, pack: templatePack(pack), withChart }));
  return { "mattrakan-template.xlsx": make(true), "mattrakan-insert.xlsx": make(false) };
};
