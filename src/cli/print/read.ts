import { isoOf } from "../../measures/Day";
import { placeOf } from "../../filling/sourceName";
import { words, type Lang } from "../../wording";
import { sayQuestion } from "../say";
import type { Understood } from "../verbs/read";
import { printTable } from "./table";

const MOST = 20;

/** What was understood of a file, what was passed over and what must be asked. */
export const printRead = (one: Understood, lang: Lang): string => {
  if (one.error !== null) return `${one.file}: ${one.error.message}`;
  const say = words(lang), { report } = one;
  const measures = printTable(
    [{ title: say.summary("no") }, { title: say.summary("measure"), most: 56 }, { title: say.summary("unit"), most: 24 }, { title: say.summary("end") }, { title: say.summary("where") }],
    report.measures.map((measure) => [measure.no ?? "", measure.measure, measure.units.join(", "), measure.end === null ? "" : say.date(isoOf(measure.end)), measure.source.map(placeOf).join(", ")]),
  );
  const questions = report.questions.map((question) => `? ${placeOf(question.where)}: ${sayQuestion(question, lang)}`);
  return [
    `${one.file} · ${report.office ?? "—"} · ${report.fiscalYear ?? "—"}`, "", measures, "",
    `${say.summary("measures")} ${report.measures.length} · ${say.summary("indicator")} ${report.indicators.length} · OIT ${report.disclosure.length} · ${say.summary("skipped")} ${report.skipped.length} · ${say.summary("questions")} ${questions.length}`,
    ...questions.slice(0, MOST), ...(questions.length > MOST ? [say.summary("andMore", { count: questions.length - MOST })] : []),
  ].join("\n");
};
