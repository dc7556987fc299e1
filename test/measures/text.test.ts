import fc from "fast-check";
import { leadingItemCode, readItemCode } from "../../src/measures/ItemCode";
import { arabicDigits, plainDigits, thaiDigits, zeroForLatinO } from "../../src/measures/text/digits";
import { foldedLines, foldSpace, foldSpelling, foldText } from "../../src/measures/text/fold";
import { linksIn } from "../../src/measures/text/links";
import { readNumber, saysPercent } from "../../src/measures/text/readNumber";
import { sameWords, thaiKey } from "../../src/measures/text/thaiKey";

describe("digits", () => {
  test.each([["พ.ศ. ๒๕61 – ๒๕๖4", "พ.ศ. 2561 – 2564"], ["พ.ศ.๒๕๖o", "พ.ศ.2560"], ["๑oo", "100"], ["25OO", "2500"], ["o10", "o10"], ["Do & Don't", "Do & Don't"], ["4ordinal", "4ordinal"], ["๒๕๖oถึง", "2560ถึง"]])("%s → %s", (text, plain) => expect(plainDigits(text)).toBe(plain));
  test("Thai and Arabic digits turn into each other", () => fc.assert(fc.property(fc.nat(), (n) => expect(arabicDigits(thaiDigits(String(n)))).toBe(String(n))), { seed: 1 }));
  test("an o between digits keeps the length", () => expect(zeroForLatinO("๒o๖o").length).toBe(4));
});

describe("folding", () => {
  test("spaces", () => expect(foldSpace("\u200bก\u00a0\u00a0ข\r\n ค\ufeff ")).toBe("ก ข ค"));
  test("lines", () => expect(foldedLines(" ก  ข\r\n\n\u00a0\nค\rง")).toEqual(["ก ข", "ค", "ง"]));
  test.each([["ประจ\u0E4D\u0E32ปี", "ประจำปี"], ["น\u0E4D\u0E49\u0E32", "น้ำ"], ["น\u0E49\u0E4D\u0E32", "น้ำ"], ["เเก้ไข", "แก้ไข"], ["เวลา", "เวลา"]])("%s → %s", (text, folded) => expect(foldSpelling(text)).toBe(folded));
  test("folding twice is folding once", () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."กเ\u0E4D\u0E32\u0E33\u0E49 \u200b\n\u00a0") }), (text) => expect(foldText(foldText(text))).toBe(foldText(text))), { seed: 1 }));
});

describe("the key for comparing", () => {
  test.each([["การใช้อํานาจ", "การใช้อำนาจ"], ["การใช้อานาจ", "การใช้อำนาจ"], ["องค์การบริหาร ส่วนจังหวัด", "องค์การบริหารส่วนจังหวัด"], ["สำนักปลัดฯ", "สำนักปลัด"], ["ตัวชี้วัดที่ ๓", "ตัวชี้วัดที่ 3"], ["กฎหมายเเละระเบียบ", "กฎหมายและระเบียบ"], ["no gift policy", "No Gift Policy"]])("%s = %s", (a, b) => expect(sameWords(a, b)).toBe(true));
  test.each([["ดำเนินการ", "ยังไม่ได้ดำเนินการ"], ["การใช้งบประมาณ", "การใช้อำนาจ"]])("%s ≠ %s", (a, b) => expect(thaiKey(a)).not.toBe(thaiKey(b)));
});

describe("numbers", () => {
  test.each([["๙๘.๘๙ คะแนน", 98.89], ["ร้อยละ ๘๐", 80], ["80%", 80], ["๘๐ %", 80], ["คะแนน 95.15", 95.15], ["1,234.5", 1234.5], ["๑,๐๐๐", 1000], ["๑o", 10], ["0", 0], ["-5", -5], [" 50 ", 50], ["คิดเป็นร้อยละ ๗๕.๕", 75.5], [".5", 0.5]])("%s → %d", (text, number) => expect(readNumber(text)).toBe(number));
  test.each(["", "-", "ไม่มี", "1,23", "5 โครงการ", "๙๕.๑๕.๒", "A", "12/2566", "%"])("%s is none", (text) => expect(readNumber(text)).toBeUndefined());
  test("percentages say so", () => expect(["ร้อยละ 80", "80%", "80"].map(saysPercent)).toEqual([true, true, false]));
});

describe("links", () => {
  test.each<[string, string[]]>([
    ["ผ่านเว็บไซต์ อบต.ปากช่อง www.pakchong.go.th และติดประกาศ", ["www.pakchong.go.th"]], ["https://itas.nacc.go.th/ และรายงานผล", ["https://itas.nacc.go.th/"]],
    ["(https://a.go.th/x?y=1&z=2) https://a.go.th/x?y=1&z=2", ["https://a.go.th/x?y=1&z=2"]], ["ดู http://ก.ไทย/หน้า_(๑).", ["http://ก.ไทย/หน้า_(๑)"]], ["https://b.go.th, www.c.go.th", ["https://b.go.th", "www.c.go.th"]], ["อีเมล a@b.go.th", []], ["http://", []],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("item codes", () => {
  test.each([["๐๑๐", "o10"], ["010", "o10"], ["O10", "o10"], ["o10", "o10"], ["o.10", "o10"], ["O.42", "o42"], ["OIT 10", "o10"], ["OIT10", "o10"], ["OIT42", "o42"], ["O-10", "o10"], ["o 10", "o10"], ["ข้อ o10", "o10"], ["ข้อ ๐๓๔", "o34"], ["๐๔๒", "o42"], ["O42", "o42"], ["042", "o42"], ["๐๑", "o1"], ["o1", "o1"], ["O๑๐", "o10"], [" o 4 ", "o4"], ["o01", "o1"]])("%s → %s", (text, code) => expect(readItemCode(text)).toBe(code));
  test.each(["30การประเมินความเสี่ยง", "10", "๑๐", "2566", "๒๕๖๖", "0", "o0", "o99", "0.10", "081", "", "ข้อ 10", "o10 นโยบาย", "Do 10", "OIT", "o10.5", "02-123"])("%s is no code", (text) => expect(readItemCode(text)).toBeUndefined());
  test.each([["o10 นโยบาย", "o10", "นโยบาย"], ["O10นโยบาย", "o10", "นโยบาย"], ["๐๔๒ มาตรการ", "o42", "มาตรการ"], ["OIT 3: อำนาจหน้าที่", "o3", "อำนาจหน้าที่"]])("%s begins with a code", (text, code, rest) => expect(leadingItemCode(text)).toEqual({ code, rest }));
});
