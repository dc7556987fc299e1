import type { Day } from "../../measures/Day";
import type { Address } from "../../workbook/Address";
import type { Lang } from "../../wording";
import type { FindingsView } from "./FindingsView";
import type { ImportView } from "./ImportView";
import type { Meaning } from "./meaningOf";
import type { MeasuresView, Scope } from "./measuresOf";
import type { OverviewView } from "./OverviewView";

/** What every question to the workbook is asked with. `asOf` undefined: the workbook's own day. */
export interface Ask { language: Lang; asOf: Day | undefined; today: Day }

/** What a gesture that writes did; `undo` tells whether it can be put back. */
export interface Written { written: number; skipped: number; conflicts: number; undo: boolean; /** in words, when nothing was written */ refused?: string }

/** What panels may do with the open workbook. In Excel it runs in the pane, on the desk in a worker; only plain view data comes back. */
export interface Gestures {
  overview(ask: Ask): Promise<OverviewView>;
  findings(ask: Ask): Promise<FindingsView>;
  /** Writes what the safe fixes offer (all of them, or the one of the finding with this number of the last answer). */
  mend(ask: Ask, only?: number): Promise<Written>;
  /** What a text typed into this cell would mean: nothing is written. */
  meaning(at: Address, text: string, ask: Ask): Promise<Meaning>;
  /** Types a text into a cell. */
  edit(at: Address, text: string, ask: Ask): Promise<Written>;
  /** The measures behind a bar of the overview. */
  measures(scope: Scope, ask: Ask): Promise<MeasuresView>;
  /** Puts back what the last writing gesture wrote. */
  undo(ask: Ask): Promise<Written>;
  /** Writes the import that was planned last. */
  applyImport(ask: Ask): Promise<Written>;
  /** One page of the lists of the import that was planned last. */
  importPage(list: ImportView["lists"][number]["kind"], from: number): Promise<ImportView["lists"][number]["rows"]>;
}
