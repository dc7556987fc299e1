import fc from "fast-check";
import { readItems, readSteps } from "../../src/measures/steps/readItems";
import { splitNumber } from "../../src/measures/steps/splitNumber";

describe("numbering", () => {
  test.each<[string, string[]]>([
    ["๑. ก่อ ๒. สร้าง", ["ก่อ", "สร้าง"]], ["๑.ก่อ\n๒.สร้าง", ["ก่อ", "สร้าง"]], ["๑) ก่อ ๒) สร้าง", ["ก่อ", "สร้าง"]], ["(๑) ก่อ\n(๒) สร้าง", ["ก่อ", "สร้าง"]],
    ["1. ก่อ\n2. สร้าง", ["ก่อ", "สร้าง"]], ["1) ก่อ 2) สร้าง", ["ก่อ", "สร้าง"]], ["๑ . ก่อ\n๒ . สร้าง", ["ก่อ", "สร้าง"]],
    ["- ก่อสร้าง\n- ซ่อมแซม", ["ก่อสร้าง", "ซ่อมแซม"]], ["• ก่อสร้าง\n• ซ่อมแซม", ["ก่อสร้าง", "ซ่อมแซม"]], ["ㆍก่อสร้าง\nㆍซ่อมแซม", ["ก่อสร้าง", "ซ่อมแซม"]], ["-มีคู่มือการปฏิบัติงาน -มีการประชุม", ["มีคู่มือการปฏิบัติงาน", "มีการประชุม"]],
    ["๑. ก่อ ๒. สร้าง ๓) ซ่อม ๔) รื้อ", ["ก่อ", "สร้าง", "ซ่อม", "รื้อ"]],
    ["๙. เก้า\n๑๐. สิบ\n๑๑. สิบเอ็ด", ["เก้า", "สิบ", "สิบเอ็ด"]],
    ["ไม่มีเลขข้อ แต่มีหลายบรรทัด\nจึงเป็นข้อเดียว", ["ไม่มีเลขข้อ แต่มีหลายบรรทัด จึงเป็นข้อเดียว"]],
    ["๑. ข้อแรกยาว\nต่อบรรทัดนี้\n๒. ข้อสอง", ["ข้อแรกยาว ต่อบรรทัดนี้", "ข้อสอง"]],
    ["", []], [" \n ", []], ["-", ["-"]],
  ])("%s", (text, items) => expect(readSteps(text)).toEqual(items));
});

describe("lists inside a step stay in it", () => {
  test.each<[string, string[]]>([
    ["๑. หัวข้อ (๑) ย่อย (๒) ย่อย ๒. หัวข้อ", ["หัวข้อ (๑) ย่อย (๒) ย่อย", "หัวข้อ"]],
    ["๑. หัวข้อ ๑.๑ ย่อย ๑.๒ ย่อย ๒. หัวข้อ", ["หัวข้อ ๑.๑ ย่อย ๑.๒ ย่อย", "หัวข้อ"]],
    ["๑. หัวข้อ ๑) ย่อย ๒) ย่อย ๒. หัวข้อ", ["หัวข้อ ๑) ย่อย ๒) ย่อย", "หัวข้อ"]],
    ["๑. หัวข้อ\n- ย่อย\n- ย่อย\n๒. หัวข้อ", ["หัวข้อ - ย่อย - ย่อย", "หัวข้อ"]],
    ["- ประกอบด้วย\n(๑) ย่อย (๒) ย่อย\n- อีกข้อ", ["ประกอบด้วย (๑) ย่อย (๒) ย่อย", "อีกข้อ"]],
    ["- ประกอบด้วย (๑ ย่อย (๒ ย่อย - อีกข้อหนึ่ง", ["ประกอบด้วย (๑ ย่อย (๒ ย่อย", "อีกข้อหนึ่ง"]],
  ])("%s", (text, items) => expect(readSteps(text)).toEqual(items));
});

test.each<[string, string[]]>([
  ["ก. ประกาศนโยบาย\nข. จัดทำแบบรายงาน\nค. สรุปผล", ["ประกาศนโยบาย", "จัดทำแบบรายงาน", "สรุปผล"]], ["ก) ประกาศ\nข) รายงาน\nทุกเดือน", ["ประกาศ", "รายงาน ทุกเดือน"]],
  ["ก.พ. ๖๗ ประกาศ\nข. รายงาน", ["ก.พ. ๖๗ ประกาศ ข. รายงาน"]], ["ข. รายงาน\nก. ประกาศ", ["ข. รายงาน ก. ประกาศ"]], ["๑. หัวข้อ\nก. ย่อย\nข. ย่อย\n๒. หัวข้อ", ["หัวข้อ ก. ย่อย ข. ย่อย", "หัวข้อ"]],
])("letters begin items only in their order at line starts: %s", (text, items) => expect(readSteps(text)).toEqual(items));

test("ทุกข้อ and รายข้อ before a number are no reference to it", () =>
  expect(readSteps("๑. ทบทวนคำสั่ง ๒. กำหนดผู้รับผิดชอบรายข้อ ๓. ตรวจสอบทุกข้อ ๔. รายงาน")).toEqual(["ทบทวนคำสั่ง", "กำหนดผู้รับผิดชอบรายข้อ", "ตรวจสอบทุกข้อ", "รายงาน"]));

