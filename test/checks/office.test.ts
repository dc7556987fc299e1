import type { NameKey } from "../../src/template/names";
import type { CellValue } from "../../src/workbook/CellValue";
import { codesOf, day, only, TODAY } from "./book";

test.each<[string, Partial<Record<NameKey, CellValue>>, string[]]>([
  ["office-missing", { OfficeName: " " }, ["office-missing หน่วยงาน!C3"]],
  ["fiscal-year-missing: what lies outside the year cannot be told then", { FiscalYear: "" }, ["fiscal-year-missing หน่วยงาน!C7"]],
  ["fiscal-year-odd: Thai digits", { FiscalYear: "๒๕๗๐" }, ["fiscal-year-odd หน่วยงาน!C7"]],
  ["fiscal-year-odd: a Christian year", { FiscalYear: 2027 }, ["fiscal-year-odd หน่วยงาน!C7"]],
  ["as-of-not-a-date: text", { AsOf: "31 มี.ค. 2570" }, ["as-of-not-a-date หน่วยงาน!C9"]],
  ["as-of-not-a-date: blank", { AsOf: "" }, ["as-of-not-a-date หน่วยงาน!C9"]],
  ["as-of-not-a-date: 543 years off", { AsOf: day("2569-11-20") }, ["as-of-not-a-date หน่วยงาน!C9"]],
  ["due-days-odd", { DueSoonDays: "สามสิบ" }, ["due-days-odd หน่วยงาน!C10"]],
  ["approver-missing: one finding for all", { Approver1: "", Approver3: "" }, ["approver-missing หน่วยงาน!C16+หน่วยงาน!C20"]],
])("%s", (_, named, expected) => {
  expect(codesOf({ named })).toEqual(expected);
});

test.each<[string, Partial<Record<NameKey, CellValue>>]>([
  ["another office", { OfficeName: "เทศบาลตำบลตัวอย่าง" }],
  ["no days are due soon", { DueSoonDays: 0 }],
  ["a day with a time", { AsOf: TODAY + 0.5 }],
])("quiet: %s", (_, named) => {
  expect(codesOf({ named })).toEqual([]);
});

test.each<[string, Partial<Record<NameKey, CellValue>>, NameKey, CellValue | undefined]>([
  ["Thai digits", { FiscalYear: "๒๕๗๐" }, "FiscalYear", 2570],
  ["with its words", { FiscalYear: "ปีงบประมาณ พ.ศ. 2570" }, "FiscalYear", 2570],
  ["a Christian year", { FiscalYear: 2027 }, "FiscalYear", 2570],
  ["two digits", { FiscalYear: "70" }, "FiscalYear", 2570],
  ["no year at all", { FiscalYear: "ปีหน้า" }, "FiscalYear", undefined],
  ["a day in words", { AsOf: "31 มี.ค. 2570" }, "AsOf", day("2027-03-31")],
  ["no day: today", { AsOf: "วันนี้" }, "AsOf", TODAY],
  ["543 years off", { AsOf: day("2569-11-20") }, "AsOf", day("2026-11-20")],
  ["Thai digits of days", { DueSoonDays: "๔๕" }, "DueSoonDays", 45],
])("the fix of %s", (_, named, name, value) => {
  const code = ({ FiscalYear: "fiscal-year-odd", AsOf: "as-of-not-a-date", DueSoonDays: "due-days-odd" } as const)[name as "FiscalYear"];
  expect(only(code, { named }).fix?.edits[0]?.value).toBe(value);
});

test("AsOf that is =TODAY() and has no kept result is not a fault", () => {
  const change = { change: (snapshot: Parameters<NonNullable<Parameters<typeof codesOf>[0]>["change"] & object>[0]) => {
    const area = snapshot.areas.AsOf;
    if (area) { area.values = [[""]]; area.formulas = [["TODAY()"]]; }
  } };
  expect(codesOf(change).filter((code) => code.startsWith("as-of"))).toEqual([]);
});
