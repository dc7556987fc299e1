import { rememberingHost } from "../../src/desk/worker/rememberingHost";
import { fileHost } from "../../src/host/file/fileHost";
import { WHOLE_LOOK } from "../../src/panes/gestures/bookNow";
import { cellNow } from "../../src/panes/gestures/editCell";
import { SHEETS } from "../../src/template/names";
import { cellAt } from "../../src/workbook/Address";
import type { Patch } from "../../src/workbook/Patch";
import { template } from "../e2e/books";

const at = cellAt(SHEETS.measures, 4, 2);
const patch: Patch = { reason: "set", changes: [{ kind: "cells", at, expects: [[""]], values: [["จัดทำคู่มือ"]] }] };

test("what was seen is carried through a change exactly as the file then reads, and the file is read once", async () => {
  const file = fileHost(template()), look = jest.fn(file.look), host = rememberingHost({ ...file, look });
  const before = await host.look(WHOLE_LOOK);
  expect(cellNow(before, at).value).toBe("");
  await host.change(patch);
  const after = await host.look(WHOLE_LOOK);
  expect(look).toHaveBeenCalledTimes(1);
  expect(cellNow(after, at).value).toBe("จัดทำคู่มือ");
  expect(after.areas[SHEETS.measures]?.values).toEqual((await file.look(WHOLE_LOOK)).areas[SHEETS.measures]?.values);
});

test("rows that are added, and conflicts, are never guessed", async () => {
  const file = fileHost(template()), look = jest.fn(file.look), host = rememberingHost({ ...file, look });
  await host.look(WHOLE_LOOK);
  await host.change({ reason: "fill", changes: [{ kind: "addRows", table: "Measures", count: 1 }] });
  await host.look(WHOLE_LOOK);
  expect(look).toHaveBeenCalledTimes(2);
  const refused = await host.change({ reason: "set", changes: [{ kind: "cells", at, expects: [["อื่น"]], values: [["ใหม่"]] }] });
  expect(refused.conflicts).toHaveLength(1);
  expect(cellNow(await host.look(WHOLE_LOOK), at).value).toBe("");
  expect(look).toHaveBeenCalledTimes(2);
});
