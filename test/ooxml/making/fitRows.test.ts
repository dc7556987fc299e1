import { unzipSync } from "fflate";
import { fitRows } from "../../../src/ooxml/making/fitRows";
import { makeBook } from "../../../src/ooxml/making/makeBook";
import { rowHeight, ONE_LINE } from "../../../src/template/rowHeight";
import { planTemplate } from "../../../src/template/planTemplate";
import { packOf } from "../../../src/frameworks/packs";
import { templatePack } from "../../../src/frameworks/templatePack";
import { all, partsOf, treeOf } from "./parts";

const pack = packOf(2570);
if (!pack) throw new Error("no pack of 2570");
const before = makeBook(planTemplate({ fiscalYear: 2570, pack: templatePack(pack) }));
const PART = "xl/worksheets/sheet3.xml";
const rows = (bytes: Uint8Array) => new Map(all(treeOf(partsOf(bytes).get(PART) ?? ""), "row").map(({ attributes }) => [Number(attributes.r), attributes]));

describe("heights for rows that grow with their text", () => {
  const after = fitRows(before, [{ sheet: "มาตรการ", heights: { 0: 99, 4: 106, 5: 52.5, 5000: 30 } }, { sheet: "ไม่มี", heights: { 1: 40 } }]);

  test("rows get the height they need, and stay free to grow", () => {
    expect(rows(after).get(5)).toMatchObject({ ht: "106" });
    expect(rows(after).get(5)).not.toHaveProperty("customHeight");
    expect(rows(after).get(6)?.ht).toBe("52.5");
    expect(rows(after).get(7)).toEqual(rows(before).get(7));
  });

  test("a row with a height of its own keeps it", () => expect(rows(after).get(1)).toEqual(rows(before).get(1)));

  test("a second time puts the new height in place of the first", () => {
    expect(rows(fitRows(after, [{ sheet: "มาตรการ", heights: { 4: 79 } }])).get(5)).toMatchObject({ ht: "79" });
  });

  test("every other part stays as it is, and nothing to fit changes nothing", () => {
    const one = unzipSync(before), other = unzipSync(after);
    expect(Object.keys(one).filter((name) => !Buffer.from(one[name] ?? []).equals(Buffer.from(other[name] ?? [])))).toEqual([PART]);
    expect(fitRows(before, [])).toBe(before);
  });
});

test.each([
  ["", 30, 1], ["สั้น", 30, 1], ["บรรทัด\nสอง\nสาม", 30, 3], ["ปู่ย่าตายาย", 14, 1], ["ก".repeat(100), 30, 6], [`${"ก".repeat(10)}\n${"ก".repeat(30)}`, 30, 3],
])("%j in %d characters takes about %d lines", (text, width, lines) => {
  expect(Math.round((rowHeight([{ text, width }]) - ONE_LINE) / 27) + 1).toBe(lines);
});

test("the highest cell makes the row, up to what Excel takes", () => {
  expect(rowHeight([{ text: "ก", width: 10 }, { text: "ก\nก", width: 10 }])).toBe(rowHeight([{ text: "ก\nก", width: 10 }]));
  expect(rowHeight([{ text: "ก\n".repeat(500), width: 10 }])).toBe(409);
});
