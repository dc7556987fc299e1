import { bookFormulas } from "../../src/filling/bookFormulas";
import { resultsOf } from "../../src/filling/results/resultsPatch";
import { packOf } from "../../src/frameworks/packs";
import { fileHost } from "../../src/host/file/fileHost";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { addressName } from "../../src/workbook/Address";
import { filledTemplate } from "../recalculate/filledTemplate";

test("rows that an office added to its indicators, items and measures have their formulas and results too", async () => {
  const pack = packOf(2570);
  if (!pack) throw new Error("no pack");
  const host = fileHost(filledTemplate({ measures: [{ code: "1", measure: "ก", indicator: "ตัวชี้วัดของเรา", percent: 40 }], indicators: [], disclosure: [], units: [], rounds: [] }).bytes);
  const grow = (table: string, count: number) => ({ kind: "addRows" as const, table, count });
  await host.change({ reason: "set", changes: [grow("Indicators", 1), grow("Disclosure", 2), grow("Measures", 3)] });
  const before = readOurBook(await lookAtOurBook(host)), { indicators } = before, last = indicators?.lines.at(-1);
  if (!indicators || !last) throw new Error("no indicators");
  const at = { sheet: indicators.sheet, row: last.row, column: indicators.columns.name ?? 0, rows: 1, columns: 1 };
  await host.change({ reason: "set", changes: [{ kind: "cells", at, expects: [[""]], values: [["ตัวชี้วัดของเรา"]] }] });

  const book = readOurBook(await lookAtOurBook(host)), cells = bookFormulas(book, pack, undefined), results = resultsOf(book, cells, { asOf: 46_346 });
  expect(results.length).toBe(cells.length);
  const completion = { ...at, column: indicators.columns.completion ?? 0 };
  expect(results.find((one) => addressName(one.at) === addressName(completion))?.value).toBe(0.4);
  expect(results.filter(({ figure }) => figure.of === "complete").length).toBe(book.disclosure?.lines.length);
  expect(results.filter(({ figure }) => figure.of === "measure" && figure.key === "counts").length).toBe(book.measures?.lines.length);
});
