import { lookAtFile } from "../../../src/host/file/lookAtFile";
import { makeBook } from "../../../src/ooxml/making/makeBook";
import { OUR_LOOK, readOurBook } from "../../../src/reading/ourBook";
import { MEASURE_COLUMNS, type MeasureKey } from "../../../src/template/columns";
import type { OurBook } from "../../../src/template/OurBook";
import { nameCell } from "../../../src/template/sheets/office";
import { carryOver } from "../../../src/template/versions/carryOver";
import type { Figure } from "../../../src/template/figures";
import { addressName } from "../../../src/workbook/Address";
import type { BookPlan } from "../../../src/workbook/BookPlan";
import type { CellValue } from "../../../src/workbook/CellValue";
import { freshPlan, HEADER, MEASURES, olderTemplate, write } from "./olderTemplate";

const OFFICERS = MEASURE_COLUMNS.filter(({ owner }) => owner !== "formula").map(({ key }) => key);

/** A row with something of its own in every column that a person, a check or the add-in writes. */
const fullRow = (n: number): Partial<Record<MeasureKey, CellValue>> => Object.fromEntries(OFFICERS.filter((key) => key !== "subIndicator").map((key) =>
  [key, key === "code" ? String(n) : key === "percent" ? n : key === "weight" ? n + 0.5 : ["start", "end", "finished"].includes(key) ? 46_000 + n : `${key} ${n}\nสอง`]));

const read = (plan: BookPlan<Figure>): OurBook => readOurBook(lookAtFile(makeBook(plan), OUR_LOOK));

const ROWS = Array.from({ length: 7 }, (_, n) => fullRow(n + 1));

const older = (): BookPlan<Figure> => {
  const plan = olderTemplate(ROWS, 7), office = nameCell("OfficeName"), asOf = nameCell("AsOf");
  write(plan, "หน่วยงาน", office.row, office.column, "เทศบาลตำบลดอนยายหอม");
  write(plan, "หน่วยงาน", asOf.row, asOf.column, 46_300);
  write(plan, "ตัวชี้วัด", HEADER + 1, 3, 98.89);
  return plan;
};

describe("a workbook of version 0.9", () => {
  const book = read(older()), fresh = freshPlan(5), carried = carryOver(book, fresh);

  test("is recognised by its version, its renamed column too", () => {
    expect(book.version).toBe("0.9.0");
    expect(book.measures?.headers).toContain("หน่วยงานสนับสนุน");
    expect(book.measures?.columns.coUnits).toBe(MEASURE_COLUMNS.findIndex(({ key }) => key === "coUnits"));
    expect(book.measures?.columns.subIndicator).toBeUndefined();
  });

  test("says how many rows the new one lacks", () => expect(carried?.rows).toEqual({ measures: 2 }));

  test("arrives in the new one without losing a cell", () => {
    const plan = freshPlan(7);
    for (const { to, value } of carryOver(book, plan)?.moves ?? []) write(plan, to.sheet, to.row, to.column, value);
    const arrived = read(plan);
    expect(arrived.version).toBe("1.0.0");
    expect(arrived.measures?.lines.map(({ values }) => Object.fromEntries(OFFICERS.map((key) => [key, values[key]]))))
      .toEqual(ROWS.map((row) => ({ ...row, subIndicator: "" })));
    expect(arrived.named.OfficeName?.value).toBe("เทศบาลตำบลดอนยายหอม");
    expect(arrived.named.AsOf).toMatchObject({ value: 46_300, formula: "" });
    expect(arrived.indicators?.lines[0]?.values.lastScore).toBe(98.89);
  });

  test("every cell with something in it, but for the template's own, moves or is named as left", () => {
    const accounted = new Set([...(carried?.moves ?? []).map(({ from }) => addressName(from)), ...(carried?.left ?? []).map(({ at }) => addressName(at))]);
    const block = book.measures;
    const written = (block?.lines ?? []).flatMap((line) => OFFICERS.flatMap((key) => {
      const column = block?.columns[key];
      return column === undefined ? [] : [addressName({ sheet: MEASURES, row: line.row, column, rows: 1, columns: 1 })];
    }));
    expect(written).toHaveLength(7 * (OFFICERS.length - 1));
    expect(written.filter((at) => !accounted.has(at))).toEqual([]);
    expect(carried?.left).toEqual([]);
  });
});

test("what has no place is named: an own column, a note beside a table, a formula typed over", () => {
  const plan = older(), sheet = plan.sheets.find(({ name }) => name === MEASURES), table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("no Measures");
  const own = table.at.columns++;
  table.columns.push({ title: "งบประมาณ (บาท)" });
  sheet.cells.push(
    { row: HEADER, column: own, value: "งบประมาณ (บาท)", style: "header" }, { row: HEADER + 2, column: own, value: 25_000, style: "input" },
    { row: 0, column: 8, value: "ด่วน", style: "text" });
  write(plan, MEASURES, HEADER + 3, 7, 80);
  write(plan, MEASURES, HEADER + 3, 10, { error: "#REF!" });
  const carried = carryOver(read(plan), freshPlan(7));
  expect(carried?.left.map(({ at, why }) => [addressName(at), why])).toEqual([
    ["มาตรการ!AM6", "own-column"], ["มาตรการ!H7", "own-column"], ["มาตรการ!I1", "outside"]]);
  expect(carried?.moves.find(({ from }) => addressName(from) === "มาตรการ!K7")?.value).toEqual({ error: "#REF!" });
});

test("nothing is carried over from the present version, a later one, or one older than any we know", () => {
  for (const version of ["1.0.0", "1.2.0", "0.3.0", ""]) expect(carryOver({ ...read(older()), version }, freshPlan())).toBeUndefined();
});
