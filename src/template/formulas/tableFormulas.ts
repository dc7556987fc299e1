import { STATUS_WORDS } from "../../measures/Status";
import { DISCLOSURE_COLUMNS, INDICATOR_COLUMNS, type DisclosureKey, type IndicatorKey } from "../columns";
import { COMPLETE, NOT_COMPLETE, type ScopeFigure } from "../figures";
import { literal, quoted, thisRow } from "./references";
import { scopeFormula, type Where } from "./scopeFormulas";

const titleOf = <K extends string>(columns: readonly { key: K; title: string }[], key: K): string => columns.find((column) => column.key === key)?.title ?? key;
const name = thisRow("Indicators", titleOf(INDICATOR_COLUMNS, "name"));
const item = (key: DisclosureKey): string => thisRow("Disclosure", titleOf(DISCLOSURE_COLUMNS, key));

/** The rows of an indicator by the cell that holds its name. */
export const whereIndicator = (cell: string): Where[] => [[["indicatorRow", `MATCH(${literal(cell)},Indicators[ตัวชี้วัด],0)`]]];

/** Which figure each computed column of Indicators shows. */
export const INDICATOR_FIGURES: Partial<Record<IndicatorKey, ScopeFigure>> = { measures: "counted", done: "done", completion: "completion", overdue: "overdue", dueSoon: "dueSoon" };

export const INDICATOR_FORMULAS: Partial<Record<IndicatorKey, string>> = Object.fromEntries(
  Object.entries(INDICATOR_FIGURES).map(([key, figure]) => [key, `IF(${name}="","",${scopeFormula(figure, whereIndicator(name))})`]));

/** An item is complete when it is done and has a link. */
export const DISCLOSURE_FORMULAS: Partial<Record<DisclosureKey, string>> = {
  complete: `IF(IFERROR(TRIM(${item("code")}&""),"x")="","",IF(IFERROR(TRIM(${item("status")}),"")<>${quoted(STATUS_WORDS.done)},${quoted(NOT_COMPLETE)},IF(IFERROR(TRIM(${item("link")}&""),"x")="",${quoted(NOT_COMPLETE)},${quoted(COMPLETE)})))`,
};
