import { readSteps } from "../measures/steps/readItems";
import { arabicDigits } from "../measures/text/digits";
import { thaiKey } from "../measures/text/thaiKey";
import type { CheckContext } from "./CheckContext";
import { guessIndicator } from "../reading/guessIndicator";
import { indicatorInSentence, indicatorOfName } from "../reading/namedIndicator";
import { nearest } from "./nearest";

type Known = Pick<CheckContext, "indicators" | "pack">;

const withAliases = ({ indicators, pack }: Known): { key: string; name: string }[] => {
  const known = indicators.map(({ key, name }) => ({ key, name }));
  for (const one of pack?.indicators ?? []) {
    const ours = indicators.find((row) => row.no === one.no) ?? indicators.find((row) => row.key === thaiKey(one.name));
    if (ours) for (const alias of [one.name, ...(one.aliases ?? [])]) known.push({ key: thaiKey(alias), name: ours.name });
  }
  return known;
};

/** The indicator meant by what stands in the cell ตัวชี้วัด: its number, another name of it, or a slip of the pen. */
export const meantIndicator = (text: string, context: Known): string | undefined => {
  const number = /^(?:ตัวชี้วัด\s*(?:ที่)?\s*)?(\d{1,2})(?:\s*[.):]\s*(.*)|\s+(.*))?$/s.exec(arabicDigits(text).trim());
  const byNumber = number && context.indicators.find((row) => row.no === Number(number[1]))?.name;
  const rest = thaiKey(number ? number[2] ?? number[3] ?? "" : text.replace(/^ตัวชี้วัด\s*(?:ที่)?\s*/, ""));
  if (number && rest === "") return byNumber ?? undefined;
  const known = withAliases(context);
  const exact = known.find((one) => one.key === rest)?.name;
  if (exact !== undefined) return exact;
  const choices = [...new Map(known.map((one) => [one.key, one])).values()];
  return nearest(rest, choices, (one) => one.key)?.name;
};

/** The book's row of one of the ten indicators: by its name, else by its number. */
const rowOf = (no: number, { indicators }: Known): string | undefined =>
  (indicators.find((row) => indicatorOfName(row.name) === no) ?? indicators.find((row) => row.no === no))?.name;

/** The indicator that a measure's own words suggest: named by number, understood from the wording, or the only one whose name they hold. */
export const indicatorInWords = (measure: string, steps: string, context: Known): string | undefined => {
  const no = indicatorInSentence(`${measure}\n${steps}`)?.no ?? guessIndicator(measure, readSteps(steps));
  const suggested = no === null ? undefined : rowOf(no, context);
  if (suggested !== undefined) return suggested;
  const key = thaiKey(measure), names = new Set(withAliases(context).filter((one) => one.key.length >= 6 && key.includes(one.key)).map((one) => one.name));
  return names.size === 1 ? [...names][0] : undefined;
};
