import { templatePack } from "../../frameworks/templatePack";
import { STATUS_WORDS } from "../../measures/Status";
import { CHECK_PERCENT, SCHEDULE_WORDS } from "../../template/words";
import { MEASURE_COLUMNS } from "../../template/columns";
import { planTemplate } from "../../template/planTemplate";
import type { OurBook } from "../../template/OurBook";
import { STYLES } from "../../template/styles";
import type { SheetPlan, StylePlan } from "../../workbook/BookPlan";
import { textOf, type CellValue } from "../../workbook/CellValue";
import { columnAt } from "./cellKind";
import { packFor } from "./freshBook";
import type { CellRole } from "./SheetView";

/** How our template lays its sheets out. */
export const templateSheets = (fiscalYear: number): Map<string, SheetPlan> =>
  new Map(planTemplate({ fiscalYear, pack: templatePack(packFor(fiscalYear)), readyRows: 1, withChart: false }).sheets.map((sheet) => [sheet.name, sheet]));

const STYLE_ROLES: [RegExp, CellRole][] = [[/^title/, "title"], [/^section/, "section"], [/^header/, "head"], [/^label/, "label"], [/^(subtitle|hint)/, "hint"], [/^input/, "input"], [/^(shown|written|quiet)/, "computed"], [/^(boldText|warning|stepNumber)/, "strong"], [/^stateDone/, "done"], [/^stateLate/, "late"], [/^stateSoon/, "soon"], [/^stateUnknown/, "unknown"]];

/** The role of a cell by the style the template gives it. */
export const roleOfStyle = (style: string): CellRole => STYLE_ROLES.find(([name]) => name.test(style))?.[1] ?? "";

const styleNamed = (style: string): StylePlan | undefined => (STYLES as Record<string, StylePlan>)[style];

/** The number format of that style: a file tells none for a formula cell that showed words when it was read. */
export const formatOfStyle = (style: string): string => styleNamed(style)?.format ?? "";

/** Where the words of a cell stand by that style; undefined where numbers and words go their own way. */
export const alignOfStyle = (style: string): "start" | "end" | "center" | undefined => {
  const horizontal = styleNamed(style)?.align?.horizontal;
  return horizontal === "left" ? "start" : horizontal === "right" ? "end" : horizontal;
};

/** What กำหนดเวลา and สถานะ say, as a state. */
const stateOf = (text: string): CellRole => {
  if (text.startsWith(SCHEDULE_WORDS.overdue[0]) || text === CHECK_PERCENT) return "late";
  if (text === SCHEDULE_WORDS.dueSoon || text === SCHEDULE_WORDS.notStarted || text === SCHEDULE_WORDS.finishedLate) return "soon";
  if (text === SCHEDULE_WORDS.finishedOnTime || text === STATUS_WORDS.done) return "done";
  return text === SCHEDULE_WORDS.undated ? "unknown" : "";
};

const STATED = new Set<string>(MEASURE_COLUMNS.filter(({ key }) => key === "schedule" || key === "status" || key === "progress").map(({ key }) => key));

/** The role of a cell of our tables: its state where it has one, else whether a person fills it in. */
export const roleInTable = (book: OurBook, at: { sheet: string; row: number; column: number }, value: CellValue): CellRole => {
  const column = columnAt(book, { ...at, rows: 1, columns: 1 });
  if (!column) return "";
  const state = STATED.has(column.key) ? stateOf(textOf(value)) : "";
  return state !== "" ? state : column.owner === "officer" ? "input" : "computed";
};
