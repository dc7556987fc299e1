import { check } from "../../checks/check";
import { countBySeverity } from "../../checks/countBySeverity";
import { dayFromIso } from "../../measures/Day";
import type { Figures } from "../../progress/Figures";
import { textOf } from "../../workbook/CellValue";
import { parseAddress } from "../../workbook/Address";
import type { Due } from "../../progress/Progress";
import type { Host } from "../../workbook/Host";
import { bookNow, reckoningOf } from "./bookNow";
import type { Ask } from "./Gestures";
import type { Bar, DueRow, OverviewView } from "./OverviewView";

/** How many rows of a list come at once. */
const MOST = 300;

/** The overview of a day: figures, bars, what is late and what is due. */
export const overviewOf = async (host: Pick<Host, "look">, ask: Ask): Promise<OverviewView> => {
  const now = await bookNow(host, ask), { book, pack } = now;
  const { progress } = reckoningOf(now);
  const text = (name: "OfficeName" | "FiscalYear" | "Round"): string => textOf(book.named[name]?.value).trim();
  return {
    office: text("OfficeName"), fiscalYear: text("FiscalYear"), round: text("Round"),
    asOf: now.asOf, fixedAsOf: now.fixedAsOf, packUnverified: pack !== undefined && !pack.verified,
    overall: progress.overall,
    instruments: progress.instruments.map((one) => bar(one.code, "", one)),
    indicators: progress.indicators.filter(({ name }) => name !== "").map((one) => bar(one.name, one.no === null ? "" : String(one.no), one)),
    units: progress.units.filter(({ unit }) => unit !== "").map((one) => bar(one.unit, "", one)),
    disclosure: progress.disclosure,
    overdue: progress.overdue.slice(0, MOST).flatMap((row) => dueRow(row, row.daysLate)), overdueCount: progress.overdue.length,
    dueSoon: progress.dueSoon.slice(0, MOST).flatMap((row) => dueRow(row, row.daysLeft)), dueSoonCount: progress.dueSoon.length,
    findings: countBySeverity(check(book, { today: ask.today, asOf: now.asOf, ...(pack && { pack }) })),
  };
};

const bar = (name: string, no: string, { measures, counted, done, completion, overdue, dueSoon, undated, unknownStatus }: Figures): Bar =>
  ({ name, no, figures: { measures, counted, done, completion, overdue, dueSoon, undated, unknownStatus } });

const dueRow = ({ no, measure, unit, end, where }: Due, days: number): DueRow[] => {
  const at = parseAddress(where);
  return at ? [{ no, measure, unit, end: dayFromIso(end) ?? 0, days, at }] : [];
};
