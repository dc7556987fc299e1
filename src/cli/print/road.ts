import type { Road } from "../../filling/fillRoad";
import type { Pack } from "../../frameworks/Pack";
import { words, type Lang } from "../../wording";
import type { Understood } from "../verbs/read";
import { printCounts } from "./findings";
import { printProgress } from "./progress";

/** A filled workbook in a terminal: what it shows, what a check found, what is left to answer. */
export const printRoad = (road: Road, pack: Pack, { understood, ofAnother }: { understood: readonly Understood[]; ofAnother: readonly string[] }, lang: Lang): string => {
  const say = words(lang);
  return [
    ...understood.map((one) => `${say.summary("sourceFile")}: ${one.file}${one.error === null ? "" : ` · ${one.error.message}`}`),
    ...ofAnother.map((file) => say.summary("ofAnother", { file })),
    `${say.summary("measures")}: ${road.filling.measures} · ${say.summary("questions")}: ${road.filling.questions}`,
    ...(pack.verified ? [] : [say.summary("unverifiedYear", { year: pack.year })]), "",
    printProgress(road.progress, lang), "", printCounts(road.findings, lang),
  ].join("\n");
};
