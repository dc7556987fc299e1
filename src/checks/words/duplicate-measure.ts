import { textOf } from "../../workbook/CellValue";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import type { MeasureRow } from "../measureRows";
import { shortText } from "../shortText";

/** The same measure twice for one indicator (or under one parent): it would count twice. */
export const duplicateMeasure: Rule = ({ rows }) => {
  const groups = new Map<string, MeasureRow[]>();
  for (const row of rows) {
    if (!row.isMeasure || row.wordsKey === "") continue;
    const key = `${row.wordsKey}\n${textOf(row.values.indicator).trim()}\n${row.progress.parentCode}`;
    const group = groups.get(key);
    if (group) group.push(row); else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const where = group.flatMap((row) => row.at("measure") ?? []);
    return group.length < 2 || where.length < 2 ? [] : [found("duplicate-measure", where, { text: shortText(textOf(group[0]?.values.measure)), count: group.length })];
  });
};
