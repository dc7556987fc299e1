import { fileHost } from "../../../src/host/file/fileHost";
import { readFile } from "../../../src/ooxml/readFile";
import { WHOLE_LOOK } from "../../../src/panes/gestures/bookNow";
import { cellNow } from "../../../src/panes/gestures/editCell";
import { planImport, readSource } from "../../../src/panes/gestures/planImport";
import { parseAddress } from "../../../src/workbook/Address";
import { looksBlank } from "../../../src/workbook/CellValue";
import { ASK, fileBytes, template } from "../../e2e/books";

const REPORTS = [0, 1, 2, 3, 4].flatMap((n) => [`seed-00${n}.xlsx`, `seed-00${n}.docx`]);

test.each(REPORTS)("%s: every cell is understood, passed over or asked about, and what is understood lands in a cell that holds something", async (file) => {
  const { snapshot } = readFile(fileBytes("test", "workbooks", "reports", file), WHOLE_LOOK), source = { file, snapshot }, report = readSource(source);
  const host = fileHost(template());
  let keys = 0;
  const { view, lists, patch } = await planImport(host, source, report, { into: "", year: report.fiscalYear ?? 2566 }, ASK, () => `key${++keys}`);
  expect(view.cells.understood + view.cells.skipped + view.cells.asked).toBe(view.cells.all);
  expect(view.cells.understood).toBe(lists.understood.length);
  expect((await host.change(patch)).conflicts).toEqual([]);
  const after = await host.look(WHOLE_LOOK);
  for (const { from, to } of lists.understood) {
    const targets = to.split(", ").map(parseAddress);
    const held = targets.map((at) => (at ? cellNow(after, at).value : ""));
    expect({ from, to, empty: held.every(looksBlank) }).toEqual({ from, to, empty: false });
  }
});

test("the same report again adds nothing", async () => {
  const file = "seed-004.xlsx", { snapshot } = readFile(fileBytes("test", "workbooks", "reports", file), WHOLE_LOOK), source = { file, snapshot }, report = readSource(source);
  const host = fileHost(template());
  let keys = 0;
  const makeKey = () => `key${++keys}`;
  await host.change((await planImport(host, source, report, { into: "", year: 2567 }, ASK, makeKey)).patch);
  const again = await planImport(host, source, report, { into: "book.xlsx", year: 2567 }, ASK, makeKey);
  expect(again.view).toMatchObject({ measures: 0, writes: 0, differs: false });
});
