import { plainFormula } from "./plainFormula";
import { hasLibreOffice, libreOffice } from "./libreOffice";
import { recalculate } from "./recalculate";
import type { BookTable, BookValue } from "./readBook";
import { smallBook } from "./smallBook";

const TABLES: BookTable[] = [
  { name: "Rows", sheet: "ข้อมูล", ref: "B3:E6", headerRows: 1, totalsRows: 0, columns: ["รหัส", "น้ำหนัก × ผล", "ร้อยละ (100%)", "a]b'c"] },
  { name: "Sums", sheet: "it's", ref: "A1:B4", headerRows: 1, totalsRows: 1, columns: ["x", "y"] },
];

describe("structured references become A1 by the table's own place", () => {
  test.each([
    ["SUM(Rows[รหัส])", "SUM('ข้อมูล'!$B$4:$B$6)"],
    ["Rows[[#This Row],[น้ำหนัก × ผล]]*2", "'ข้อมูล'!$C$5*2"],
    ["Rows[@[น้ำหนัก × ผล]]", "'ข้อมูล'!$C$5"],
    ["[@รหัส]&\"[@รหัส]\"", "'ข้อมูล'!$B$5&\"[@รหัส]\""],
    ["ROW()-ROW(Rows[[#Headers],[รหัส]])", "ROW()-ROW('ข้อมูล'!$B$3)"],
    ["COLUMNS(Rows[[รหัส]:[ร้อยละ (100%)]])", "COLUMNS('ข้อมูล'!$B$4:$D$6)"],
    ["Rows[[#This Row],[รหัส]:[ร้อยละ (100%)]]", "'ข้อมูล'!$B$5:$D$5"],
    ["Rows[a']b''c]", "'ข้อมูล'!$E$4:$E$6"],
    ["ROWS(Rows[#All])+ROWS(Rows[#Headers])+ROWS(Rows[])", "ROWS('ข้อมูล'!$B$3:$E$6)+ROWS('ข้อมูล'!$B$3:$E$3)+ROWS('ข้อมูล'!$B$4:$E$6)"],
    ["SUM(Sums[y])+Sums[[#Totals],[y]]", "SUM('it''s'!$B$2:$B$3)+'it''s'!$B$4"],
    ["_xlfn.IFS('a[b]'!A1=\"\",1)", "IFS('a[b]'!A1=\"\",1)"],
  ])("%s", (formula, plain) => {
    expect(plainFormula(formula, TABLES, { sheet: "ข้อมูล", row: 5, column: 3 })).toBe(plain);
  });

  test("sheets may be called otherwise", () => {
    const plain = plainFormula("SUM(Rows[รหัส])+'it''s'!A1+มาตรการ!B2+\"มาตรการ!\"", TABLES, { sheet: "ข้อมูล", row: 5, column: 3 }, (sheet) => `<${sheet}>`);
    expect(plain).toBe("SUM('<ข้อมูล>'!$B$4:$B$6)+'<it''s>'!A1+'<มาตรการ>'!B2+\"มาตรการ!\"");
  });

  test.each(["Rows[หมด]", "Nobody[รหัส]", "Rows[รหัส"])("%s is an error, not a guess", (formula) => {
    expect(() => plainFormula(formula, TABLES, { sheet: "ข้อมูล", row: 5, column: 3 })).toThrow();
  });

  test("this row of another place is an error", () => {
    expect(() => plainFormula("Rows[[#This Row],[รหัส]]", TABLES, { sheet: "ข้อมูล", row: 3, column: 1 })).toThrow();
  });
});

