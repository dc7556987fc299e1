import { progressOf } from "../../src/progress/progressOf";
import type { MeasureKey } from "../../src/template/columns";
import type { CellValue } from "../../src/workbook/CellValue";
import { bookOf } from "./bookOf";

const UNITS = Array.from({ length: 30 }, (_, n) => `กองที่ ${n + 1}`);
const INDICATORS = Array.from({ length: 10 }, (_, n) => `ตัวชี้วัดที่ ${n + 1}`);
const STATUSES = ["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้ว", "ขอเลื่อน", "ยกเลิก", ""];

const bookOfSize = (size: number) => bookOf({
  units: UNITS.map((name) => ({ name })),
  indicators: INDICATORS.map((name, n) => ({ no: n + 1, name, instrument: ["IIT", "EIT", "OIT"][n % 3] ?? "" })),
  measures: Array.from({ length: size }, (_, n): Partial<Record<MeasureKey, CellValue>> => ({
    code: n % 14 === 0 ? `${n / 14 + 1}` : `${Math.floor(n / 14) + 1}.${n % 14}`, indicator: INDICATORS[n % 10] ?? "", measure: `มาตรการ ${n}`,
    leadUnits: `${UNITS[n % 30]}\n${UNITS[(n * 7) % 30]}`, coUnits: n % 50 === 0 ? "ทุกส่วนราชการ" : "", end: 46_000 + (n % 700), status: STATUSES[n % 6] ?? "",
    steps: "☑ หนึ่ง\n☐ สอง\nสาม", weight: n % 3,
  })),
});

const fastest = (size: number): number => {
  const book = bookOfSize(size);
  return Math.min(...Array.from({ length: 5 }, () => {
    const started = performance.now();
    progressOf(book, { asOf: 46_346 });
    return performance.now() - started;
  }));
};

test("time grows with the number of measures, not with its square", () => {
  const small = fastest(2_000), large = fastest(20_000);
  process.stdout.write(`progress: 2,000 measures ${small.toFixed(1)} ms, 20,000 ${large.toFixed(1)} ms\n`);
  expect(large / small).toBeLessThan(40);
});
