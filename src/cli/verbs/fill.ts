import path from "node:path";
import { countBySeverity } from "../../checks";
import { isOfAnother } from "../../filling/isOfAnother";
import { fillRoad } from "../../filling/fillRoad";
import { namedWrites } from "../../filling/namedWrites";
import { fileHost } from "../../host/file/fileHost";
import type { Day } from "../../measures/Day";
import { fiscalYearOf } from "../../measures/FiscalYear";
import type { FiledReport } from "../../filling/measureRows";
import { lookAtOurBook } from "../../reading/lookAtOurBook";
import { readOurBook } from "../../reading/ourBook";
import type { OurBook } from "../../template/OurBook";
import type { Patch } from "../../workbook/Patch";
import { CallFault, type Call } from "../arguments";
import { deflate } from "../deflate";
import { assetBytes, readBytes } from "../files";
import type { Outcome } from "../Outcome";
import { printRoad } from "../print/road";
import { sheetWords } from "../../panes/gestures/sheetWords";
import { today } from "../today";
import { beginning, freshKeys, packFor, TEMPLATE_ASSET } from "./beginning";
import { packOfBook } from "./openBook";
import { understand, type Understood } from "./read";
import { notOursError } from "./refusals";
import { attempt, notWritten, written } from "./writing";

/** The day that `--as-of` gives stays in the workbook. */
const fixAsOf = (day: Day) => (book: OurBook): Patch => ({ reason: "set", changes: namedWrites(book, { AsOf: day }) });

/** Reports into the template, or into a workbook of ours. */
const fillInto = async (call: Call, file: string, reports: FiledReport[], understood: Understood[]): Promise<Outcome> => {
  const into = call.into, host = fileHost(into === undefined ? assetBytes(TEMPLATE_ASSET) : readBytes(into), { recalculateOnLoad: true, deflate });
  const before = await lookAtOurBook(host), book = readOurBook(before);
  if (book.version === "") {
    const { code, message } = notOursError(call.lang);
    return notWritten(path.basename(into ?? TEMPLATE_ASSET), code, message);
  }
  const first = reports[0]?.report;
  const office = call.office ?? first?.office ?? null;
  const year = call.fiscalYear ?? first?.fiscalYear ?? fiscalYearOf(today());
  const pack = into === undefined ? packFor(year) : (packOfBook(book) ?? packFor(year));
  const road = fillRoad(before, reports, {
    office, pack, makeKey: freshKeys(), today: today(), ...sheetWords(),
    begin: into === undefined ? beginning(call, year, office) : call.asOf === undefined ? undefined : fixAsOf(call.asOf),
  });
  const ofAnother = into === undefined ? [] : reports.filter(({ report }) => isOfAnother(report, book)).map(({ file: name }) => name);
  const receipt = await host.change(road.patch);
  const errors = understood.filter((one) => one.error !== null).map(({ file: name, error }) => ({ file: name, ...error }));
  return written({
    file, out: call.out ?? "", receipt: { ...receipt, skipped: road.filling.skipped }, questions: road.filling.questions, bytes: await host.export(),
    more: { measures: road.filling.measures, files: understood.map(({ file: name }) => name), errors, ofAnother, counts: countBySeverity(road.findings), packVerified: pack.verified },
    text: printRoad(road, pack, { understood, ofAnother }, call.lang),
  }, call);
};

/** `mattrakan fill SOURCE… [--into BOOK.xlsx] --fiscal-year Y --office NAME -o OUT.xlsx` */
export const fill = async (call: Call): Promise<Outcome> => {
  const [given] = call.files;
  if (given === undefined || call.out === undefined) throw new CallFault("fill SOURCE… [--into BOOK.xlsx] [--fiscal-year Y] [--office NAME] -o OUT.xlsx");
  const understood = call.files.map((file) => understand(file, call));
  const reports = understood.flatMap(({ file, report }): FiledReport[] => (report === null ? [] : [{ file, report }]));
  const failed = understood.find((one) => one.error !== null);
  if (reports.length === 0 && failed?.error) return notWritten(failed.file, failed.error.code, failed.error.message);
  return attempt(call.into ?? given, call, async () => {
    const outcome = await fillInto(call, call.files.map((file) => path.basename(file)).join(", "), reports, understood);
    return failed ? { ...outcome, exit: 1 } : outcome;
  });
};
