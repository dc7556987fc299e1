import type { MeasureKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import { parentCode } from "./parentCode";
import { sheetKey } from "./sheetKey";
import { sheetTrim } from "./sheetText";

/** Who belongs to whom, by รหัส. */
export interface Kin {
  code: string;
  /** "" without a dot. */
  parentCode: string;
  /** Number of the parent's row in the table, from 1; 0 when there is no such row. */
  parentRow: number;
  /** Some row is its sub-measure, whatever that row's state. */
  isParent: boolean;
}

/** The family of each row; of rows that share a code the first is the parent that lends its weight. */
export const families = (lines: readonly Line<MeasureKey>[]): Kin[] => {
  const codes = lines.map((line) => sheetTrim(line.values.code));
  const parentCodes = codes.map(parentCode);
  const parents = new Set(parentCodes.map(sheetKey)), rows = new Map<string, number>();
  codes.forEach((code, at) => { if (!rows.has(sheetKey(code))) rows.set(sheetKey(code), at + 1); });
  return codes.map((code, at) => {
    const of = parentCodes[at] ?? "";
    return { code, parentCode: of, parentRow: of === "" ? 0 : rows.get(sheetKey(of)) ?? 0, isParent: code !== "" && parents.has(sheetKey(code)) };
  });
};
