import type { Status } from "../measures/Status";
import type { MeasureKey } from "./columns";
import type { NameKey } from "./names";

/** Whose figures: rows are those of the tables Indicators and Units, from 0. */
export type Scope =
  | { kind: "all" }
  | { kind: "instrument"; code: string }
  | { kind: "indicator"; row: number }
  /** Measures whose indicator is blank or not in the list. */
  | { kind: "noIndicator" }
  | { kind: "unit"; row: number };

/** The counts and the completion that every scope shows (the keys of `progress --json`). */
export type ScopeFigure = "measures" | "counted" | "done" | "completion" | "overdue" | "dueSoon" | "undated" | "unknownStatus";

export type ListName = "overdue" | "dueSoon";
/** `row`: number of the row in Measures, from 1; `measure` and `unit` in one line (see {@link oneLine}); `days`: late, or left. */
export type ListField = "row" | "code" | "measure" | "unit" | "end" | "days";
export type PlanField = "row" | "code" | "measure" | "unit" | "start" | "end" | "status";

/**
 * What a formula cell of ours means, so that its cached value can be written from `src/progress`.
 * Rows of tables count from 0. A cell about a row that is not there, or is blank, shows "".
 */
export type Figure =
  /** A computed or helper column of Measures; MEASURE_FORMULAS says what each holds. */
  | { of: "measure"; row: number; key: MeasureKey }
  /** ครบถ้วน of Disclosure: COMPLETE, NOT_COMPLETE, or "" for a row without a code. */
  | { of: "complete"; row: number }
  /** `completion` is NO_MEASURES when nothing counts. A blank indicator or unit shows "" everywhere. */
  | { of: "scope"; scope: Scope; figure: ScopeFigure }
  /** `completion` is NO_ITEMS without items. */
  | { of: "disclosure"; figure: "items" | "done" | "completion" }
  /** Measures and sub-measures by status, those that do not count included. */
  | { of: "status"; status: Status | "unknown" }
  /** Row `index` (from 0) of a list, "" beyond its end. */
  | { of: "list"; list: ListName; index: number; field: ListField }
  /** "และอีก n รายการ" when the list holds more than LIST_ROWS, else "". */
  | { of: "more"; list: ListName }
  /** "เกินกำหนด" lists that are empty say so: NOTHING_OVERDUE, NOTHING_DUE_SOON, else "". */
  | { of: "none"; list: ListName }
  /** Mean of an instrument's scores of last year, "" without any. */
  | { of: "score"; instrument: string }
  /** Weighed total of the means, "" while one is missing. */
  | { of: "totalScore" }
  /** Row of the levels in รายการ (highest first): 1 when the scores reach it, 0 when not, "" for a row without a level or while the total is missing. */
  | { of: "levelReached"; row: number }
  /** The highest level reached, "" while the total is missing. */
  | { of: "level" }
  /** The round sealed last: its label, its day; "" before any. */
  | { of: "round"; field: "label" | "asOf" }
  /** What that round showed of an indicator: a share, NO_MEASURES, or "" when it does not name it. */
  | { of: "roundCompletion"; row: number }
  /** Month `index` (0 = October) of the fiscal year as "ต.ค. 69", "ต.ค." alone while FiscalYear is no number. */
  | { of: "month"; index: number }
  /** Filled row `index` (from 0) of Measures in แผนรายเดือน, parents and cancelled ones too. */
  | { of: "plan"; index: number; field: PlanField }
  /** "และอีก n มาตรการ" when there are more filled rows than PLAN_ROWS, else "". */
  | { of: "planMore" }
  /** A cell of Indicators shown again. */
  | { of: "indicatorCell"; row: number; field: "no" | "name" | "instrument" }
  /** A name of Units shown again. */
  | { of: "unitName"; row: number }
  /** "และอีก n ส่วนราชการ" when Units holds more than UNIT_ROWS names, else "". */
  | { of: "unitsMore" }
  /** The day that every figure is reckoned for. */
  | { of: "asOf" }
  /** Where something of the sheet itself must be mended before the figures are right (AS_OF_NO_DAY), else "". */
  | { of: "asOfWarning" }
  /** A named cell shown again, after some words: "ปีงบประมาณ พ.ศ. 2570". "" alone when the cell is blank. */
  | { of: "named"; name: NameKey; before: string }
  /** OfficeName (and three spaces, when it is not blank) before "ปีงบประมาณ พ.ศ. " and FiscalYear. */
  | { of: "officeAndYear" }
  /** Last sheet row (from 1) that is worth printing: `fewest` or the last filled row of the table. */
  | { of: "lastPrinted"; sheet: "measures" | "months" };

/** Rows of the two lists of สรุป, of its units, and of แผนรายเดือน. */
export const LIST_ROWS = 20;
export const UNIT_ROWS = 30;
export const PLAN_ROWS = 100;

export const COMPLETE = "ครบ";
export const NOT_COMPLETE = "ยังไม่ครบ";
export const NO_ITEMS = "ไม่มีรายการ";
export const NOTHING_OVERDUE = "ไม่มีเรื่องเกินกำหนด ณ วันที่นี้";
export const NOTHING_DUE_SOON = "ไม่มีเรื่องใกล้ครบกำหนด ณ วันที่นี้";
export const AS_OF_NO_DAY = "ช่อง ณ วันที่ ในแผ่นงานหน่วยงานไม่ใช่วันที่";

/** Characters of a text that the lists show. */
export const LINE_LENGTH = 48;

const short = (line: string): string => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH - 1)}…` : line);

/**
 * A text of several lines in one, as the lists of สรุป and แผนรายเดือน show it, at most LINE_LENGTH characters so that a line
 * holds it: lines of a measure joined by " "; of units (", ") the first, and how many more there are ("กองคลัง +2").
 */
export const oneLine = (text: string, joint: ", " | " "): string => {
  const lines = text.split("\n");
  if (joint === " ") return short(lines.join(" "));
  return short(lines[0] ?? "") + (lines.length > 1 ? ` +${lines.length - 1}` : "");
};
