import type { Severity } from "./Finding";

/** The groups of rules, in the order they are looked at and shown. */
export type Group = "book" | "office" | "indicators" | "words" | "time" | "state";

/** "safe": a fix that may be applied with others at once · "offered": a fix to look at first · "none". "some…": only where it can be. */
export type FixKind = "none" | "offered" | "safe" | "some-offered" | "some-safe";

export interface CatalogueEntry { code: string; severity: Severity; group: Group; fix: FixKind }

const group = <C extends string>(name: Group, rules: Record<C, readonly [Severity, FixKind]>): (CatalogueEntry & { code: C })[] =>
  (Object.keys(rules) as C[]).map((code) => ({ code, group: name, severity: rules[code][0], fix: rules[code][1] }));

/** Every kind of finding there is: its severity, its group, and whether a fix comes with it. The one source for rules, words and docs/checks.md. */
export const CATALOGUE = [
  ...group("book", {
    "not-our-workbook": ["stop", "offered"],
    "template-older": ["warn", "offered"],
    "template-newer": ["warn", "none"],
    "sheet-missing": ["stop", "offered"],
    "table-missing": ["stop", "offered"],
    "name-missing": ["stop", "offered"],
    "column-missing": ["stop", "offered"],
    "column-renamed": ["warn", "offered"],
    "column-duplicate": ["stop", "none"],
    "formula-altered": ["warn", "safe"],
    "results-stale": ["note", "none"],
    "dropdown-lost": ["note", "safe"],
    "cell-error": ["stop", "none"],
    "no-measures": ["stop", "none"],
    "stray-text": ["note", "none"],
    "text-outside-table": ["warn", "none"],
  }),
  ...group("office", {
    "office-missing": ["stop", "none"],
    "fiscal-year-missing": ["stop", "none"],
    "fiscal-year-odd": ["stop", "some-offered"],
    "as-of-not-a-date": ["stop", "offered"],
    "due-days-odd": ["warn", "offered"],
    "approver-missing": ["note", "none"],
    "unit-list-empty": ["warn", "none"],
  }),
  ...group("indicators", {
    "indicator-unknown": ["stop", "some-offered"],
    "score-not-a-number": ["stop", "some-safe"],
    "score-out-of-range": ["stop", "none"],
    "weak-indicator-without-measure": ["warn", "none"],
    "weak-indicator-without-issue": ["note", "none"],
  }),
  ...group("words", {
    "measure-missing": ["stop", "none"],
    "indicator-missing": ["warn", "some-offered"],
    "steps-missing": ["warn", "none"],
    "unit-missing": ["stop", "none"],
    "unit-unknown": ["warn", "some-offered"],
    "code-duplicate": ["stop", "offered"],
    "code-missing": ["note", "safe"],
    "code-odd": ["warn", "some-safe"],
    "parent-missing": ["warn", "none"],
    "parent-contradicts-children": ["warn", "none"],
    "key-duplicate": ["stop", "safe"],
    "duplicate-measure": ["warn", "none"],
    "near-duplicate-measure": ["note", "none"],
    "odd-characters": ["note", "safe"],
    "text-looks-like-formula": ["warn", "safe"],
  }),
  ...group("time", {
    "start-missing": ["warn", "none"],
    "end-missing": ["stop", "none"],
    "date-is-text": ["warn", "safe"],
    "date-ambiguous": ["stop", "none"],
    "date-not-understood": ["stop", "none"],
    "date-543-years-off": ["stop", "safe"],
    "date-out-of-range": ["stop", "none"],
    "end-before-start": ["stop", "none"],
    "period-outside-fiscal-year": ["warn", "none"],
    "completed-in-future": ["stop", "none"],
    "completed-before-start": ["warn", "none"],
    "overdue": ["warn", "none"],
    "due-soon": ["note", "none"],
    "late-start": ["warn", "none"],
    "finished-late": ["note", "none"],
  }),
  ...group("state", {
    "status-missing": ["stop", "none"],
    "status-unknown": ["stop", "some-safe"],
    "progress-not-a-number": ["stop", "some-safe"],
    "progress-is-fraction": ["stop", "some-safe"],
    "progress-out-of-range": ["stop", "none"],
    "progress-contradicts-status": ["warn", "none"],
    "weight-invalid": ["stop", "some-safe"],
    "done-without-result": ["stop", "none"],
    "done-without-evidence": ["warn", "none"],
    "result-but-not-done": ["note", "none"],
  }),
] as const;

export type FindingCode = (typeof CATALOGUE)[number]["code"];

const ENTRIES = new Map<string, CatalogueEntry>(CATALOGUE.map((entry) => [entry.code, entry]));

/** The catalogue's entry of a code; throws for a code that is none (a bug, not a fault of the data). */
export const entryOf = (code: FindingCode): CatalogueEntry => {
  const entry = ENTRIES.get(code);
  if (!entry) throw new Error(`no such finding: ${code}`);
  return entry;
};
