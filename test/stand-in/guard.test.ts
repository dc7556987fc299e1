import { readFileSync } from "node:fs";
import { CLIENT_FILE } from "./client";

/** Numbers and names that the stand-in speaks; when the client drifts from them, its answers mean nothing. */
const SPOKEN = [
  "ActionType: 1", "ActionType: 2", "ActionType: 3", "ActionType: 4", "ActionType: 5",
  "ObjectPathType: 1", "ObjectPathType: 3", "ObjectPathType: 4", "ObjectPathType: 5", "ObjectPathType: 6", "ObjectPathType = 7",
  "eventMessageCategory = 65536", "eventWorkbookId = 'Workbook'", "'_ReferenceId'", "'_Items'", "'_KeepReference'", "_richApiNativeBridge",
];

/** How the client declares the wire members that the stand-in answers to. */
const MEMBERS: [how: "_invokeMethod" | "_createMethodObject" | "_createPropertyObject" | "_invokeSetProperty", names: string[]][] = [
  ["_invokeMethod", ["_ValidateArraySize", "_RegisterDataChangedEvent", "_UnregisterDataChangedEvent", "GetCellProperties", "GetRowProperties", "GetColumnProperties", "CopyFrom", "Clear", "Delete", "Resize", "Select", "Activate", "AutofitRows"]],
  ["_createMethodObject", ["GetRow", "GetBoundingRect", "GetEntireRow", "GetRangeByIndexes", "GetUsedRangeOrNullObject", "GetMergedAreasOrNullObject", "GetItemOrNullObject", "GetRangeOrNullObject", "GetRange", "Insert", "Add"]],
  ["_createPropertyObject", ["Worksheets", "Worksheet", "Tables", "Names", "Settings", "Format", "DataValidation", "Areas"]],
  ["_invokeSetProperty", ["Formulas", "Hyperlink", "Formula"]],
];

const client = readFileSync(CLIENT_FILE, "utf8");

test.each(SPOKEN)("the client says %s", (text) => { expect(client).toContain(text); });

test.each(MEMBERS.flatMap(([how, names]) => names.map((name) => [how, name] as const)))("the client knows %s %s", (how, name) => {
  expect(client).toMatch(new RegExp(`${how}\\((?:Excel\\.\\w+, )?(?:this|_this|thisObj), "${name}"`));
});

test("the client splits a long write in the way that the stand-in follows", () => {
  expect(client).toContain("range._ValidateArraySize(values.length, values[0].length)");
  expect(client).toContain("range.getRow(startRowIndex).untrack().getBoundingRect(range.getRow(startRowIndex + rowCount - 1).untrack())");
});
