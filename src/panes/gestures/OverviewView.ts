import type { Day } from "../../measures/Day";
import type { Figures } from "../../progress/Figures";
import type { Severity } from "../../checks/Finding";
import type { Address } from "../../workbook/Address";

/** A bar: whose figures they are. */
export interface Bar { name: string; /** "2" before the name of an indicator */ no: string; figures: Figures }

/** A measure that is late or due. `days` late, or left. */
export interface DueRow { no: string; measure: string; unit: string; end: Day; days: number; at: Address }

/** The overview panel: everything of one day. Long lists are cut, their whole length told beside them. */
export interface OverviewView {
  office: string;
  fiscalYear: string;
  round: string;
  asOf: Day;
  /** The day the workbook itself says, when it is fixed there. */
  fixedAsOf: Day | null;
  packUnverified: boolean;
  overall: Figures;
  instruments: Bar[];
  indicators: Bar[];
  units: Bar[];
  disclosure: { items: number; done: number; completion: number | null };
  overdue: DueRow[];
  overdueCount: number;
  dueSoon: DueRow[];
  dueSoonCount: number;
  findings: Record<Severity, number>;
}