describe("what is no numbering and no bullet", () => {
  test.each([
    "แสดงข้อมูล ชื่อ - นามสกุล ตำแหน่ง", "การให้ยืม - คืน ทรัพย์สิน", "กล่องข้อความถาม - ตอบ เป็นต้น", "มาตรฐานการปฏิบัติงาน ๕ กระบวนการ งานขึ้นไป", "คะแนน ๙.๔ ของตัวชี้วัด", "ระบบ (e - LAAS) ขององค์กร", "ประกาศ พ.ศ. ๒๕๖๖",
    "ระหว่าง ต.ค. ๖๕ - มี.ค. ๖๖", "ตามข้อ ๒. ของระเบียบ", "๒๕๖๖ เป็นปีแรก", "เปิดวันจันทร์ - วันศุกร์ เวลา ๐๘.๓๐ - ๑๖.๓๐ น.",
  ])("%s", (text) => expect(readItems(text)).toEqual({ preamble: "", items: [text] }));
  test("pairs of words inside a bulleted list", () => {
    expect(readSteps("- แสดงข้อมูล ชื่อ - นามสกุล ตำแหน่ง - แสดงช่องทางการติดต่อ - กล่องถาม - ตอบ")).toEqual(["แสดงข้อมูล ชื่อ - นามสกุล ตำแหน่ง", "แสดงช่องทางการติดต่อ", "กล่องถาม - ตอบ"]);
  });
});

test.each([
  ["จากผลการประเมิน ตัวชี้วัดที่ ๙.๔ ประเด็น บุคลากร ๑. จัดทำคู่มือ ๒. จัดอบรม", "จากผลการประเมิน ตัวชี้วัดที่ ๙.๔ ประเด็น บุคลากร", ["จัดทำคู่มือ", "จัดอบรม"]],
  ["นโยบายการบริหาร\n๑. รวบรวม\n๒. จัดประชุม", "นโยบายการบริหาร", ["รวบรวม", "จัดประชุม"]],
  ["ด้านคุณภาพ\n- การส่งเสริมคุณภาพ", "ด้านคุณภาพ", ["การส่งเสริมคุณภาพ"]],
])("what stands before a list is its preamble: %s", (text, preamble, items) => expect(readItems(text)).toEqual({ preamble, items }));

test("any list of sentences is read back from any numbering, in lines or run together", () => {
  const sentence = fc.array(fc.constantFrom("จัดทำแผน", "เผยแพร่ข้อมูล", "ประชุมคณะทำงาน", "ตรวจสอบ", "๕ กระบวนการ", "ปี ๒๕๖๖", "(e - GP)", "ชื่อ - นามสกุล"), { minLength: 1, maxLength: 4 }).map((words) => `ให้${words.join(" ")}`);
  const thai = (n: number): string => String(n).replace(/\d/g, (d) => "๐๑๒๓๔๕๖๗๘๙"[Number(d)] ?? "");
  const style = fc.constantFrom((n: number) => `${thai(n)}. `, (n: number) => `${thai(n)}.`, (n: number) => `${thai(n)}) `, (n: number) => `${n}. `, (n: number) => `${n}) `);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), style, fc.constantFrom("\n", " ", "\r\n"), (items, number, between) => {
      expect(readSteps(items.map((item, i) => number(i + 1) + item).join(between))).toEqual(items);
    }),
    { seed: 20261120, numRuns: process.env["MATTRAKAN_ALL"] === "1" ? 5000 : 200 },
  );
});

test("no letter is lost: preamble and items hold every letter of the text but the marks of the list", () => {
  const word = fc.constantFrom("จัดทำ", "๑.", "๒)", "(๓)", "- ", "•", "๑.๑", "กอง", "\n", " ", "ข้อ", "ถาม - ตอบ", "2566");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")), (text) => {
      const { preamble, items } = readItems(text);
      const letters = (s: string): string => s.replace(/[^ก-ฮ]/g, "");
      expect(letters([preamble, ...items].join(""))).toBe(letters(text));
    }),
    { seed: 20261120, numRuns: process.env["MATTRAKAN_ALL"] === "1" ? 10000 : 500 },
  );
});

test.each([
  ["๑. การสร้าง", "1", "การสร้าง"], ["๒.การพัฒนา", "2", "การพัฒนา"], ["๓) การประเมิน", "3", "การประเมิน"], ["(๔) การใช้", "4", "การใช้"], ["3.2 แผน", "3.2", "แผน"], ["๓.๑๐ แผน", "3.10", "แผน"], ["๓.๒. แผน", "3.2", "แผน"],
  ["๑", "1", ""], ["ข้อ ๒. ชื่อ", "2", "ชื่อ"], ["มาตรการที่ ๑ การเผยแพร่", "1", "การเผยแพร่"], ["๕ กระบวนการ", null, "๕ กระบวนการ"], ["๒๕๖๖ เป็นปี", null, "๒๕๖๖ เป็นปี"], ["การใช้  งบ", null, "การใช้ งบ"], ["", null, ""],
])("splitNumber(%s)", (text, no, rest) => expect(splitNumber(text)).toEqual({ no, rest }));
