import { indicatorByName, indicatorByNumber, itemOf } from "../../src/frameworks/indicatorByName";
import { levelOf } from "../../src/frameworks/levelOf";
import type { Pack } from "../../src/frameworks/Pack";
import { packProblems } from "../../src/frameworks/packProblems";
import { newestPackYear, packById, packIds, packOf, readPack } from "../../src/frameworks/packs";
import schema from "../../src/frameworks/pack.schema.json";
import { roundScore, scoreTotals, totalOf } from "../../src/frameworks/scoreTotals";

const YEARS = [2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570];
const of = (year: number): Pack => {
  const pack = packOf(year);
  if (!pack) throw new Error(`no pack of ${year}`);
  return pack;
};

describe("the packs", () => {
  test.each(YEARS)("%i is a pack by our own validator and by the schema's required keys", (year) => {
    const pack = of(year);
    expect(packProblems(pack)).toEqual([]);
    expect(Object.keys(pack).sort()).toEqual([...schema.required].sort());
    for (const item of pack.items) expect(Object.keys(item).sort()).toEqual([...schema.properties.items.items.required].sort());
    expect(pack.verifiedNote.th).toMatch(/[ก-๛]/);
    expect(pack.verifiedNote.en).toMatch(/[a-z]/);
  });

  test("ids, years, and none for other years", () => {
    expect(packIds()).toEqual(YEARS.map((year) => `ita-${year}`));
    expect(packById("ita-2567")?.year).toBe(2567);
    expect([packOf(2562), packOf(2571), packById("ita-2500")]).toEqual([undefined, undefined, undefined]);
    expect(newestPackYear()).toBe(2570);
  });

  // ita.md a.2
  test.each([
    [2563, 43, "o42", "o43", 2563, true], [2564, 43, "o42", "o43", 2564, false], [2565, 43, "o42", "o43", 2565, false], [2566, 43, "o42", "o43", 2566, true],
    [2567, 35, "o34", "o35", 2566, false], [2568, 28, "o27", "o28", 2567, false], [2569, 26, "o25", "o26", 2568, false], [2570, 26, "o25", "o26", 2569, false],
  ])("%i has %i items; measures in %s, results in %s, of %i", (year, items, measures, results, covers, verified) => {
    const pack = of(year);
    expect(pack.items.map((item) => item.code)).toEqual(Array.from({ length: items }, (_, i) => `o${i + 1}`));
    expect([pack.measuresItem, pack.implementationItem, pack.implementationYear, pack.verified]).toEqual([measures, results, covers, verified]);
    expect(pack.instruments.map(({ code, weight }) => `${code} ${weight}`)).toEqual(["IIT 30", "EIT 30", "OIT 40"]);
    expect(pack.indicators.map(({ instrument }) => instrument)).toEqual([..."IIIIIEEEOO"].map((letter) => `${letter}IT`));
  });

  test("2566 has the 108 elements of a real report", () => {
    expect(of(2566).items.flatMap((item) => item.elements)).toHaveLength(108);
    expect(itemOf(of(2566), "o10")?.name).toBe("นโยบายคุ้มครองข้อมูลส่วนบุคคล");
  });

  test("2570 is 2569 a year on: no item still names an older year", () => {
    const names = of(2570).items.map((item) => item.name).join(" ");
    expect(names).toMatch(/2570/);
    expect(names).not.toMatch(/2568/);
    expect(of(2570).items.map((item) => item.sub)).toEqual(of(2569).items.map((item) => item.sub));
  });
});

describe("packProblems", () => {
  const broken = (change: (pack: Record<string, unknown>) => void): string[] => {
    const copy = JSON.parse(JSON.stringify(of(2566))) as Record<string, unknown>;
    change(copy);
    return packProblems(copy);
  };
  test.each<[string, (pack: Record<string, unknown>) => void, RegExp]>([
    ["no year", (pack) => delete pack["year"], /^year/],
    ["a Christian year", (pack) => (pack["year"] = 2023), /^year/],
    ["items that are no list", (pack) => (pack["items"] = {}), /^items/],
    ["an item without elements", (pack) => delete (pack["items"] as Record<string, unknown>[])[3]?.["elements"], /^items\[3\]\.elements/],
    ["a code with a zero", (pack) => Object.assign((pack["items"] as object[])[0] ?? {}, { code: "o01" }), /^items\[0\]\.code/],
    ["an item twice", (pack) => Object.assign((pack["items"] as object[])[1] ?? {}, { code: "o1" }), /o1 stands twice/],
    ["an unknown sub-indicator", (pack) => Object.assign((pack["items"] as object[])[1] ?? {}, { sub: "9.9" }), /o2 names no sub-indicator/],
    ["an unknown instrument", (pack) => Object.assign((pack["indicators"] as object[])[0] ?? {}, { instrument: "XIT" }), /1 names no instrument/],
    ["weights of 110", (pack) => Object.assign((pack["instruments"] as object[])[0] ?? {}, { weight: 40 }), /weights make 110/],
    ["verified with an unverified item", (pack) => Object.assign((pack["items"] as object[])[0] ?? {}, { verified: false }), /^verified/],
    ["levels that rise", (pack) => ((pack["levels"] as { levels: unknown[] }).levels.reverse()), /levels: must fall/],
    ["a measures item that is none", (pack) => (pack["measuresItem"] = "o50"), /^measuresItem/],
  ])("%s", (_, change, says) => {
    expect(broken(change).join("\n")).toMatch(says);
  });
  test.each([null, 3, "pack", []])("%p is none", (json) => {
    expect(packProblems(json)).toEqual(["must be an object"]);
    expect(readPack(json)).toBeUndefined();
  });
});

