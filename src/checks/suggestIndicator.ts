import { arabicDigits } from "../measures/text/digits";
import { thaiKey } from "../measures/text/thaiKey";
import type { CheckContext } from "./CheckContext";
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

/** The one indicator that a measure's own words name; undefined when they name none or more than one. */
export const indicatorInWords = (text: string, context: Known): string | undefined => {
  const numbers = [...arabicDigits(text).matchAll(/ตัวชี้วัด\s*(?:ที่)?\s*(\d{1,2})(?![\d])/g)].map((match) => Number(match[1]));
  const key = thaiKey(text);
  const names = new Set<string>();
  for (const no of numbers) {
    const named = context.indicators.find((row) => row.no === no)?.name;
    if (named !== undefined) names.add(named);
  }
  if (names.size === 0) for (const one of withAliases(context)) if (one.key.length >= 6 && key.includes(one.key)) names.add(one.name);
  return names.size === 1 ? [...names][0] : undefined;
};
