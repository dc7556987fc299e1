import fc from "fast-check";
import type { DisclosureKey, IndicatorKey, MeasureKey, RoundKey, UnitKey } from "../../src/template/columns";
import type { CellValue } from "../../src/workbook/CellValue";

/** Rows as officers really leave them: mostly right, often enough wrong in every way a cell can be. */
export type Rows<K extends string> = Partial<Record<K, CellValue>>[];
export interface OddCells { measures: Rows<MeasureKey>; indicators: Rows<IndicatorKey>; disclosure: Rows<DisclosureKey>; units: Rows<UnitKey>; rounds: Rows<RoundKey> }

export interface OddOptions { seed: number; rows: number; /** the days lie around it */ asOf: number; /** false where the engine takes a boolean for a number */ booleans: boolean; /** false where a cell cannot hold an error */ errors: boolean }

const UNITS = ["สำนักปลัด", "สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง", "IT", "กอง*", "กอง~?", "a|b"];
const INDICATORS = ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"];
const STATUSES = ["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้ว", "ขอเลื่อน", "ยกเลิก"];

/** Seeded rows of every table; the same numbers give the same rows. */
export const oddCells = ({ seed, rows, asOf, booleans, errors }: OddOptions): OddCells => {
  const often = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: odd });
  const wrong: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(" ", "-", "ไม่ทราบ", "80", "๘๐", ...(booleans ? [true, false] : []), ...(errors ? [{ error: "#REF!" }, { error: "#N/A" }] : []));
  const value = (...values: CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom<CellValue>(...values);
  const number = (min: number, max: number): fc.Arbitrary<CellValue> => fc.integer({ min, max });
  const day = (from: number, to: number): fc.Arbitrary<CellValue> =>
    often(number(asOf + from, asOf + to), fc.oneof(wrong, value("", "", asOf, asOf + 30, asOf + 31, asOf - 1, asOf + 0.5, asOf - 0.25, 36_525.99, 36_526, 109_574.5, 109_575, 244_000, 0, -1, "31 ต.ค. 2569")));
  const code = fc.oneof(
    fc.integer({ min: 1, max: Math.ceil(rows / 3) }).map(String),
    fc.tuple(fc.integer({ min: 1, max: Math.ceil(rows / 4) }), fc.integer({ min: 1, max: 11 })).map(([a, b]) => `${a}.${b}`),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).map((numbers) => numbers.join(".")),
    often(value(""), fc.oneof(wrong, value(" 3 ", "3.1 ", 3, 3.1, "3*", "3?.1", "3*.2", "3~.1", "3~", "A", "a.1", "A.2", ".", "..", "3.", ".1", "๓.๑", "a|b.c|d.1"))),
  );
  const units = often<CellValue>(fc.subarray(UNITS, { maxLength: 3 }).map((lines) => lines.join("\n")), fc.oneof(wrong, value("ทุกส่วนราชการ", "กองคลัง\nทุกส่วนราชการ", "กองคลัง\nกองคลัง", "กองคลัง ", "it", "กองใหม่", "กองคลัง|กองช่าง", "ทุกส่วนราชการ ยกเว้นกองช่าง", 5, "\n\nกองคลัง\n")));
  const steps = fc.oneof<fc.Arbitrary<CellValue>[]>(value("", ""), fc.array(fc.constantFrom("☑ จัดทำแผน", "☐ เผยแพร่", "☑", "๓. รายงาน", " ☑ เยื้อง", "ก ☐", "☑☑"), { maxLength: 6 }).map((lines) => lines.join("\n")), often(value("๑. จัดทำ\n๒. เผยแพร่"), wrong));
  const measure: fc.Arbitrary<Partial<Record<MeasureKey, CellValue>>> = fc.record({
    code, indicator: often(value(...INDICATORS), fc.oneof(wrong, value("", "การใช้งบประมาณ*", "การ*", "การใช้อำนาจ ", "ไม่มีในรายการ", 1))),
    measure: often(fc.integer({ min: 1, max: 999 }).map((n): CellValue => `มาตรการที่ ${n}\nบรรทัดสอง`), fc.oneof(wrong, value("", "  ", "ย".repeat(170), 7))),
    leadUnits: units, coUnits: fc.oneof(value("", ""), units),
    start: day(-400, 200), end: day(-120, 200), finished: fc.oneof(value(""), day(-200, 0)),
    status: often(value(...STATUSES), fc.oneof(wrong, value("", " ดำเนินการแล้ว", "ยกเลิก ", "เสร็จ", "ดำเนินการแล้ว\n", "ดำเนินการ แล้ว"))),
    percent: fc.oneof({ weight: 3, arbitrary: value("") }, { weight: 1, arbitrary: often(number(0, 100), fc.oneof(wrong, value(0.5, 0.999, 1, -1, 100.5, 66.5, 0, 100, "  ", "", 1e-9))) }),
    weight: fc.oneof({ weight: 3, arbitrary: value("") }, { weight: 1, arbitrary: often(value(1, 2, 3, 0.5, 10), fc.oneof(wrong, value(0, -2, 1e-9))) }),
    steps,
  });
  const indicator = (no: number, name: string): fc.Arbitrary<Partial<Record<IndicatorKey, CellValue>>> => fc.record({
    no: fc.constant<CellValue>(no), name: fc.constant<CellValue>(name), instrument: fc.constant<CellValue>(no <= 5 ? "IIT" : no <= 8 ? "EIT" : "OIT"),
    lastScore: often(fc.integer({ min: 0, max: 10_000 }).map((n): CellValue => n / 100), fc.oneof(wrong, value(""))), targetScore: value(85, ""),
  });
  const item: fc.Arbitrary<Partial<Record<DisclosureKey, CellValue>>> = fc.record({
    code: often(fc.integer({ min: 1, max: 43 }).map((n): CellValue => `o${n}`), fc.oneof(wrong, value(""))),
    status: often(value("ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้ว"), fc.oneof(wrong, value("", "ดำเนินการแล้ว "))),
    link: often(value("https://a.go.th/x", ""), wrong),
  });
  const round = (label: string, asOf: CellValue): fc.Arbitrary<Rows<RoundKey>> => fc.subarray(INDICATORS).chain((names) => fc.tuple(...names.map((name) => fc.record<Record<RoundKey, CellValue>>({
    round: fc.constant<CellValue>(label), asOf: fc.constant(asOf), indicator: fc.constant<CellValue>(name), counted: number(0, 9), done: number(0, 9), overdue: number(0, 3), completion: often(fc.integer({ min: 0, max: 100 }).map((n): CellValue => n / 100), value("ไม่มีมาตรการ")),
  }))));

  const all = fc.record<OddCells>({
    measures: fc.array(measure, { minLength: rows, maxLength: rows, size: "max" }),
    indicators: fc.tuple(...INDICATORS.map((name, at) => indicator(at + 1, name))),
    disclosure: fc.array(item, { minLength: 26, maxLength: 26, size: "max" }),
    units: fc.constant(UNITS.map((name) => ({ name }))),
    rounds: fc.tuple(round("รอบ ๖ เดือน", asOf - 300), round("รอบ ๑๒ เดือน", asOf - 100)).map((both) => both.flat()),
  });
  const [cells] = fc.sample(all, { seed, numRuns: 1 });
  if (!cells) throw new Error("nothing sampled");
  return cells;
};
