import type { Day } from "../measures/Day";
import type { Status } from "../measures/Status";
import type { IndicatorKey, MeasureKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import { CHECK_PERCENT } from "../template/words";
import { effectiveWeights } from "./effectiveWeights";
import { families, type Kin } from "./families";
import { givenPercent } from "./givenPercent";
import { givenWeight } from "./givenWeight";
import { indicatorOf, type IndicatorPlace } from "./indicatorOf";
import { progressOfRow } from "./progressOfRow";
import { schedule, type Schedule } from "./schedule";
import { sheetBlank } from "./sheetText";
import { statusOfCell } from "./statusOfCell";
import { trackedSteps, type TrackedSteps } from "./trackedSteps";
import { unitLines } from "./unitLines";
import { usableDay } from "./usableDay";

/** One row of มาตรการ, reckoned for a day. */
export interface RowProgress extends Kin {
  /** Row of the sheet, from 0. */
  row: number;
  line: Line<MeasureKey>;
  /** Nothing in รหัส and มาตรการ/แนวทาง: a ready row. */
  blank: boolean;
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
  indicator: IndicatorPlace;
  /** "|กองคลัง|กองช่าง|" */
  unitLines: string;
  /** What it weighs beside its siblings; 0 when it takes no part. */
  ownWeight: number;
  effectiveWeight: number;
  /** effectiveWeight × progress. */
  weighted: number;
}

/** What the reckoning of rows depends on beside them. */
export interface RowsContext { indicators: readonly Line<IndicatorKey>[]; asOf: Day; dueSoonDays: number }

const LONELY: Kin = { code: "", parentCode: "", parentRow: 0, isParent: false };

/** Reckons every row of มาตรการ, in their order and in time linear in their number. */
export const rowsProgress = (lines: readonly Line<MeasureKey>[], { indicators, asOf, dueSoonDays }: RowsContext): RowProgress[] => {
  const kin = families(lines), placeOf = indicatorOf(indicators);

  const rows = lines.map((line, at): RowProgress => {
    const { values } = line, own = kin[at] ?? LONELY;
    const blank = sheetBlank(values.code) && sheetBlank(values.measure);
    const status = statusOfCell(values.status), percent = givenPercent(values.percent), steps = trackedSteps(values.steps);
    const candidate = !blank && !own.isParent && status !== "cancelled";
    const counts = candidate && percent !== CHECK_PERCENT;
    const end = usableDay(values.end);
    return {
      code: own.code, parentCode: own.parentCode, parentRow: own.parentRow, isParent: own.isParent,
      row: line.row, line, blank, counts, status, steps, end,
      progress: candidate ? (percent === CHECK_PERCENT ? percent : progressOfRow(percent, steps, status)) : "",
      unknownStatus: counts && status === undefined && percent === undefined,
      schedule: counts ? schedule({ start: usableDay(values.start), end, finished: usableDay(values.finished), status }, asOf, dueSoonDays) : undefined,
      undated: counts && end === undefined,
      indicator: placeOf(values.indicator),
      unitLines: unitLines(values.leadUnits, values.coUnits),
      ownWeight: 0, effectiveWeight: 0, weighted: 0,
    };
  });

  const weights = effectiveWeights(rows.map(({ parentRow, isParent, counts, line }) => ({ parentRow, isParent, counts, weight: givenWeight(line.values.weight) })));
  rows.forEach((row, at) => {
    row.ownWeight = weights[at]?.own ?? 0;
    row.effectiveWeight = weights[at]?.effective ?? 0;
    row.weighted = typeof row.progress === "number" ? row.effectiveWeight * row.progress : 0;
  });
  return rows;
};
