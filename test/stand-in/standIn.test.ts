import { CONTRACT_BOOK } from "../contract/contractBook";
import { standIn } from "./standIn";

test("Microsoft's client reads and writes the stand-in's workbook, and formulas are reckoned anew", async () => {
  const { excel, counts } = standIn(CONTRACT_BOOK);
  const seen = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("แผน").getRangeByIndexes(2, 0, 4, 4);
    range.values = [[null, null, 1500, null], [null, null, null, null], [null, "=C3*2", null, null], [null, null, null, null]];
    range.load("values,formulas,numberFormat,address");
    await context.sync();
    return [range.address, range.values, range.formulas, range.numberFormat];
  });
  expect(seen).toEqual([
    "'แผน'!A3:D6",
    [["1", "อบรม", 1500, 1400], ["2", "เผยแพร่", 0, -100], ["", 3000, "", ""], ["รวม", "", 1500, ""]],
    [["1", "อบรม", 1500, "=C3-100"], ["2", "เผยแพร่", 0, "=C4-100"], ["", "=C3*2", "", ""], ["รวม", "", "=SUM(C3:C4)", ""]],
    [["@", "General", "#,##0", "General"], ["@", "General", "#,##0", "General"], ["General", "General", "General", "General"], ["General", "General", "General", "General"]],
  ]);
  expect([counts.syncs, counts.bytesSent > 500]).toEqual([1, true]);
});

test("what it does not know is refused by name, and so is a formula of a function its engine lacks", async () => {
  const { excel } = standIn(CONTRACT_BOOK);
  await expect(excel.run(async (context) => { context.workbook.worksheets.getItem("แผน").tabColor = "#ff0000"; await context.sync(); })).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.TabColor=") });
  await expect(excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("แผน").getRangeByIndexes(20, 0, 1, 1);
    cell.formulas = [["=WEBSERVICE(1)"]];
    cell.load("values");
    await context.sync();
  })).rejects.toMatchObject({ message: expect.stringContaining("WEBSERVICE") });
});

test("text that is typed is taken for what Excel takes it for, unless the cell is text or an apostrophe stands before it", async () => {
  const { excel } = standIn(CONTRACT_BOOK);
  const texts = ["3.10", "'3.10", "=C3", "true", "#N/A", "1/10/2569", "ก"];
  const [values, formulas] = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("แผน").getRangeByIndexes(20, 0, texts.length, 2);
    range.numberFormat = texts.map(() => ["General", "@"]);
    range.values = texts.map((text) => [text, text]);
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values?.map(([general]) => general as unknown)).toEqual([3.1, "3.10", 1500 - 500, true, "#N/A", 45000, "ก"]);
  expect(formulas?.[2]).toEqual(["=C3", "=C3"]);
  expect(values?.map(([, text]) => text as unknown)).toEqual(["3.10", "3.10", "=C3", "true", "#N/A", "1/10/2569", "ก"]);
});

test.each([["editing", "InvalidOperationInCellEditMode"], ["denied", "PermissionDenied"], ["requestTooLarge", "RequestPayloadSizeLimitExceeded"], ["throttled", "ActivityLimitReached"], ["protected", "AccessDenied"]] as const)("fails as told: %s", async (failure, code) => {
  const { excel, failAt } = standIn(CONTRACT_BOOK);
  failAt(() => failure);
  await expect(excel.run(async (context) => { context.workbook.worksheets.getItem("แผน").getRangeByIndexes(0, 0, 1, 1).values = [["x"]]; await context.sync(); })).rejects.toMatchObject({ code });
});