describe("indicatorByName", () => {
  test.each([
    ["การใช้อำนาจ", 3], ["การใช้อํานาจ", 3], ["การใช้อานาจ", 3], ["๒. การใช้อำนาจ", 3], ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", 3], ["๒. การใช้อำนาจ ๙๘.๗๑ คะแนน", 3],
    ["การใช้ ทรัพย์สินของทาง ราชการ", 4], ["การใช้ทรัพย์สินของราชการ", 4], ["ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน", 8], ["การปรับปรุงการทํางาน", 8],
    ["ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต", 10], ["เเก้ไข", undefined], ["การเเก้ไขปัญหาการทุจริต", 5], ["ด้านคุณภาพการดำเนินงาน", 6], ["มาตรการป้องกันการทุจริต", undefined], ["", undefined],
  ])("%s → %p", (text, no) => expect(indicatorByName(of(2566), text)?.no).toBe(no));

  test.each([
    ["จากผลการประเมิน ITA ตัวชี้วัดที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล", 9, "9.4"], ["ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน", 8, null],
    ["ตัวชี้วัดย่อยที่ 10.2 มาตรการ", 10, "10.2"], ["ตัวชี้วัดที่ย่อย ๑๐.๑ การดำเนินการ", 10, "10.1"],
  ])("%s names %i", (text, no, sub) => {
    const found = indicatorByNumber(of(2566), text);
    expect([found?.indicator.no, found?.sub]).toEqual([no, sub]);
  });
  test("a number that no indicator has", () => expect(indicatorByNumber(of(2566), "ตัวชี้วัดที่ ๒๔")).toBeUndefined());
});

describe("scores and levels", () => {
  const scores2563 = [98.89, 96.77, 98.71, 98.53, 98.65, 85.4, 87.89, 85.72, 72.79, 25].map((score, i) => ({ no: i + 1, score }));

  test("ten indicators of 2563 make 74.95, level C", () => {
    const { instruments, total } = scoreTotals(of(2563), scores2563);
    expect(instruments.map(({ score }) => score?.toFixed(3))).toEqual(["98.310", "86.337", "48.895"]);
    expect(total).toBeCloseTo(74.952, 6);
    expect(roundScore(total ?? 0)).toBe(74.95);
    expect(levelOf(of(2563), total ?? 0, instruments)).toBe("C");
  });
  test("three instruments of 2566 make 95.15, level ผ่านดี because EIT is under 95", () => {
    const instruments = [{ code: "IIT", score: 99.84 }, { code: "EIT", score: 94 }, { code: "OIT", score: 92.5 }];
    const total = totalOf(of(2566), instruments);
    expect(roundScore(total ?? 0)).toBe(95.15);
    expect(levelOf(of(2566), total ?? 0, instruments)).toBe("ผ่านดี");
  });
  test("a missing score leaves its instrument and the total open", () => {
    const { instruments, total } = scoreTotals(of(2563), scores2563.filter(({ no }) => no !== 7));
    expect(instruments.map(({ score }) => score === null)).toEqual([false, true, false]);
    expect(total).toBeNull();
  });
  const each = (iit: number | null, eit: number, oit: number): { code: string; score: number | null }[] => [{ code: "IIT", score: iit }, { code: "EIT", score: eit }, { code: "OIT", score: oit }];
  test.each([
    [2565, 95, "AA"], [2565, 94.99, "A"], [2565, 94.996, "AA"], [2565, 85, "A"], [2565, 84.99, "B"], [2565, 74.95, "C"], [2565, 60, "D"], [2565, 54.99, "E"], [2565, 49.99, "F"], [2565, 0, "F"],
  ])("letters: %i %d → %s", (year, total, level) => expect(levelOf(of(year), total)).toBe(level));
  test.each([
    [96, each(96, 96, 96), "ผ่านดีเยี่ยม"], [96, each(99, 94.99, 96), "ผ่านดี"], [94.64, each(98, 84, 99), "ผ่าน"], [85, each(85, 85, 85), "ผ่านดี"], [84.99, each(99, 99, 60), "ต้องปรับปรุง"],
    [70, each(70, 70, 70), "ต้องปรับปรุง"], [69.99, each(70, 70, 70), "ต้องปรับปรุงโดยด่วน"], [96, each(null, 96, 96), null], [90, each(null, 80, 99), "ผ่าน"], [60, each(null, 60, 60), "ต้องปรับปรุงโดยด่วน"],
  ])("pass scale: %d → %s", (total, instruments, level) => expect(levelOf(of(2568), total, instruments)).toBe(level));
  test("a year whose levels were not found has none", () => expect([levelOf(of(2569), 96), levelOf(of(2570), 96)]).toEqual([null, null]));
});
