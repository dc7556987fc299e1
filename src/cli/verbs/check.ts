import { check as findingsOf, countBySeverity, placeOf as placeIn, type Finding } from "../../checks";
import { placeOf } from "../../filling/sourceName";
import { textOf } from "../../workbook/CellValue";
import { words } from "../../wording";
import { CallFault, type Call } from "../arguments";
import type { Outcome } from "../Outcome";
import { printFindings } from "../print/findings";
import { printProgress } from "../print/progress";
import { today } from "../today";
import { openBook, type OpenBook } from "./openBook";
import { progressOfOpen } from "./progress";
import { unopened } from "./refusals";

/** A finding as `check --json` prints it. */
export const findingJson = (finding: Finding, { book }: Pick<OpenBook, "book">, call: Pick<Call, "lang">) => {
  const say = words(call.lang);
  return {
    code: finding.code, severity: finding.severity, where: finding.where.map(placeOf),
    message: say.message(finding, finding.where.map((at) => placeIn(book, at))),
    fix: finding.fix && { label: say.fix(finding.fix.label), safe: finding.fix.safe },
  };
};

/** `mattrakan check BOOK.xlsx` */
export const check = async (call: Call): Promise<Outcome> => {
  const [file, ...more] = call.files;
  if (file === undefined || more.length > 0) throw new CallFault("check BOOK.xlsx");
  const open = await openBook(file, call);
  if (open.error !== null) return unopened(open);
  const findings = findingsOf(open.book, { today: today(), ...(call.asOf !== undefined && { asOf: call.asOf }), ...(open.pack && { pack: open.pack }) });
  const counts = countBySeverity(findings), ours = open.book.version !== "";
  const progress = ours ? progressOfOpen(open) : null, year = open.book.named.FiscalYear?.value;
  return {
    json: {
      file: open.file, asOf: progress?.asOf ?? null,
      template: ours ? { version: open.book.version, fiscalYear: typeof year === "number" ? year : null, pack: textOf(open.book.named.PackId?.value), packVerified: open.pack?.verified ?? false } : null,
      findings: findings.map((finding) => findingJson(finding, open, call)),
      counts, progress,
    },
    text: [...(open.pack?.verified === false ? [words(call.lang).summary("unverifiedYear", { year: open.pack.year })] : []), printFindings(findings, open.book, call.lang), ...(progress ? [printProgress(progress, call.lang)] : [])].join("\n\n"),
    exit: counts.stop > 0 ? 1 : 0,
  };
};
