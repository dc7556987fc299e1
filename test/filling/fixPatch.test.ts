import { found } from "../../src/checks/found";
import type { Edit } from "../../src/checks/Finding";
import { fixPatch, safelyMendable } from "../../src/filling/fixPatch";
import { cellAt } from "../../src/workbook/Address";

const edit = (row: number, expects: string | number, value: string | number, more: Partial<Edit> = {}): Edit => ({ at: cellAt("มาตรการ", row, 3), expects, value, ...more });
const date = found("date-is-text", cellAt("มาตรการ", 5, 3), { text: "ก", day: "2027-09-30" }, { label: "use-date", safe: true, edits: [edit(5, "๓๐ ก.ย. ๗๐", 46660, { format: "[$-107041E]d mmm yyyy" })] });
const formula = found("formula-altered", cellAt("มาตรการ", 6, 3), { column: "ก", count: 1 }, { label: "put-formula-back", safe: true, edits: [edit(6, 100, 50, { formula: "A1" })] });
const clean = found("odd-characters", cellAt("มาตรการ", 5, 3), { text: "ก" }, { label: "clean-characters", safe: true, edits: [edit(5, "๓๐ ก.ย. ๗๐", "x")] });
const sheet = found("sheet-missing", cellAt("สรุป", 0, 0), { sheet: "สรุป" }, { label: "put-sheet-back", safe: false, edits: [], repairs: [{ kind: "sheet", sheet: "สรุป" }] });
const none = found("end-missing", cellAt("มาตรการ", 9, 3));

test("each edit is one change that expects what the cell holds now", () => {
  expect(fixPatch([date, formula]).patch).toEqual({
    reason: "fix",
    changes: [
      { kind: "cells", at: cellAt("มาตรการ", 5, 3), expects: [["๓๐ ก.ย. ๗๐"]], values: [[46660]], formats: [["[$-107041E]d mmm yyyy"]] },
      { kind: "cells", at: cellAt("มาตรการ", 6, 3), expects: [[100]], values: [[{ formula: "A1", value: 50 }]] },
    ],
  });
});

test("a cell is changed once; what would change it again waits, and so do repairs", () => {
  const { mended, waiting } = fixPatch([date, clean, sheet, none]);
  expect([mended, waiting]).toEqual([[date], [clean, sheet]]);
});

test("only safe fixes are applied together", () => {
  expect(safelyMendable([date, sheet, none])).toEqual([date]);
});
