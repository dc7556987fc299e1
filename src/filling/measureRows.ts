import type { Measure } from "../measures/Measure";
import { STATUS_WORDS } from "../measures/Status";
import type { Report, Sourced } from "../reading/Report";
import type { MeasureKey } from "../template/columns";
import { ALL_UNITS } from "../template/names";
import { sourceName } from "./sourceName";
import { giveCodes } from "./codes";
import { numberedLines } from "./numberedLines";
import type { RowWrite } from "./tableWrites";

/** One report with the name of the file it was read from. */
export interface FiledReport { file: string; report: Report }

/** How names are resolved while writing: a unit to the office's own word for it, an indicator's number to the pack's name. */
export interface Resolve { unit: (unit: string) => string; indicatorName: (no: number) => string | undefined }

type Read = Measure & Sourced;

/** Rows of มาตรการ for the measures of some reports, a parent row before its sub-measures. Fields that a report does not state stay blank. */
export const measureRows = (reports: FiledReport[], taken: Iterable<string>, resolve: Resolve): RowWrite<MeasureKey>[] => {
  const all = reports.flatMap(({ file, report }) => withParents(report.measures).map((measure) => ({ file, measure })));
  const codes = giveCodes(all.map(({ file, measure }) => ({
    no: measure.no, name: `${file}\n${measure.measure}`, parent: measure.parent === null ? null : `${file}\n${measure.parent}`,
  })), taken);
  return all.map(({ file, measure }, i) => row(file, measure, codes[i] ?? "", resolve));
};

/** Puts a row of its own before the first sub-measure of a parent that the report does not list itself. */
const withParents = (measures: Read[]): Read[] => {
  const listed = new Set(measures.filter((measure) => measure.parent === null).map((measure) => measure.measure));
  const out: Read[] = [];
  for (const measure of measures) {
    if (measure.parent !== null && !listed.has(measure.parent)) {
      listed.add(measure.parent);
      out.push(parentOf(measure, measure.parent));
    }
    out.push(measure);
  }
  return out;
};

const parentOf = (child: Read, text: string): Read => ({
  ...child, no: child.no?.includes(".") ? child.no.slice(0, child.no.lastIndexOf(".")) : null, parent: null, measure: text,
  steps: [], units: [], allUnits: false, start: null, end: null, status: null, progress: null,
  results: [], outcome: null, followUp: null, suggestion: null, evidence: [],
  source: child.sources["parent"] ?? child.source,
});

const row = (file: string, measure: Read, code: string, resolve: Resolve): RowWrite<MeasureKey> => {
  const units = measure.allUnits ? [ALL_UNITS] : [...new Set(measure.units.map(resolve.unit))];
  const [lead = "", ...others] = units;
  return {
    code,
    indicator: (measure.indicator === null ? undefined : resolve.indicatorName(measure.indicator)) ?? "",
    measure: measure.measure,
    leadUnits: lead,
    coUnits: others.join("\n"),
    start: measure.start ?? "",
    end: measure.end ?? "",
    status: measure.status === null ? "" : STATUS_WORDS[measure.status],
    steps: numberedLines(measure.steps),
    results: numberedLines(measure.results),
    outcome: measure.outcome ?? "",
    evidence: measure.evidence.join("\n"),
    percent: measure.progress ?? "",
    subIndicator: measure.subIndicator ?? "",
    followUp: measure.followUp ?? "",
    suggestion: measure.suggestion ?? "",
    source: sourceName(file, measure.source),
  };
};
