import fc from "fast-check";
import { cleanText } from "../../src/checks/cleanText";
import { nearest } from "../../src/checks/nearest";
import { saysNothing } from "../../src/checks/saysNothing";
import { seededKeys } from "../../src/checks/seededKeys";
import { similarTexts } from "../../src/checks/similarTexts";
import { runs } from "../../src/checks/runs";

const RUNS = process.env.MATTRAKAN_ALL === "1" ? 5000 : 200;
const SEED = 20261120;
const thai = fc.string({ unit: fc.constantFrom(..."กขคงจชดตทนบปพมยรลวสหอะาิีึืุูเแโใไ่้๊๋์ํำๆฯ \n0๑"), maxLength: 60 });

describe("clean characters", () => {
  test("cleaning twice is cleaning once, and leaves no character that it is there to mend", () => {
    const dirt = fc.constantFrom("\u200B", "\uFEFF", "\u00A0", "\u00AD", "ํา", "เเ", "\uF70A", "\uFFFD", "\r\n", "_x000D_", "\t");
    fc.assert(fc.property(fc.array(fc.oneof(thai, dirt), { maxLength: 8 }), (parts) => {
      const clean = cleanText(parts.join(""));
      expect(cleanText(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\u200B-\u200D\uFEFF\u00A0\u00AD\uF700-\uF71A\uFFFD\r\t]|\u0E4D\u0E32|\u0E40\u0E40/);
    }), { numRuns: RUNS, seed: SEED });
  });
  test("what can be seen stays: letters of any script, emoji, line breaks", () => {
    for (const text of ["ก\nข", "ITA 2570", "👍🏽 ดีมาก", "“คำพูด” – ขีด… ½ 30 °C", "น้ำ กี่ ปู่ ฎีกา ฐาน ญาติ", ""]) expect(cleanText(text)).toBe(text);
  });
});

describe("texts alike", () => {
  const share = (a: string, b: string): number => {
    const pieces = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3)));
    const one = pieces(a), other = pieces(b), both = [...one].filter((piece) => other.has(piece)).length;
    return both / (one.size + other.size - both);
  };
  test("whatever is found is as alike as it says, by plain counting", () => {
    fc.assert(fc.property(fc.array(thai, { minLength: 2, maxLength: 12 }), (texts) => {
      for (const { later, earlier, likeness } of similarTexts(texts, 0.6)) {
        expect(earlier).toBeLessThan(later);
        expect(likeness).toBeCloseTo(share(texts[later] ?? "", texts[earlier] ?? ""), 6);
      }
    }), { numRuns: RUNS, seed: SEED });
  });
  test("nearly all copies with a slip are found among a thousand others", () => {
    const texts = Array.from({ length: 1000 }, (_, i) => `มาตรการที่${(i * 7919) % 1009}เรื่อง${((i + 3) * 104_729).toString(36)}เพื่อ${((i + 11) * 15_485_863).toString(36)}ของ${(i * 32_452_843).toString(36)}`);
    const copies = texts.slice(0, 200).map((text) => `${text.slice(0, 20)}ก${text.slice(21)}`);
    const alike = copies.filter((copy, i) => share(copy, texts[i] ?? "") >= 0.8).length;
    expect(alike).toBeGreaterThan(100);
    const found = similarTexts([...texts, ...copies], 0.8).filter(({ later, earlier }) => later >= 1000 && earlier === later - 1000).length;
    expect(found).toBeGreaterThanOrEqual(Math.floor(alike * 0.95));
  });
});

test("the nearest choice is taken only when it is the only one so near", () => {
  const of = (text: string, choices: string[]) => nearest(text, choices, (choice) => choice);
  expect(of("การใช้งบประมาน", ["การใช้งบประมาณ", "การใช้อำนาจ"])).toBe("การใช้งบประมาณ");
  expect(of("กองค", ["กองคลัง", "กองคมนาคม"])).toBeUndefined();
  expect(of("", ["ก"])).toBeUndefined();
  expect(of("กขคงจ", ["กขคงฉ", "กขคงช"])).toBeUndefined();
});

test("keys: the same seed the same, never one that is taken", () => {
  const first = seededKeys("ก"), again = seededKeys("ก"), key = first();
  expect(again()).toBe(key);
  expect(seededKeys("ก", new Set([key]))()).not.toBe(key);
  const many = new Set(Array.from({ length: 5000 }, seededKeys("ข")));
  expect(many.size).toBe(5000);
  for (const one of many) expect(one).toMatch(/^[a-z0-9]{12}$/);
});

test("a dash says nothing; a word, a number and 0 do", () => {
  for (const nothing of ["", " ", "-", "–", "...", "\u200B", "__"]) expect(saysNothing(nothing)).toBe(true);
  for (const something of ["ไม่มี", "- ก", 0, false, "0"]) expect(saysNothing(something)).toBe(false);
});

test("neighbours become one rectangle", () => {
  expect(runs("ก", 2, [1, 2, 3, 7]).map((at) => [at.row, at.rows])).toEqual([[1, 3], [7, 1]]);
  expect(runs("ก", 2, [])).toEqual([]);
});
