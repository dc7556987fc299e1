import type { Finding, Severity } from "../checks/Finding";

/** How a ribbon command ended. Failures of the host are thrown, not told here. */
export type Outcome =
  /** What was found stands in ผลการตรวจ, which is before the person's eyes. */
  | { kind: "checked"; counts: Record<Severity, number>; written: number }
  /** The cell is before the person's eyes. */
  | { kind: "shown" }
  /** The workbook cannot be checked or has not what was asked for; the finding says why. Nothing was written. */
  | { kind: "cannot"; finding: Pick<Finding, "code" | "facts"> }
  /** Cells changed while we looked, twice; nothing was written. */
  | { kind: "conflicts"; cells: number };
