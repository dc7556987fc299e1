import { check, type Finding } from "../checks";
import type { Pack } from "../frameworks/Pack";
import type { Day } from "../measures/Day";
import type { Progress } from "../progress/Progress";
import { progressOf } from "../progress/progressOf";
import { readOurBook } from "../reading/ourBook";
import { fittingHeights } from "../template/fittingHeights";
import type { OurBook } from "../template/OurBook";
import { applyPatch } from "../workbook/applyPatch";
import { composePatches } from "../workbook/composePatches";
import type { Patch } from "../workbook/Patch";
import type { Snapshot } from "../workbook/Snapshot";
import { fillBook, type FillOptions, type Filling } from "./fillBook";
import { markFindings, type MarkWords } from "./markFindings";
import type { FiledReport } from "./measureRows";
import { resultsFor } from "./resultsFor";

export interface RoadOptions extends Omit<FillOptions, "indicators"> {
  pack: Pack;
  /** The day to judge on when the workbook has none of its own. */
  today: Day;
  marks: MarkWords;
  /** Makes a fresh workbook of the template asset first; undefined fills into a workbook as it is. */
  begin: ((book: OurBook) => Patch) | undefined;
}

/** The whole road in one patch: filled, checked, marked, every formula cell with its result. Nothing is written yet. */
export interface Road { patch: Patch; filling: Filling; findings: Finding[]; progress: Progress; book: OurBook }

/** Takes reports into a workbook of ours. `before` is the workbook looked at with OUR_LOOK. */
export const fillRoad = (before: Snapshot, reports: FiledReport[], options: RoadOptions): Road => {
  const patches: Patch[] = [];
  let snapshot = before;
  const step = (patch: Patch): OurBook => {
    patches.push(patch);
    snapshot = applyPatch(snapshot, patch);
    return readOurBook(snapshot);
  };
  const fresh = options.begin ? step(options.begin(readOurBook(before))) : readOurBook(before);
  const filling = fillBook(fresh, reports, { ...options, indicators: options.pack.indicators });
  const filled = step(filling.patch);

  const { patch: results, days } = resultsFor(filled, options.pack, options.today);
  const reckoned = step(results);
  const findings = check(reckoned, { today: options.today, pack: options.pack });
  const marked = step(markFindings(reckoned, findings, options.marks));
  patches.push({ reason: "mark", changes: fittingHeights(marked).map((sheet) => ({ kind: "heights", ...sheet })) });
  return { patch: composePatches(patches, "fill"), filling, findings, progress: progressOf(marked, days).progress, book: marked };
};
