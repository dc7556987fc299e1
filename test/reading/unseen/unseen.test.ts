import { readFile } from "../../../src/ooxml/readFile";
import { readReport } from "../../../src/reading/readReport";
import { cellsOf, missingFrom, textLost, unaccounted } from "../conservation";
import { rawCellsOfBook, rawCellsOfDocument } from "../rawCells";
import { score } from "../score";
import { DOCUMENTS } from "./documents";
import { FRESH_BOOKS } from "./freshBooks";
import { FRESH_DOCUMENTS } from "./freshDocuments";
import { CLOSING_BOOKS } from "./closingBooks";
import { FOLLOW_UPS } from "./followUps";
import { GUARD_BOOKS } from "./guardBooks";
import { LAST_BOOKS } from "./lastBooks";
import { LAST_DOCUMENTS } from "./lastDocuments";
import { LATER_BOOKS } from "./laterBooks";
import { LATER_DOCUMENTS } from "./laterDocuments";
import { MORE_BOOKS } from "./moreBooks";
import { PLANS } from "./plans";
import { ROUGH_BOOKS } from "./roughBooks";
import { ROUGH_DOCUMENTS } from "./roughDocuments";

const CASES = [...PLANS, ...FOLLOW_UPS, ...DOCUMENTS, ...ROUGH_BOOKS, ...ROUGH_DOCUMENTS, ...MORE_BOOKS, ...LATER_BOOKS, ...LATER_DOCUMENTS, ...LAST_BOOKS, ...LAST_DOCUMENTS, ...FRESH_BOOKS, ...FRESH_DOCUMENTS, ...GUARD_BOOKS, ...CLOSING_BOOKS];
/** What is known to be read less than fully; everything else is read without a slip. */
const LEAST: Record<string, number> = {
  "the instrument and the question beside each measure, a long title block with other offices named": 0.96,
  "sections in the measure column alone, periods of many forms": 0.99,
};
/** Words that only join, mark or label within a cell, and so stand in no field. */
const JOINS = /^(?:และ[ก-๎]+|คลิกดูข้อมูล|ไฟล์รายงาน|ยังไม่ดำเนินการ|แล้ว|อยู่ระหว่างดำเนินการ|ดำเนินการแล้ว|มาตรการ|ผู้รับผิดชอบ|ระยะเวลา|ผลการดำเนินการ|ผลการดำเนินงาน|การติดตามผล|สํานัก|านักปลัด|\s)+$/;

describe("reports in layouts that offices could use", () => {
  test.each(CASES.map((one) => [one.name, one] as const))("%s", (name, one) => {
    const { kind, snapshot } = readFile(one.bytes, { sheets: "all", with: { formats: true } }), report = readReport(snapshot), result = score(report, one.expected);
    const raw = kind === "docx" ? rawCellsOfDocument(one.bytes) : rawCellsOfBook(one.bytes);
    const least = LEAST[name] ?? 1;
    expect({ wrong: result.accuracy >= least ? [] : result.wrong, missing: result.missingQuestions }).toEqual({ wrong: [], missing: [] });
    expect([unaccounted(snapshot, report), missingFrom(raw, report)]).toEqual([[], []]);
    expect(textLost(cellsOf(snapshot), report).filter((lost) => !JOINS.test(lost.replace(/^[^:]*: /, "")))).toEqual([]);
  });
});
