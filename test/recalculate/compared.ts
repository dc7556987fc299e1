import type { Figures } from "../../src/progress/Figures";
import type { Progress } from "../../src/progress/Progress";
import { letters } from "./cellName";
import type { Book, BookValue } from "./readBook";
import type { Results } from "./recalculate";

const same = (a: BookValue | undefined, b: BookValue | undefined): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : JSON.stringify(a) === JSON.stringify(b);

/** Every formula cell in which the result kept in the file is not what the engine makes of it; the day itself is given, not computed. */
export const stale = (book: Book, results: Results): string[] => book.sheets.flatMap(({ name, cells }) => [...cells].flatMap(([at, { value, formula }]) => {
  if (formula === undefined || formula === "TODAY()") return [];
  const computed = results.get(name)?.get(at);
  return same(value, computed) ? [] : [`${name}!${at} keeps ${JSON.stringify(value)}, is ${JSON.stringify(computed)}: ${formula.slice(0, 200)}`];
}));

const TITLES: Record<keyof Figures, string> = {
  measures: "มาตรการ", counted: "นับได้", done: "ดำเนินการแล้ว", completion: "ร้อยละความสำเร็จ",
  overdue: "เกินกำหนด", dueSoon: "ใกล้ครบกำหนด", undated: "ต้องตรวจสอบวันที่", unknownStatus: "ไม่ทราบสถานะ",
};
const FIGURES = Object.keys(TITLES) as (keyof Figures)[];
const ROWS = Array.from({ length: 250 }, (_, n) => n + 1), COLUMNS = Array.from({ length: 12 }, (_, n) => n + 1);

/** สรุป as a person reads it once it is computed: by the words in its cells, not by places we know. */
const reader = (book: Book, results: Results) => {
  const cells = book.sheets.find(({ name }) => name === "สรุป")?.cells, computed = results.get("สรุป");
  return (row: number, column: number): BookValue | undefined => computed?.get(`${letters(column)}${row}`) ?? cells?.get(`${letters(column)}${row}`)?.value;
};

/** The figures in the row that shows `label`, under the header that stands nearest above it. */
const figuresBeside = (label: string, shown: ReturnType<typeof reader>): Record<string, BookValue | undefined> => {
  const row = ROWS.find((n) => shown(n, 2) === label) ?? NaN;
  const header = ROWS.filter((n) => n < row && shown(n, 5) === TITLES.counted).at(-1) ?? NaN;
  return Object.fromEntries(FIGURES.map((key) => [key, shown(row, COLUMNS.find((n) => n > 2 && shown(header, n) === TITLES[key]) ?? NaN)]));
};

/** Code and days late of the rows under "เกินกำหนด", as far as the list reaches. */
const overdueList = (shown: ReturnType<typeof reader>): [BookValue | undefined, BookValue | undefined][] => {
  const head = ROWS.find((n) => /^\d+\. เกินกำหนด$/.test(String(shown(n, 1)))) ?? NaN, days = COLUMNS.find((n) => shown(head + 1, n) === "เกินมา (วัน)") ?? NaN;
  const found: [BookValue | undefined, BookValue | undefined][] = [];
  for (let row = head + 2; typeof shown(row, days) === "number"; row++) found.push([shown(row, 1), shown(row, days)]);
  return found;
};

const LIST_ROWS = 20;

const near = (completion: number | null): unknown => (completion === null ? "ไม่มีมาตรการ" : expect.closeTo(completion, 9));
const figures = (of: Figures): Record<string, unknown> => Object.fromEntries(FIGURES.map((key) => [key, key === "completion" ? near(of.completion) : of[key]]));

/** Expects of a computed workbook that สรุป shows what `progress --json` says: overall, by instrument, indicator and unit, and the overdue list. */
export const expectProgress = (progress: Progress, book: Book, results: Results): void => {
  const shown = reader(book, results);
  const parts: [string, Figures][] = [
    ["ทุกมาตรการ", progress.overall], ["ไม่ระบุตัวชี้วัดหรือไม่ตรงรายการ", progress.noIndicator],
    ...progress.indicators.map((one): [string, Figures] => [one.name, one]), ...progress.units.map((one): [string, Figures] => [one.unit, one]),
  ];
  expect(Object.fromEntries(parts.map(([label]) => [label, figuresBeside(label, shown)]))).toEqual(Object.fromEntries(parts.map(([label, of]) => [label, figures(of)])));
  expect(overdueList(shown)).toEqual(progress.overdue.slice(0, LIST_ROWS).map(({ no, daysLate }) => [no, daysLate]));
};
