import type { CellValue } from "../workbook/CellValue";
import { fiscalYearStart, type FiscalYear } from "../measures/FiscalYear";
import type { MeasureKey } from "./columns";
import { NO_ITEMS, NOT_COMPLETE, NOTHING_DUE_SOON, NOTHING_OVERDUE, type Figure } from "./figures";
import { FEWEST_PRINTED } from "./sheets/lists";
import { MONTHS, MONTHS_FIRST_ROW } from "./sheets/monthsLayout";
import { TEMPLATE_VERSION } from "./names";
import type { TemplatePack } from "./TemplatePack";
import { NO_MEASURES, PACK_VERIFIED_WORDS } from "./words";

const ZERO: ReadonlySet<MeasureKey> = new Set<MeasureKey>(["parentRow", "counts", "ownWeight", "effectiveWeight", "weighted", "indicatorRow", "unknownStatus"]);

export interface BlankBook { fiscalYear: FiscalYear; pack: TemplatePack; officeName: string; asOf: number | undefined }

/** What a figure shows in a template in which nothing is filled in. Until a day is fixed, the day is the first of the fiscal year, so that the same template is made every day. */
export const blankValue = ({ fiscalYear, pack, officeName, asOf = fiscalYearStart(fiscalYear) }: BlankBook) => (figure: Figure): CellValue => {
  switch (figure.of) {
    case "measure": return ZERO.has(figure.key) ? 0 : "";
    case "complete": return NOT_COMPLETE;
    case "scope":
      if (figure.scope.kind === "unit" || (figure.scope.kind === "indicator" && figure.scope.row >= pack.indicators.length)) return "";
      return figure.figure === "completion" ? NO_MEASURES : 0;
    case "disclosure":
      if (figure.figure === "items") return pack.items.length;
      return figure.figure === "completion" && pack.items.length === 0 ? NO_ITEMS : 0;
    case "status": return 0;
    case "none": return figure.list === "overdue" ? NOTHING_OVERDUE : NOTHING_DUE_SOON;
    case "month": return `${MONTHS[figure.index] ?? ""} ${String(fiscalYear - (figure.index < 3 ? 1 : 0)).slice(-2)}`;
    case "indicatorCell": {
      const indicator = pack.indicators[figure.row];
      return indicator === undefined ? "" : String(indicator[figure.field]);
    }
    case "asOf": return asOf;
    case "named":
      if (figure.name === "AsOf") return asOf;
      if (figure.name === "TemplateVersion") return TEMPLATE_VERSION;
      if (figure.name === "PackId") return pack.id;
      return figure.name === "PackVerified" ? (pack.verified ? PACK_VERIFIED_WORDS.yes : PACK_VERIFIED_WORDS.no) : "";
    case "officeAndYear": return `${officeName === "" ? "" : `${officeName}   `}ปีงบประมาณ พ.ศ. ${fiscalYear}`;
    case "lastPrinted": return figure.sheet === "measures" ? FEWEST_PRINTED : MONTHS_FIRST_ROW + 1;
    case "list": case "more": case "score": case "totalScore": case "levelReached": case "level": case "round": case "roundCompletion": case "plan": case "planMore": case "unitName": case "unitsMore": case "asOfWarning": return "";
  }
};
