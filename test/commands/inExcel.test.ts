import { checkBook } from "../../src/commands/checkBook";
import { goToSummary } from "../../src/commands/goToSummary";
import { excelHost } from "../../src/host/excel/excelHost";
import { dayOf, type Day } from "../../src/measures/Day";
import { lookAtOurBook } from "../../src/reading/lookAtOurBook";
import { readOurBook } from "../../src/reading/ourBook";
import { textOf } from "../../src/workbook/CellValue";
import { fillReport } from "../filling/road";
import { standIn } from "../stand-in/standIn";
import { memoryOf } from "./books";

const today = dayOf(2024, 9, 15) as Day;

test("through Microsoft's own client a check finds and writes the same as over the file", async () => {
  const { host: file } = await fillReport("seed-004.xlsx", { today, year: 2567 }), excel = excelHost({ excel: standIn(await memoryOf(file)).excel });
  const codes = async (host: typeof file) => (readOurBook(await lookAtOurBook(host)).findings?.lines ?? []).map((line) => textOf(line.values.code)).filter((code) => code !== "");
  const [inFile, inExcel] = [await checkBook(file, today), await checkBook(excel, today)];
  expect(inExcel.kind).toBe("checked");
  expect(inFile.kind === "checked" && inExcel.kind === "checked" && inExcel.counts).toEqual(inFile.kind === "checked" && inFile.counts);
  expect(await codes(excel)).toEqual(await codes(file));
  expect(await goToSummary(excel)).toEqual({ kind: "shown" });
});
