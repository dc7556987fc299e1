import fc from "fast-check";
import { columnName } from "../../../src/workbook/Address";
import { offsetFormula } from "../../../src/workbook/formula/offsetFormula";
import { referencesOf } from "../../../src/workbook/formula/referencesOf";
import { rewriteFormula } from "../../../src/workbook/formula/rewriteFormula";
import { rowTemplate } from "../../../src/workbook/formula/rowTemplate";

const words = (formula: string): string[] => referencesOf(formula).map(({ start, end }) => formula.slice(start, end));

test.each<[string, string[]]>([
  ["A1+$B$2*C$3-$D4", ["A1", "$B$2", "C$3", "$D4"]],
  ["SUM(A1:B2,C:C,$3:$4)", ["A1:B2", "C:C", "$3:$4"]],
  ["LOG10(5)+ATAN2(A1,B1)", ["A1", "B1"]],
  ['IF(A1>5,"B2 is ""C3""",D4)', ["A1", "D4"]],
  ["Sheet1!A1+'ชื่อ แผ่น'!B2+ฟอร์ม!$B$3:$B$6", ["Sheet1!A1", "'ชื่อ แผ่น'!B2", "ฟอร์ม!$B$3:$B$6"]],
  ["'It''s A1'!C3", ["'It''s A1'!C3"]],
  ["[1]Plan!C14+'[2]A B'!D5+[0]!X", ["[1]Plan!C14", "'[2]A B'!D5"]],
  ["SUM(Jan:Dec!A1)+SUM('Q1:Q4'!B2:B3)", ["Jan:Dec!A1", "'Q1:Q4'!B2:B3"]],
  ["Measures[[#This Row],[A1]]+Plan[B2:C3]+SUM(T[[#All],[a''b]:[C3]])*D4", ["D4"]],
  ["TaxRate*A1+สถานะ1+_A1+B2.5", ["A1"]],
  ["#REF!A1+Sheet1!#REF!+#N/A+B2", ["B2"]],
  ["1E5+2.5E-3+A1#", ["A1"]],
  ["A1:INDEX(B1:B9,2)", ["A1", "B1:B9"]],
  ["XFE1+A1048577+XFD1048576+TRUE", ["XFD1048576"]],
  ["a1+b$2", ["a1", "b$2"]],
  ["Sheet1!A1:Sheet1!B2", ["Sheet1!A1", "Sheet1!B2"]],
  ["-A1%^2&B1", ["A1", "B1"]],
  ['"unfinished A1', []],
])("%s refers to %j", (formula, expected) => {
  expect(words(formula)).toEqual(expected);
});

test("a reference knows its sheet, its kind and its corners", () => {
  expect(referencesOf("'[1]ก ข'!$A1:B$2")[0]).toMatchObject({ sheet: "ก ข", external: true, kind: "range", from: { row: 0, column: 0, rowFixed: false, columnFixed: true }, to: { row: 1, column: 1, rowFixed: true, columnFixed: false } });
  expect(referencesOf("Jan:Dec!5:6")[0]).toMatchObject({ sheet: "Jan", lastSheet: "Dec", external: false, kind: "rows", from: { row: 4 }, to: { row: 5 } });
  expect(referencesOf("[0]Plan!A1")[0]).toMatchObject({ sheet: "Plan", external: false });
});

test.each([
  ["B3*2", 1, 0, "B4*2"], ["$B$3+B$3+$B3", 2, 1, "$B$3+C$3+$B5"], ["SUM(B3:C$6)&\"B3\"", 1, 1, "SUM(C4:D$6)&\"B3\""],
  ["T[[#This Row],[A1]]+A1", 5, 0, "T[[#This Row],[A1]]+A6"], ["A:A+1:1", 1, 1, "B:B+2:2"], ["Plan!A1", 3, 0, "Plan!A4"],
])("%s copied %d down and %d right reads %s", (formula, rows, columns, expected) => {
  expect(offsetFormula(formula, rows, columns)).toBe(expected);
  if (columns === 0) expect(rowTemplate(formula)(rows)).toBe(expected);
});

const cell = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 5000 }), fc.boolean(), fc.boolean()).map(([c, r, cf, rf]) => `${cf ? "$" : ""}${columnName(c)}${rf ? "$" : ""}${r}`);
const range = fc.tuple(cell, cell).map(([a, b]) => `${a}:${b}`);
const prefix = fc.constantFrom("", "Sheet1!", "'ชื่อ ''A1'' แผ่น'!", "ฟอร์ม!");
const atom = fc.oneof(fc.tuple(prefix, fc.oneof(cell, range)).map(([p, r]) => p + r), fc.constantFrom('"A1 ""B2"" $C$3"', "T[[#This Row],[A1]]", "1.5E3", "TaxRate", "#REF!", "LOG10(7)"));
const formula = fc.array(fc.tuple(atom, fc.constantFrom("+", "*", "&", ",", " <= ", "/")), { minLength: 1, maxLength: 8 }).map((list) => `SUM(${list.map(([a, op], i) => (i === 0 ? a : op + a)).join("")})`);
const runs = { numRuns: process.env.MATTRAKAN_ALL === "1" ? 5000 : 300, seed: 25 };

test("rewriting every reference to itself changes no letter", () => {
  fc.assert(fc.property(formula, (text) => rewriteFormula(text, ({ from, to }) => ({ from, to })) === text), runs);
});

test("a formula copied somewhere and back is the same, and a template writes what copying writes", () => {
  fc.assert(fc.property(formula, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900 }), (text, rows, columns) => {
    expect(offsetFormula(offsetFormula(text, rows, columns), -rows, -columns)).toBe(text);
    expect(rowTemplate(text)(rows)).toBe(offsetFormula(text, rows, 0));
  }), runs);
});
