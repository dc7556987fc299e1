import type { DisclosureKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import type { DisclosureProgress } from "./Progress";
import { sheetBlank } from "./sheetText";
import { statusOfCell } from "./statusOfCell";

/** A row of OIT is an item when it has a code. */
export const isItem = (line: Line<DisclosureKey>): boolean => !sheetBlank(line.values.code);

/** An item is complete when it is done and has a link. */
export const isComplete = (line: Line<DisclosureKey>): boolean =>
  isItem(line) && statusOfCell(line.values.status) === "done" && !sheetBlank(line.values.link);

/** Complete items ÷ items; null when there is no item. */
export const disclosureProgress = (lines: readonly Line<DisclosureKey>[]): DisclosureProgress => {
  const items = lines.filter(isItem).length, done = lines.filter(isComplete).length;
  return { items, done, completion: items === 0 ? null : done / items };
};
