import { addressName, type Address } from "../workbook/Address";

/** "seed-004.xlsx Sheet1!A5:F5"; a paragraph of a Word document has no cell. */
export const sourceName = (file: string, places: readonly Address[]): string =>
  `${file} ${[...new Set(places.map(placeOf))].join(", ")}`.trim();

/** "Sheet1!A5", "ตาราง 2!A3", "ย่อหน้า 4": a place as `read --json` prints it. */
export const placeOf = (at: Address): string => (/^ย่อหน้า \d+$/.test(at.sheet) && at.row === 0 && at.column === 0 ? at.sheet : addressName(at));
