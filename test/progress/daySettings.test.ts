import { daySettings } from "../../src/progress/daySettings";
import type { NamedCell } from "../../src/template/OurBook";
import type { CellValue } from "../../src/workbook/CellValue";

const TODAY = 46_346;
const cell = (value: CellValue, formula = ""): NamedCell => ({ at: { sheet: "หน่วยงาน", row: 0, column: 1, rows: 1, columns: 1 }, value, formula, format: "" });

test.each<[string, NamedCell | undefined, number]>([
  ["no cell", undefined, TODAY],
  ["=TODAY() of the day it was last opened", cell(46_000, "TODAY()"), TODAY],
  ["sealed", cell(46_112), 46_112],
  ["text", cell("31 มี.ค. 2569"), TODAY],
  ["a Buddhist year typed as Christian", cell(244_000), TODAY],
])("as-of day: %s", (_, AsOf, asOf) => {
  expect(daySettings({ named: AsOf ? { AsOf } : {} }, TODAY).asOf).toBe(asOf);
});

test.each<[CellValue, number]>([[7, 7], [0, 0], ["", 30], ["สามสิบ", 30]])("due soon %p → %i days", (value, days) => {
  expect(daySettings({ named: { DueSoonDays: cell(value) } }, TODAY).dueSoonDays).toBe(days);
});
