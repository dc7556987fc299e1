import { resultsOf, resultsPatch } from "../../../src/filling/results/resultsPatch";
import { fileHost } from "../../../src/host/file/fileHost";
import { lookAtOurBook } from "../../../src/reading/lookAtOurBook";
import { readOurBook } from "../../../src/reading/ourBook";
import { formulaCells } from "../../../src/template/formulaCells";
import type { OurBook } from "../../../src/template/OurBook";
import { addressName, cellAt } from "../../../src/workbook/Address";
import type { CellValue } from "../../../src/workbook/CellValue";
import type { CellWrite } from "../../../src/workbook/Patch";
import { filledTemplate } from "../../recalculate/filledTemplate";

const AS_OF = 46_346;
const { plan, bytes } = filledTemplate({
  measures: [{ code: "1", measure: "ก", status: "ดำเนินการแล้ว", end: AS_OF }, { code: "2", measure: "ข", status: "ขอเลื่อน", end: AS_OF - 20 }],
  indicators: [{ no: 1, name: "การใช้อำนาจ", instrument: "IIT" }], disclosure: [], units: [], rounds: [],
});
const cells = formulaCells(plan);

const opened = async (write?: [sheet: string, row: number, column: number, value: CellWrite]): Promise<OurBook> => {
  const host = fileHost(bytes);
  if (write) await host.change({ reason: "set", changes: [{ kind: "cells", at: cellAt(write[0], write[1], write[2]), expects: [[{ keep: true }]], values: [[write[3]]] }] });
  return readOurBook(await lookAtOurBook(host));
};
const results = async (write?: Parameters<typeof opened>[0]) => resultsOf(await opened(write), cells, { asOf: AS_OF });

const schedule = cells.filter(({ figure }) => figure.of === "measure" && figure.key === "schedule");
const [first, second] = schedule;
if (!first || !second) throw new Error("no schedule");

test("every formula cell of the template gets a result, each beside its own formula", async () => {
  const found = await results();
  expect(found.length).toBe(cells.length);
  const at = (name: string): CellValue | undefined => found.find((one) => addressName(one.at) === name)?.value;
  expect([at(addressName(first.at)), at(addressName(second.at))]).toEqual(["เสร็จตามกำหนด", "เกินกำหนด 20 วัน"]);
});

test("a formula that another program spelled its own way is still ours", async () => {
  const spelled = first.formula.replaceAll("FALSE", "FALSE()");
  expect(spelled).not.toBe(first.formula);
  const found = await results([first.at.sheet, first.at.row, first.at.column, { formula: spelled, value: "" }]);
  expect(found.find(({ at }) => addressName(at) === addressName(first.at))?.value).toBe("เสร็จตามกำหนด");
  expect(found.length).toBe(cells.length);
});

test("a cell that a person typed over is left alone", async () => {
  const found = await results([second.at.sheet, second.at.row, second.at.column, "รอหนังสือ"]);
  expect(found.length).toBe(cells.length - 1);
  expect(found.some(({ at }) => addressName(at) === addressName(second.at))).toBe(false);
});

test("a day that a person fixed stays a value, not a formula", async () => {
  const asOf = cells.find(({ figure }) => figure.of === "asOf");
  if (!asOf) throw new Error("no as-of cell");
  const found = await results([asOf.at.sheet, asOf.at.row, asOf.at.column, 46_000]);
  expect(found.some(({ figure }) => figure.of === "asOf")).toBe(false);
});

test("in a table whose columns were moved the results follow the columns", async () => {
  const book = await opened(), { measures } = book;
  if (!measures) throw new Error("no measures");
  const from = measures.columns.schedule ?? 0, to = measures.columns.progress ?? 0;
  const swap = <T>(row: T[]): T[] => row.map((value, at) => (at === from ? row[to] : at === to ? row[from] : value) ?? value);
  const sheet = book.snapshot.areas[measures.sheet];
  if (!sheet?.formulas) throw new Error("no formulas");
  const moved: OurBook = {
    ...book,
    measures: { ...measures, columns: { ...measures.columns, schedule: to, progress: from } },
    snapshot: { ...book.snapshot, areas: { ...book.snapshot.areas, [measures.sheet]: { ...sheet, formulas: sheet.formulas.map(swap), values: sheet.values.map(swap) } } },
  };
  const found = resultsOf(moved, cells, { asOf: AS_OF });
  expect(found.length).toBe(cells.length);
  expect(found.find(({ at }) => at.sheet === measures.sheet && at.row === second.at.row && at.column === to)?.value).toBe("เกินกำหนด 20 วัน");
});

test("the patch writes formula and result together in runs of one column, and nothing twice", async () => {
  const { changes, reason } = resultsPatch(await opened(), cells, { asOf: AS_OF });
  expect(reason).toBe("recalculate");
  const written = changes.flatMap((change) => (change.kind === "cells" ? change.values.map((row, at) => addressName(cellAt(change.at.sheet, change.at.row + at, change.at.column)) + row.length) : ["other"]));
  expect(new Set(written).size).toBe(cells.length);
  expect(written.every((one) => one.endsWith("1"))).toBe(true);
  expect(changes.length).toBeLessThan(cells.length / 3);
});

test("nothing is written where the workbook was not looked at", () => {
  const book: OurBook = { version: "1.0.0", named: {}, snapshot: { areas: {}, sheets: [], names: [], tables: [], validations: [], computed: "cached", abilities: { change: true, show: false, watch: false, export: true } } };
  expect(resultsOf(book, cells, { asOf: AS_OF })).toEqual([]);
});
