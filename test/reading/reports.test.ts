import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../src/ooxml/readFile";
import { readReport } from "../../src/reading/readReport";
import { score, type Expected } from "./score";

const FOLDER = join(__dirname, "../workbooks");
const REPORTS = ["seed-000", "seed-001", "seed-002", "seed-003", "seed-004"];
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(join(FOLDER, `expected/${name}.json`), "utf8")) as Expected;

describe.each([["xlsx", 0.99], ["docx", 0.98]] as const)("the five reports as .%s", (ending, least) => {
  test.each(REPORTS)("%s is understood field by field", (name) => {
    const { snapshot } = readFile(readFileSync(join(FOLDER, `reports/${name}.${ending}`)));
    const result = score(readReport(snapshot), expectedOf(name));
    expect({ wrong: result.accuracy >= least ? [] : result.wrong, missing: result.missingQuestions }).toEqual({ wrong: [], missing: [] });
  });
});

test("the scorer sees a wrong field, a missing row and a row too many", () => {
  const { snapshot } = readFile(readFileSync(join(FOLDER, "reports/seed-004.xlsx")));
  const report = readReport(snapshot), expected = expectedOf("seed-004");
  const [first, ...rest] = report.measures;
  if (!first) throw new Error("no measure");
  const all = score(report, expected).right;
  expect(score({ ...report, office: "องค์การบริหารส่วนตำบลอื่น" }, expected).right).toBe(all - 1);
  expect(score({ ...report, measures: rest }, expected).right).toBeLessThan(all - 8);
  expect(score({ ...report, measures: [...report.measures, { ...first, measure: "เกินมา" }] }, expected).accuracy).toBeLessThan(1);
});
