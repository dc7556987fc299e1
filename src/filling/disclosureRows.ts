import type { DisclosureItem } from "../measures/Measure";
import { STATUS_WORDS } from "../measures/Status";
import type { DisclosureKey } from "../template/columns";
import { ALL_UNITS } from "../template/names";
import type { FiledReport } from "./measureRows";
import type { RowWrite } from "./tableWrites";

/** Rows of OIT for what reports say of items, the first report first. */
export const disclosureRows = (reports: FiledReport[], resolveUnit: (unit: string) => string): RowWrite<DisclosureKey>[] => {
  const told = new Map<string, DisclosureItem>();
  for (const { report } of reports) for (const item of report.disclosure) if (!told.has(item.code)) told.set(item.code, item);
  return [...told.values()].map((item) => reportRow(item, resolveUnit));
};

const reportRow = (item: DisclosureItem, resolveUnit: (unit: string) => string): RowWrite<DisclosureKey> => ({
  code: item.code,
  sub: item.sub ?? "",
  name: item.name,
  elements: item.elements.join("\n"),
  unit: [...new Set(item.units.map((unit) => (/^ทุก/.test(unit) ? ALL_UNITS : resolveUnit(unit))))].join("\n"),
  status: item.status === null || item.status === "postponed" || item.status === "cancelled" ? "" : STATUS_WORDS[item.status],
  link: item.evidence.join("\n"),
  note: item.note ?? "",
});
