import { readFileSync } from "node:fs";
import path from "node:path";
import { readFile } from "../../../src/ooxml/readFile";
import type { Report } from "../../../src/reading/Report";
import { readReport } from "../../../src/reading/readReport";

/** What five real reports say: their words give made-up measures the length and shape of real ones. */
export const seedReports = (): Report[] => Array.from({ length: 5 }, (_, n) => {
  const file = `seed-00${n}.xlsx`;
  return readReport(readFile(new Uint8Array(readFileSync(path.resolve("test/workbooks/reports", file)))).snapshot, { file });
});
