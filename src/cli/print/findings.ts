import { countBySeverity, placeOf, type Finding, type Severity } from "../../checks";
import type { OurBook } from "../../template/OurBook";
import { words, type Lang } from "../../wording";
import { printTable } from "./table";

const SEVERITIES: Severity[] = ["stop", "warn", "note"];
const MOST = 40;

/** How many findings of each severity. */
export const printCounts = (findings: readonly Finding[], lang: Lang): string => {
  const say = words(lang), counts = countBySeverity(findings);
  return printTable([{ title: say.summary("findings") }, { title: say.summary("count"), right: true }], SEVERITIES.map((severity) => [say.severity(severity), String(counts[severity])]));
};

/** Findings by severity, then each of them: where, what and how to mend it. */
export const printFindings = (findings: readonly Finding[], book: OurBook, lang: Lang): string => {
  const say = words(lang);
  if (findings.length === 0) return say.summary("noFindings");
  const worst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rows = worst.slice(0, MOST).map((finding) => `${say.severity(finding.severity)} · ${say.message(finding, finding.where.map((at) => placeOf(book, at)))}`);
  const rest = worst.length - rows.length;
  return [printCounts(findings, lang), "", ...rows, ...(rest > 0 ? [say.summary("andMore", { count: rest })] : [])].join("\n");
};
