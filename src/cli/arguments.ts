import { parseArgs } from "node:util";
import { dayFromIso, dayOf, type Day } from "../measures/Day";

/** The words of a call were off; the command exits with 2 and says what it expected. */
export class CallFault extends Error {}

export interface Call {
  verb: string;
  files: string[];
  json: boolean;
  lang: "th" | "en";
  asOf: Day | undefined;
  fiscalYear: number | undefined;
  office: string | undefined;
  into: string | undefined;
  out: string | undefined;
}

const OPTIONS = {
  json: { type: "boolean", default: false },
  lang: { type: "string", default: "th" },
  "as-of": { type: "string" },
  "fiscal-year": { type: "string" },
  office: { type: "string" },
  into: { type: "string" },
  out: { type: "string", short: "o" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

const fiscalYearOf = (text: string): number => {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 2500 || year > 2699) throw new CallFault(`--fiscal-year ${text}: เขียนเป็นปี พ.ศ. สี่หลัก เช่น 2570 · a four-digit Buddhist Era year, such as 2570`);
  return year;
};

/** The days that the workbook's own dates may have (2000–2199); "2569-01-01" is a Buddhist year typed as a Christian one. */
const FIRST_DAY = dayOf(2000, 1, 1) ?? 0;
const LAST_DAY = dayOf(2199, 12, 31) ?? 0;

const dayOfOption = (text: string): Day => {
  const day = dayFromIso(text);
  if (day === undefined || day < FIRST_DAY || day > LAST_DAY) throw new CallFault(`--as-of ${text}: เขียนเป็น YYYY-MM-DD ปี ค.ศ. 2000–2199 เช่น 2026-11-20 · a day as YYYY-MM-DD, Christian era, 2000 to 2199`);
  return day;
};

const officeOf = (text: string): string => {
  if (text.trim() === "") throw new CallFault("--office: ใส่ชื่อหน่วยงาน · the office's name is blank");
  return text.trim();
};

/** Reads the words after `mattrakan`. Throws {@link CallFault}. */
export const readCall = (words: string[]): Call => {
  const { values, positionals } = parse(words);
  if (values.lang !== "th" && values.lang !== "en") throw new CallFault(`--lang ${values.lang}: th หรือ en · th or en`);
  const [verb, ...files] = positionals;
  return {
    verb: values.version ? "version" : values.help || verb === undefined ? "help" : verb,
    files,
    json: values.json,
    lang: values.lang,
    asOf: values["as-of"] === undefined ? undefined : dayOfOption(values["as-of"]),
    fiscalYear: values["fiscal-year"] === undefined ? undefined : fiscalYearOf(values["fiscal-year"]),
    office: values.office === undefined ? undefined : officeOf(values.office),
    into: values.into,
    out: values.out,
  };
};

const parse = (words: string[]) => {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (fault) {
    throw new CallFault(fault instanceof Error ? fault.message : String(fault));
  }
};
