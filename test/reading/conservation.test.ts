import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../src/ooxml/readFile";
import { readReport } from "../../src/reading/readReport";
import { missingFrom, textLost } from "./conservation";
import { rawCellsOfBook, rawCellsOfDocument } from "./rawCells";

const NAMES = ["seed-000", "seed-001", "seed-002", "seed-003", "seed-004"];
const bytesOf = (file: string): Buffer => readFileSync(join(__dirname, "../workbooks/reports", file));

describe.each(["xlsx", "docx"] as const)("every cell of a .%s", (ending) => {
  test.each(NAMES)("%s is used, skipped with a reason or asked about, and no word of a used cell is lost", (name) => {
    const bytes = bytesOf(`${name}.${ending}`), report = readReport(readFile(bytes).snapshot);
    const cells = ending === "xlsx" ? rawCellsOfBook(bytes) : rawCellsOfDocument(bytes);
    expect(cells.length).toBeGreaterThan(30);
    expect(missingFrom(cells, report)).toEqual([]);
    expect(textLost(cells, report)).toEqual([]);
  });
});

test("the independent scan misses a cell that a report forgets", () => {
  const bytes = bytesOf("seed-004.xlsx"), report = readReport(readFile(bytes).snapshot);
  const [, ...rest] = report.measures;
  expect(missingFrom(rawCellsOfBook(bytes), { ...report, measures: rest }).length).toBe(6);
});
