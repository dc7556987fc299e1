import type { Report } from "../../../src/reading/Report";

/** Rows of 14 cells like a sheet of measures: texts, days, numbers, ticks, some blank. */
export const measureRow = ({ measures }: Report, n: number): (string | number | boolean | null)[] => {
  const one = measures[n % measures.length];
  if (!one) throw new Error("no measures");
  return [
    n + 1, one.no, (one.indicator ?? 0) + (n % 7) / 4, one.measure.slice(0, 60), `${one.measure.slice(0, 20)} ${n}`, one.units[0] ?? "สำนักปลัด", 46_000 + (n % 365), 46_030 + (n % 365),
    n % 3 === 0 ? "ดำเนินการแล้ว" : "อยู่ระหว่างดำเนินการ", n % 101, n % 2 === 0, n % 5 === 0 ? null : `https://example.go.th/o${n % 43}?id=${n}`, n % 4 === 0 ? "ü & <b>" : "หลักฐาน", n * 1.25,
  ];
};
