import type { TableFacts } from "../../workbook/Snapshot";

/**
 * Names that were seen in the workbook, so that the next look can ask for everything by name in one sync. Never data: what is
 * asked for by a name that is gone comes back as nothing, and names not yet known cost one sync more.
 */
export interface Known {
  sheets: { id: string; name: string }[];
  tables: TableFacts[];
  /** A change is done or put back, but Excel did not let us close its journal yet. */
  closing: boolean;
}

export const nothingKnown = (): Known => ({ sheets: [], tables: [], closing: false });
