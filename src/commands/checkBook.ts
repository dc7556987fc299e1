import { check } from "../checks/check";
import { countBySeverity } from "../checks/countBySeverity";
import type { Finding } from "../checks/Finding";
import { markFindings } from "../filling/markFindings";
import { resultsFor } from "../filling/resultsFor";
import { packById, packOf } from "../frameworks/packs";
import type { Pack } from "../frameworks/Pack";
import type { Day } from "../measures/Day";
import { sheetWords } from "../panes/gestures/sheetWords";
import { lookAtOurBook } from "../reading/lookAtOurBook";
import { readOurBook } from "../reading/ourBook";
import { fittingHeights } from "../template/fittingHeights";
import { SHEETS } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";
import { applyPatch } from "../workbook/applyPatch";
import { textOf } from "../workbook/CellValue";
import { composePatches } from "../workbook/composePatches";
import type { Host } from "../workbook/Host";
import type { Patch } from "../workbook/Patch";
import type { Outcome } from "./Outcome";

/** What a check would write: what it found, beside the measures too, and the results of our formulas where the host does not reckon itself. */
export const planCheck = (before: OurBook, today: Day): { patch: Patch; findings: Finding[]; place: Address } => {
  const pack = packOfBook(before), results: Patch[] = pack && before.snapshot.computed !== "live" ? [resultsFor(before, pack, today).patch] : [];
  const book = results.reduce((now, patch) => readOurBook(applyPatch(now.snapshot, patch)), before);
  const findings = check(book, { today, ...(pack && { pack }) });
  const marks = markFindings(book, findings, sheetWords().marks), marked = readOurBook(applyPatch(book.snapshot, marks));
  const sheet = marked.findings?.sheet ?? SHEETS.findings;
  const heights: Patch = { reason: "mark", changes: fittingHeights(marked).filter((one) => one.sheet === sheet).map((one) => ({ kind: "heights", ...one })) };
  return { findings, patch: composePatches([...results, marks, heights], "mark"), place: cellAt(sheet, marked.findings === undefined ? 0 : marked.findings.at.row + 1, marked.findings?.at.column ?? 0) };
};

const packOfBook = ({ named }: OurBook): Pack | undefined => {
  const year = named.FiscalYear?.value;
  return packById(textOf(named.PackId?.value)) ?? (typeof year === "number" ? packOf(year) : undefined);
};

/**
 * Checks the open workbook and writes what was found into ผลการตรวจ and beside the measures: one look, one change. When cells changed in
 * between, it looks once more. A workbook that is not ours, or has no place for findings, is told so and not touched. @throws HostFailure
 */
export const checkBook = async (host: Host, today: Day, tries = 2): Promise<Outcome> => {
  const book = readOurBook(await lookAtOurBook(host));
  if (book.version === "") return { kind: "cannot", finding: { code: "not-our-workbook", facts: {} } };
  const { patch, findings, place } = planCheck(book, today);
  if (!book.findings) return { kind: "cannot", finding: findings.find(({ code, facts }) => code === "sheet-missing" && facts["sheet"] === SHEETS.findings) ?? { code: "sheet-missing", facts: { sheet: SHEETS.findings } } };
  const { conflicts, written } = await host.change(patch);
  if (conflicts.length > 0) return tries > 1 ? checkBook(host, today, tries - 1) : { kind: "conflicts", cells: conflicts.length };
  await host.show(place);
  return { kind: "checked", counts: countBySeverity(findings), written };
};
