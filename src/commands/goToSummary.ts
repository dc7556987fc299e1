import { isOurs } from "../reading/ourBook";
import { NAMES, SHEETS } from "../template/names";
import { cellAt } from "../workbook/Address";
import type { Host } from "../workbook/Host";
import type { Outcome } from "./Outcome";

/** Brings the sheet สรุป before the person's eyes. @throws HostFailure */
export const goToSummary = async (host: Host): Promise<Outcome> => {
  const snapshot = await host.look({ names: [...NAMES] });
  if (!isOurs(snapshot)) return { kind: "cannot", finding: { code: "not-our-workbook", facts: {} } };
  if (!snapshot.sheets.some(({ name }) => name === SHEETS.summary)) return { kind: "cannot", finding: { code: "sheet-missing", facts: { sheet: SHEETS.summary } } };
  await host.show(cellAt(SHEETS.summary, 0, 0));
  return { kind: "shown" };
};
