import { fileHost } from "../../src/host/file/fileHost";
import { templateBytes } from "./road";
import { cellAt } from "../../src/workbook/Address";
import { lookForSets, parseSet, setCells, valueOfText } from "../../src/filling/setCells";

describe("the words of a set", () => {
  test.each([
    ["Sheet1!B5=ข้อความ", "Sheet1", 4, 1, "ข้อความ"],
    ["มาตรการ!$AA$10=", "มาตรการ", 9, 26, ""],
    ["'ชื่อ แผ่น'!B5=a=b!c", "ชื่อ แผ่น", 4, 1, "a=b!c"],
    ["'ปี ''69'!A1=x", "ปี '69", 0, 0, "x"],
    ["a=b!c!B5=x", "a=b!c", 4, 1, "x"],
    ["It's!B5=x", "It's", 4, 1, "x"],
    ["S!a1==1+1", "S", 0, 0, "=1+1"],
    ["S!A1=บรรทัดหนึ่ง\nบรรทัดสอง", "S", 0, 0, "บรรทัดหนึ่ง\nบรรทัดสอง"],
  ])("%j", (argument, sheet, row, column, text) => {
    expect(parseSet(argument)).toEqual({ at: cellAt(sheet, row, column), text });
  });

  test.each(["", "B5=x", "Sheet1!B5", "Sheet1!=x", "Sheet1!B0=x", "Sheet1!ABCD5=x", "!B5=x", "Sheet1!B9999999=x", "Sheet1!B5:C6=x"])("%j is none", (argument) => {
    expect(parseSet(argument)).toBeUndefined();
  });
});

test.each([
  ["30", "", 30], ["-1.5", "", -1.5], ["0", "", 0], ["0.05", "", 0.05], ["123456789012345", "", 123456789012345],
  ["1234567890123456", "", "1234567890123456"], ["007", "", "007"], ["1.50", "", "1.50"], ["1e5", "", "1e5"], ["-0", "", "-0"], ["+5", "", "+5"], ["1,000", "", "1,000"], ["๓๐", "", "๓๐"], [" 30", "", " 30"],
  ["3.1", "@", "3.1"], ["'30", "", "30"], ["''x", "", "'x"], ["=1+1", "", "=1+1"], ["@x", "", "@x"], ["-ก", "", "-ก"], ["", "", ""], ["TRUE", "", "TRUE"],
])("%j in a cell of format %j becomes %j", (text, format, value) => {
  expect(valueOfText(text, format)).toBe(value);
});

test("the patch expects what was seen and lets the last of two stand", () => {
  const at = cellAt("S", 4, 1);
  const snapshot = { areas: { "S!B5": { at, values: [["เดิม"]], formats: [["@"]] } }, sheets: [], names: [], tables: [], validations: [], computed: "cached" as const, abilities: { change: true, show: false, watch: false, export: true } };
  expect(setCells([{ at, text: "1" }, { at, text: "30" }], snapshot)).toEqual({ reason: "set", changes: [{ kind: "cells", at, expects: [["เดิม"]], values: [["30"]] }] });
});

test("a number set into a blank cell that is formatted as text stays text: codes 3.1 and 3.10 differ", async () => {
  const host = fileHost(templateBytes());
  const sets = [parseSet("มาตรการ!A5=3.10"), parseSet("มาตรการ!O5=80")].filter((one) => one !== undefined);
  await host.change(setCells(sets, await host.look(lookForSets(sets))));
  const { areas } = await host.look(lookForSets(sets));
  expect([areas["มาตรการ!A5"]?.values, areas["มาตรการ!O5"]?.values]).toEqual([[["3.10"]], [[80]]]);
});