const BOOK = smallBook([
  {
    name: "มาตรการ",
    tables: [{ name: "Measures", ref: "A2:D6", columns: ["รหัส", "ผล", "สองเท่า", "ขั้นตอน"] }],
    cells: {
      A1: "หัวเรื่อง", A2: "รหัส", B2: "ผล", C2: "สองเท่า", D2: "ขั้นตอน",
      A3: "3.1", B3: 1, C3: { formula: "Measures[[#This Row],[ผล]]*2", value: 99 }, D3: "☑ ก\n☐ ข",
      A4: "3.10", B4: 1 / 3, C4: { formula: "Measures[[#This Row],[ผล]]*2" }, D4: "=1+1",
      A5: "001", B5: true, C5: { formula: 'IF(ISNUMBER(Measures[[#This Row],[ผล]]),1,"ไม่ใช่จำนวน")' }, D5: "1/2/2569",
      A6: " ", B6: { error: "#REF!" }, C6: { formula: "Measures[[#This Row],[ผล]]*2" }, D6: "'quoted",
    },
  },
  {
    name: "it's",
    cells: {
      A1: { formula: "TODAY()", value: 1 },
      B1: { formula: "AsOf+1" },
      B2: { formula: 'SUMPRODUCT((Measures[รหัส]="3.1")*1)' },
      B3: { formula: 'MATCH("3.10",Measures[รหัส],0)' },
      B4: { formula: "(LEN(CHAR(10)&มาตรการ!D3)-LEN(SUBSTITUTE(CHAR(10)&มาตรการ!D3,CHAR(10)&\"☑\",\"\")))/2" },
      B5: { formula: "มาตรการ!D4&มาตรการ!D5&มาตรการ!D6" },
      B6: { formula: 'IFERROR(1/0,"")' },
      B7: { formula: "Z99" },
      B8: { formula: "B4>0" },
    },
  },
], { AsOf: "'it''s'!$A$1" });

const EXPECTED: Record<string, BookValue> = { B1: 46_001, B2: 1, B3: 2, B4: 1, B5: "=1+11/2/2569'quoted", B6: "", B7: 0, B8: true };

describe("another engine evaluates a finished workbook", () => {
  const { results, unevaluated, formulas } = recalculate(BOOK, { AsOf: 46_000 });
  test("every formula, nothing taken for something else, kept results not believed", () => {
    expect(unevaluated).toEqual([]);
    expect(Object.fromEntries(results.get("it's") ?? [])).toEqual(EXPECTED);
    expect(Object.fromEntries(results.get("มาตรการ") ?? [])).toEqual({ C3: 2, C4: 2 / 3, C5: "ไม่ใช่จำนวน", C6: { error: "#REF!" } });
    expect([...formulas.values()].reduce((sum, cells) => sum + cells.size, 0)).toBe(12);
  });

  test("what it cannot evaluate is named", () => {
    const odd = smallBook([{ name: "a", cells: { A1: { formula: "IFERROR(AGGREGATE(15,6,B1:B9,1),0)" }, A2: { formula: "NOSUCH(1)" }, A3: { formula: "SUMPRODUCT(--(B1:B9=1))" } } }]);
    const found = recalculate(odd).unevaluated.join("\n");
    for (const name of ["AGGREGATE", "NOSUCH", "a!A3"]) expect(found).toContain(name);
  });

  test("a name that is not there is an error", () => {
    expect(() => recalculate(BOOK, { Nobody: 1 })).toThrow("Nobody");
  });
});

const withLibreOffice = hasLibreOffice();
if (!withLibreOffice) process.stdout.write("LibreOffice: not checked\n");
(withLibreOffice ? test : test.skip)("LibreOffice evaluates the same", () => {
  const { results } = libreOffice(BOOK, { AsOf: 46_000 });
  expect(Object.fromEntries(results.get("it's") ?? [])).toEqual(EXPECTED);
  const { C3, C4, C5, C6 } = Object.fromEntries(results.get("มาตรการ") ?? []);
  // A boolean is a number in LibreOffice (C5), not in Excel: figures are compared there without boolean cells.
  expect([C3, C4, C5, C6]).toEqual([2, expect.closeTo(2 / 3, 12), 1, { error: "#REF!" }]);
}, 120_000);
