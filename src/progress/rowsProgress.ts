import type { Day } from "../measures/Day";
import type { Status } from "../measures/Status";
import type { MeasureKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import { CHECK_PERCENT } from "../template/words";
import { effectiveWeights } from "./effectiveWeights";
import { givenPercent } from "./givenPercent";
import { ownWeight } from "./ownWeight";
import { parentCode } from "./parentCode";
import { progressOfRow } from "./progressOfRow";
import { schedule, type Schedule } from "./schedule";
import { sheetBlank, sheetTrim } from "./sheetText";
import { statusOfCell } from "./statusOfCell";
import { trackedSteps, type TrackedSteps } from "./trackedSteps";
import { usableDay } from "./usableDay";

/** One row of มาตรการ, reckoned for a day. */
export interface RowProgress {
  /** Row of the sheet, from 0. */
  row: number;
  line: Line<MeasureKey>;
  code: string;
  parentCode: string;
  /** Nothing in รหัส and มาตรการ/แนวทาง: a ready row. */
  blank: boolean;
  /** Some row is its sub-measure. */
  isParent: boolean;
  /** Takes part in the figures: not blank, not cancelled, no parent, no impossible percentage. */
  counts: boolean;
  status: Status | undefined;
  steps: TrackedSteps;
  /** ความก้าวหน้าที่นับ as the sheet shows it: 0–100, the words that ask for a look, or blank. */
  progress: number | typeof CHECK_PERCENT | "";
  /** Counts, though nobody said where it stands: no known status and no percentage. */
  unknownStatus: boolean;
  end: Day | undefined;
  /** undefined when the row does not count. */
  schedule: Schedule | undefined;
  /** Counts, and its end cannot be used. */
  undated: boolean;
  effectiveWeight: number;
  /** effectiveWeight × progress. */
  weighted: number;
}

/** Reckons every row of มาตรการ, in their order and in time linear in their number. */
export const rowsProgress = (lines: readonly Line<MeasureKey>[], asOf: Day, dueSoonDays: number): RowProgress[] => {
  const codes = lines.map((line) => sheetTrim(line.values.code));
  const parentCodes = codes.map(parentCode);
  const parents = new Set(parentCodes);

  const rows = lines.map((line, at): RowProgress => {
    const { values } = line;
    const code = codes[at] ?? "";
    const blank = sheetBlank(values.code) && sheetBlank(values.measure);
    const isParent = code !== "" && parents.has(code);
    const status = statusOfCell(values.status);
    const percent = givenPercent(values.percent);
    const candidate = !blank && !isParent && status !== "cancelled";
    const counts = candidate && percent !== CHECK_PERCENT;
    const steps = trackedSteps(values.steps);
    const end = usableDay(values.end);
    const own: RowProgress = {
      row: line.row, line, code, parentCode: parentCodes[at] ?? "", blank, isParent, counts, status, steps, end,
      progress: candidate ? (percent === CHECK_PERCENT ? percent : progressOfRow(percent, steps, status)) : "",
      unknownStatus: counts && status === undefined && percent === undefined,
      schedule: counts ? schedule({ start: usableDay(values.start), end, finished: usableDay(values.finished), status }, asOf, dueSoonDays) : undefined,
      undated: counts && end === undefined,
      effectiveWeight: 0, weighted: 0,
    };
    return own;
  });

  const weights = effectiveWeights(rows.map((row) => ({ code: row.code, parentCode: row.parentCode, counts: row.counts, ownWeight: ownWeight(row.line.values.weight) })));
  return rows.map((row, at) => {
    const effectiveWeight = weights[at] ?? 0;
    return { ...row, effectiveWeight, weighted: typeof row.progress === "number" ? effectiveWeight * row.progress : 0 };
  });
};
