import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../../src/reading/readReport";
import type { Report } from "../../src/reading/Report";
import { cellsOf, textLost, unaccounted } from "./conservation";
import { score, type Expected } from "./score";
import { makeItems, makeScores } from "./listVariants";
import { contentsOf, makeVariant } from "./variants";

const expectedOf = (n: number): Expected & { office: string; fiscalYear: number | null } =>
  JSON.parse(readFileSync(join(__dirname, `../workbooks/expected/seed-00${n}.json`), "utf8")) as Expected & { office: string; fiscalYear: number | null };
const REPORTS = [0, 1, 2, 3, 4].map(expectedOf);
/** Words are kept as written; ํา for ำ is a way of writing the contents here are not compared by. */
const composed = (report: Report): Report => JSON.parse(JSON.stringify(report).replaceAll("\u0E4D\u0E32", "\u0E33")) as Report;

const COUNT = process.env.MATTRAKAN_ALL === "1" ? 3000 : 250;

test(`${COUNT} other layouts of the same contents are understood, and no cell or word of them is lost`, () => {
  const wrong: string[] = [];
  let right = 0, fields = 0, perfect = 0;
  for (let seed = 1; seed <= COUNT; seed++) {
    const report = REPORTS[seed % REPORTS.length];
    if (!report) throw new Error("no report");
    const variant = makeVariant(seed, contentsOf(report), report.office, report.fiscalYear ?? 2566);
    const read = readReport(variant.snapshot), result = score(composed(read), variant.expected);
    right += result.right;
    fields += result.fields;
    if (result.accuracy === 1) perfect++;
    else wrong.push(`${variant.name}\n  ${result.wrong.slice(0, 3).join("\n  ")}`);
    const lost = [...unaccounted(variant.snapshot, read), ...textLost(cellsOf(variant.snapshot), read)];
    expect({ name: variant.name, lost }).toEqual({ name: variant.name, lost: [] });
  }
  expect(fields).toBeGreaterThan(COUNT * 20);
  expect({ wrong: right / fields >= 0.99 && perfect / COUNT >= 0.97 ? [] : wrong.slice(0, 10) }).toEqual({ wrong: [] });
});

describe("lists in other layouts", () => {
  const each = (count: number, make: (seed: number) => ReturnType<typeof makeItems>): void => {
    for (let seed = 1; seed <= count; seed++) {
      const variant = make(seed), read = readReport(variant.snapshot);
      expect({ name: variant.name, wrong: score(read, variant.expected).wrong, lost: unaccounted(variant.snapshot, read) }).toEqual({ name: variant.name, wrong: [], lost: [] });
    }
  };

  test("disclosure items", () => {
    const { disclosure, office } = expectedOf(3), items = disclosure as unknown as Parameters<typeof makeItems>[1];
    each(COUNT / 5, (seed) => makeItems(seed, items.map((item, i) => ({ ...item, status: i % 3 === 0 ? "notStarted" : "done" })), office));
  });

  test("scores", () => {
    each(COUNT / 5, (seed) => makeScores(seed, expectedOf(1).indicators as unknown as Parameters<typeof makeScores>[1]));
  });
});
