import type { BookPlan } from "../workbook/BookPlan";
import { blankValue } from "./blankValue";
import type { Figure } from "./figures";
import { READY_ROWS } from "./names";
import { withFirstHeights } from "./sheets/Draft";
import { disclosureSheet } from "./sheets/disclosure";
import { findingsSheet } from "./sheets/findings";
import { guideSheet } from "./sheets/guide";
import { historySheet } from "./sheets/history";
import { indicatorsSheet } from "./sheets/indicators";
import { listNames, listsSheet } from "./sheets/lists";
import { measuresSheet } from "./sheets/measures";
import { monthsSheet } from "./sheets/months";
import { officeNames, officeSheet } from "./sheets/office";
import { summarySheet } from "./sheets/summary";
import type { TemplateContext } from "./sheets/TemplateContext";
import { STYLES } from "./styles";
import type { TemplatePack } from "./TemplatePack";

export interface TemplateOptions {
  fiscalYear: number;
  pack: TemplatePack;
  officeName?: string;
  /** A fixed day; without it AsOf is =TODAY(). */
  asOf?: number;
  /** Blank rows of มาตรการ that wait to be filled. */
  readyRows?: number;
  /** The chart of สรุป and the notes on headers; a workbook that is inserted into an open one has neither. */
  withChart?: boolean;
}

/** The workbook people receive, as a plan; every formula cell carries its figure. */
export const planTemplate = ({ fiscalYear, pack, officeName = "", asOf, readyRows = READY_ROWS, withChart = true }: TemplateOptions): BookPlan<Figure> => {
  const context: TemplateContext = {
    fiscalYear, pack, officeName, asOf, readyRows, withChart, withNotes: withChart,
    cached: blankValue({ fiscalYear, pack, officeName, asOf }),
  };
  return {
    properties: {
      title: `มาตรการ ITA ปีงบประมาณ พ.ศ. ${fiscalYear}`, subject: "แบบติดตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", creator: "Mattrakan", description: "",
      created: `${fiscalYear - 544}-10-01T00:00:00Z`,
    },
    styles: STYLES,
    sheets: [guideSheet, officeSheet, measuresSheet, indicatorsSheet, disclosureSheet, summarySheet, monthsSheet, findingsSheet, historySheet, listsSheet].map((sheet) => withFirstHeights(sheet(context))),
    names: [...officeNames(), ...listNames(pack.instruments.length)],
  };
};
