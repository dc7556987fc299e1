import type { DisclosureItem } from "../measures/Measure";
import { STATUS_WORDS } from "../measures/Status";
import type { DisclosureKey } from "../template/columns";
import { ALL_UNITS } from "../template/names";
import type { FiledReport } from "./measureRows";
import type { RowWrite } from "./tableWrites";

/** What the template holds of an item of a pack. */
export interface PackItem { code: string; sub: string; name: string; elements: string[] }

/** Rows of OIT: the pack's items in their order, what the reports say of each, then items that only a report knows. Keys are left to the writer. */
export const disclosureRows = (items: readonly PackItem[], reports: FiledReport[], resolveUnit: (unit: string) => string): RowWrite<DisclosureKey>[] => {
  const told = new Map<string, DisclosureItem>();
  for (const { report } of reports) for (const item of report.disclosure) if (!told.has(item.code)) told.set(item.code, item);
  const known = new Set(items.map((item) => item.code));
  const strangers = [...told.values()].filter((item) => !known.has(item.code));
  return [
    ...items.map((item) => ({ ...packRow(item), ...reportRow(told.get(item.code), resolveUnit) })),
    ...strangers.map((item) => ({ ...packRow({ code: item.code, sub: item.sub ?? "", name: item.name, elements: item.elements }), ...reportRow(item, resolveUnit) })),
  ];
};

const packRow = (item: PackItem): RowWrite<DisclosureKey> => ({ code: item.code, sub: item.sub, name: item.name, elements: item.elements.map((element) => `- ${element}`).join("\n") });

const reportRow = (item: DisclosureItem | undefined, resolveUnit: (unit: string) => string): RowWrite<DisclosureKey> =>
  item === undefined ? {} : {
    unit: [...new Set(item.units.map((unit) => (/^ทุก/.test(unit) ? ALL_UNITS : resolveUnit(unit))))].join("\n"),
    status: item.status === null || item.status === "postponed" || item.status === "cancelled" ? "" : STATUS_WORDS[item.status],
    link: item.evidence.join("\n"),
    note: item.note ?? "",
    ...(item.elements.length > 0 && { elements: item.elements.map((element) => `- ${element}`).join("\n") }),
  };
