import { isoOf } from "../../src/measures/Day";
import type { Report } from "../../src/reading/Report";

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Row = Record<string, Json>;
/** What must be understood of a report; see the fields of `read --json`. A field left out is not judged. */
export interface Expected {
  office: Json; fiscalYear: Json; measures: Row[]; indicators: Row[]; disclosure: Row[]; questions?: { code: string }[]; accept?: Record<string, Json[]>;
}
export interface Score { right: number; fields: number; accuracy: number; wrong: string[]; missingQuestions: string[] }

const NOT_FIELDS = new Set(["accept"]);
const text = (value: Json | undefined): string => JSON.stringify(value ?? null);
/** Empty and null say the same of a field that a report does not state. */
const same = (a: Json | undefined, b: Json | undefined): boolean => {
  const plain = (value: Json | undefined): Json => (value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? null : value);
  return text(plain(a)) === text(plain(b));
};

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const rowsOf = (rows: readonly object[]): Row[] => rows.map((row) => {
  const json = asJson(row) as Row;
  for (const day of ["start", "end"]) if (typeof json[day] === "number") json[day] = isoOf(json[day]);
  return json;
});

const acceptedRow = (row: Row, accepted: Json[]): boolean =>
  accepted.some((one) => one !== null && typeof one === "object" && !Array.isArray(one) && Object.entries(one).every(([key, value]) => same(row[key], value)));

/** Pairs expected rows with actual ones: first by their key, then in order. */
const pair = (expected: Row[], actual: Row[], key: string): [Row, Row | undefined][] => {
  const left = [...actual];
  const take = (test: (row: Row) => boolean): Row | undefined => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byKey = expected.map((row) => take((one) => same(one[key], row[key])));
  return expected.map((row, i) => [row, byKey[i] ?? left.shift()]);
};

/** Field accuracy of a report: fields that are right by the fields that are judged; a row too many counts as one wrong field. */
export const score = (report: Report, expected: Expected): Score => {
  const wrong: string[] = [];
  let right = 0, fields = 0;
  const judge = (where: string, wanted: Json | undefined, accepted: Json[] | undefined, got: Json | undefined): void => {
    fields++;
    if (same(wanted, got) || accepted?.some((one) => same(one, got))) right++;
    else wrong.push(`${where}: wanted ${text(wanted)} got ${text(got)}`);
  };
  judge("office", expected.office, expected.accept?.office, report.office);
  judge("fiscalYear", expected.fiscalYear, expected.accept?.fiscalYear, report.fiscalYear);
  const rows = (name: "measures" | "indicators" | "disclosure", key: string): void => {
    const all = rowsOf(report[name]), extras = all.filter((row) => acceptedRow(row, expected.accept?.[name] ?? []) && !expected[name].some((one) => same(one[key], row[key])));
    const actual = all.filter((row) => !extras.includes(row));
    for (const [wanted, got] of pair(expected[name], actual, key)) {
      const accept = (wanted.accept ?? {}) as Record<string, Json[]>;
      for (const field of Object.keys(wanted)) if (!NOT_FIELDS.has(field)) judge(`${name} ${text(wanted.no ?? wanted.code ?? null)} ${field}`, wanted[field], accept[field], got?.[field]);
    }
    for (let i = expected[name].length; i < actual.length; i++) judge(`${name} too many`, null, undefined, actual[i]?.[key] ?? "row");
  };
  rows("measures", "measure");
  rows("indicators", "name");
  rows("disclosure", "code");
  const codes = report.questions.map((question) => question.code as string);
  const missingQuestions = (expected.questions ?? []).map((question) => question.code).filter((code) => {
    const at = codes.indexOf(code);
    if (at >= 0) codes.splice(at, 1);
    return at < 0;
  });
  return { right, fields, accuracy: right / fields, wrong, missingQuestions };
};
