import { codesOf, only } from "./book";

const HEAD = "ลำดับ | แบบวัด | ตัวชี้วัด | คะแนนปีก่อน | คะแนนเป้าหมาย | ประเด็นที่ต้องแก้ไข/ปรับปรุง";
const ONE = "1 | IIT | การปฏิบัติหน้าที่ | 98.5 | 95 |", TWO = "2 | IIT | การใช้งบประมาณ | 80.25 | 85 | ประชาสัมพันธ์แผน";
const table = (...rows: string[]): { indicators: string } => ({ indicators: [HEAD, ...rows].join("\n") });

test.each<[string, { indicators: string }, string[]]>([
  ["score-not-a-number", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | ๙๐.๕ | 85 |"), ["score-not-a-number ตัวชี้วัด!D6"]],
  ["score-out-of-range", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | 900 | 85 |"), ["score-out-of-range ตัวชี้วัด!D6"]],
  ["score-out-of-range: the target", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | 90 | 850 |"), ["score-out-of-range ตัวชี้วัด!E6"]],
  ["weak-indicator-without-measure", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | 80 | 85 | ช่องทางน้อย"), ["weak-indicator-without-measure ตัวชี้วัด!C6"]],
  ["weak-indicator-without-issue", table(ONE, "2 | IIT | การใช้งบประมาณ | 80.25 | 85 |"), ["weak-indicator-without-issue ตัวชี้วัด!F5"]],
])("%s", (_, text, expected) => {
  expect(codesOf(text)).toEqual(expected);
});

test.each<[string, { indicators: string }]>([
  ["no scores at all", table("1 | IIT | การปฏิบัติหน้าที่ | | |", "2 | IIT | การใช้งบประมาณ | | |")],
  ["no target: nobody said what is weak", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | 50 | |")],
  ["just the target", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | 85 | 85 |")],
  ["0 and 100", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | 100 | 0 |")],
])("quiet: %s", (_, text) => {
  expect(codesOf(text)).toEqual([]);
});

test("a score in Thai digits becomes a number; words do not", () => {
  expect(only("score-not-a-number", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | ๙๐.๕ คะแนน | 85 |")).fix).toMatchObject({ safe: true, edits: [{ value: 90.5 }] });
  expect(only("score-not-a-number", table(ONE, TWO, "7 | EIT | ประสิทธิภาพการสื่อสาร | รอประกาศ | 85 |")).fix).toBeNull();
});

test.each<[string, string | undefined]>([
  ["2", "การใช้งบประมาณ"], ["ตัวชี้วัดที่ ๒", "การใช้งบประมาณ"], ["ตัวชี้วัดที่ 2 การใช้งบประมาณ", "การใช้งบประมาณ"], ["การใช้ งบประมาณ", "การใช้งบประมาณ"],
  ["การใช้งบประมาน", "การใช้งบประมาณ"], ["งบประมาณ", "การใช้งบประมาณ"], ["ความโปร่งใส", undefined], ["12", undefined], ["การ", undefined],
])("indicator-unknown: %s is meant as %s", (text, name) => {
  const finding = only("indicator-unknown", { set: { "indicator@1": `'${text}` } });
  expect([finding.fix?.edits[0]?.value, finding.facts.suggestion]).toEqual([name, name]);
});

test("other names of the year's pack are understood", () => {
  const pack = { indicators: [{ no: 2, name: "การใช้งบประมาณ", aliases: ["การใช้จ่ายเงินของหน่วยงาน"] }] };
  expect(only("indicator-unknown", { set: { "indicator@1": "การใช้จ่ายเงินของหน่วยงาน" } }, { pack }).facts.suggestion).toBe("การใช้งบประมาณ");
});

test("a misspelt indicator explains why its indicator has no measure", () => {
  expect(codesOf({ set: { "indicator@1": "การใช้งบประมาน" } })).toEqual(["indicator-unknown indicator@1"]);
});
