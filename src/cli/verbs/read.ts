import path from "node:path";
import { FileFault } from "../../ooxml/FileFault";
import { readFile } from "../../ooxml/readFile";
import { isOurs, OUR_LOOK, readOurBook } from "../../reading/ourBook";
import { ourReport } from "../../reading/ourReport";
import { readReport } from "../../reading/readReport";
import type { Report } from "../../reading/Report";
import { CallFault, type Call } from "../arguments";
import { readBytes } from "../files";
import { reportJson } from "../json/reportJson";
import type { Outcome } from "../Outcome";
import { printRead } from "../print/read";
import { sayFileFault, sayQuestion } from "../say";

/** A file as `read` and `fill` understand it, or why not. */
export type Understood = { file: string; error: null; report: Report } | { file: string; error: { code: string; message: string }; report: null };

/** A workbook of ours is read by its names, anything else by its meaning. */
const reportOf = (bytes: Uint8Array, file: string, { fiscalYear }: Pick<Call, "fiscalYear">): Report => {
  const { kind, snapshot } = readFile(bytes, { sheets: "all", with: { formats: true } });
  return kind !== "docx" && isOurs(snapshot) ? ourReport(readOurBook(readFile(bytes, OUR_LOOK).snapshot)) : readReport(snapshot, { file, fiscalYear });
};

/** Reads one file in any layout. A file that cannot be read is an answer, not a throw. */
export const understand = (given: string, call: Pick<Call, "fiscalYear" | "lang">): Understood => {
  const file = path.basename(given);
  try {
    const report = reportOf(readBytes(given), file, call);
    if (report.measures.length + report.indicators.length + report.disclosure.length > 0) return { file, error: null, report };
    return { file, error: { code: "no-measures", message: sayFileFault("no-measures", call.lang, report) }, report: null };
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return { file, error: { code: fault.code, message: sayFileFault(fault.code, call.lang) }, report: null };
  }
};

/** `mattrakan read FILE…` */
export const read = (call: Call): Outcome => {
  if (call.files.length === 0) throw new CallFault("read FILE…");
  const files = call.files.map((file) => understand(file, call));
  return {
    json: { files: files.map((one) => ({ file: one.file, error: one.error, report: one.report && reportJson(one.report, (question) => sayQuestion(question, call.lang)) })) },
    text: files.map((one) => printRead(one, call.lang)).join("\n\n"),
    exit: files.some((one) => one.error !== null) ? 1 : 0,
  };
};
