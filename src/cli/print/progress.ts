import type { Figures } from "../../progress/Figures";
import type { Progress } from "../../progress/Progress";
import { words, type Lang } from "../../wording";
import { printTable } from "./table";

const MOST_OVERDUE = 20;

/** "52%", rounded half up as the sheets show it; words for "nothing to count". */
const share = (completion: number | null, nothing: string): string => (completion === null ? nothing : `${Math.round(completion * 100)}%`);

const BAR = 20;
const bar = (completion: number | null): string => (completion === null ? "" : "█".repeat(Math.round(completion * BAR)).padEnd(BAR, "░"));

/** Completion overall and per indicator, the units, and what is overdue. */
export const printProgress = (progress: Progress, lang: Lang): string => {
  const say = words(lang), nothing = say.summary("noMeasures");
  const figures = (name: string, own: Figures): string[] => [name, bar(own.completion), share(own.completion, nothing), String(own.counted), String(own.done), String(own.overdue), String(own.dueSoon), String(own.undated), String(own.unknownStatus)];
  const heads = (first: string) => [{ title: first, most: 34 }, { title: "" }, { title: say.summary("completion"), right: true }, ...(["counted", "done", "overdue", "dueSoon", "undated", "unknownStatus"] as const).map((key) => ({ title: say.summary(key), right: true }))];
  const indicators = printTable(heads(say.summary("indicator")), [
    ...progress.indicators.map(({ no, name, ...own }) => figures(`${no ?? ""} ${name}`.trim(), own)),
    figures(say.summary("overall"), progress.overall),
  ]);
  const units = printTable(heads(say.summary("unit")), progress.units.map(({ unit, ...own }) => figures(unit, own)));
  const { disclosure } = progress;
  return [
    `${say.summary("asOf")} ${say.date(progress.asOf)}`, "", indicators,
    ...(progress.units.length === 0 ? [] : ["", units]),
    ...(disclosure.items === 0 ? [] : ["", `${say.summary("disclosure")}: ${disclosure.done}/${disclosure.items} (${share(disclosure.completion, nothing)})`]),
    "", printOverdue(progress, lang),
  ].join("\n");
};

const printOverdue = ({ overdue }: Progress, lang: Lang): string => {
  const say = words(lang);
  if (overdue.length === 0) return say.summary("nothingOverdue");
  const table = printTable(
    [{ title: say.summary("daysLate"), right: true }, { title: say.summary("no") }, { title: say.summary("measure"), most: 60 }, { title: say.summary("unit"), most: 24 }, { title: say.summary("end") }, { title: say.summary("where") }],
    overdue.slice(0, MOST_OVERDUE).map(({ daysLate, no, measure, unit, end, where }) => [String(daysLate), no, measure, unit, say.date(end), where]),
  );
  const rest = overdue.length - MOST_OVERDUE;
  return [say.summary("overdueList"), table, ...(rest > 0 ? [say.summary("andMore", { count: rest })] : [])].join("\n");
};
