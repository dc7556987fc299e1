import type { Question, Skipped } from "../reading/Report";
import type { FindingKey, HistoryKey, IndicatorKey, MeasureKey, UnitKey } from "../template/columns";
import type { OurBook, TableBlock } from "../template/OurBook";
import { rangeName } from "../workbook/Address";
import { looksBlank, textOf } from "../workbook/CellValue";
import type { Change, Patch } from "../workbook/Patch";
import { disclosureRows } from "./disclosureRows";
import { fillKnownRows, type Kept } from "./fillKnownRows";
import { measureRows, type FiledReport } from "./measureRows";
import { namedWrites } from "./namedWrites";
import { officeUnits } from "./officeUnits";
import { placeOf } from "./sourceName";
import { firstFreeLine, writeRows, type RowWrite } from "./tableWrites";
import { unitResolver } from "./unitResolver";

/** A row of ผลการตรวจ in words: made by `wording`, which the core does not know. */
export interface FindingWords { severity: string; what: string; mend: string }

export interface FillOptions {
  office: string | null;
  /** The names of the year's indicators. */
  indicators: readonly { no: number; name: string }[];
  makeKey: () => string;
  today: number;
  words: { question: (question: Question, file: string) => FindingWords; skipped: (skipped: Skipped, file: string) => FindingWords; kept: (told: string) => FindingWords; keptWording: (cells: number) => FindingWords; imported: string };
}

/** What filling would do; nothing is written yet. `skipped` counts values that the workbook already holds otherwise, and rows it already has. */
export interface Filling { patch: Patch; measures: number; skipped: number; questions: number }

/** Reasons of skipping that are no news to a person: they do not become rows of ผลการตรวจ. */
const NO_NEWS = new Set(["title", "header", "page-number", "blank-look", "repeated", "column-number", "heading"]);

/** Writes reports into a workbook of ours: only blank cells are filled and rows added; nothing that a person entered is overwritten. */
export const fillBook = (book: OurBook, reports: FiledReport[], options: FillOptions): Filling => {
  const units = unitResolver(officeUnits(book.units));
  const names = new Map(options.indicators.map(({ no, name }) => [no, name]));
  const known = knownMeasures(book);
  const all = measureRows(reports, known.codes, { unit: units.resolve, indicatorName: (no) => names.get(no) });
  const fresh = all.filter((row) => !known.sources.has(sourceKey(row.source, row.measure)));
  const findings = openQuestions(reports, options);
  const disclosure = fillKnownRows("Disclosure", book.disclosure, "code", disclosureRows(reports, units.resolve).map((row) => ({ ...row, key: options.makeKey() })));
  const indicators = fillKnownRows("Indicators", book.indicators, "no", indicatorRows(reports));
  const kept = keptRows([...indicators.kept, ...disclosure.kept], reports, options);
  return {
    patch: {
      reason: "fill",
      changes: [
        ...(book.named.OfficeName && looksBlank(book.named.OfficeName.value) && options.office !== null ? namedWrites(book, { OfficeName: options.office }) : []),
        ...append("Measures", book.measures, ["code", "measure", "key"] as MeasureKey[], fresh.map((row) => ({ ...row, key: options.makeKey() }))),
        ...indicators.changes,
        ...disclosure.changes,
        ...append("Units", book.units, ["name"] as UnitKey[], units.added().map((name) => ({ name }))),
        ...append("Findings", book.findings, ["severity", "what"] as FindingKey[], [...findings, ...kept]),
        ...append("History", book.history, ["when", "event"] as HistoryKey[], [{ when: options.today, event: options.words.imported, detail: reports.map(({ file }) => file).join("\n") }]),
      ],
    },
    measures: fresh.length,
    skipped: all.length - fresh.length + kept.length,
    questions: reports.reduce((sum, { report }) => sum + report.questions.length, 0),
  };
};

const append = <K extends string>(table: string, block: TableBlock<K> | undefined, owned: readonly K[], rows: RowWrite<K>[]): Change[] =>
  block ? writeRows(table, block, firstFreeLine(block, owned), rows) : [];

const sourceKey = (source: unknown, measure: unknown): string => `${String(source)}\n${String(measure)}`;

const knownMeasures = (book: OurBook): { codes: Set<string>; sources: Set<string> } => {
  const lines = book.measures?.lines ?? [];
  return {
    codes: new Set(lines.map((line) => textOf(line.values.code).trim()).filter((code) => code !== "")),
    sources: new Set(lines.filter((line) => !looksBlank(line.values.measure)).map((line) => sourceKey(line.values.source, line.values.measure))),
  };
};

/** Scores of a report, by the official number of the indicator. */
const indicatorRows = (reports: FiledReport[]): RowWrite<IndicatorKey>[] =>
  reports.flatMap(({ report }) => report.indicators.map((indicator) => ({ no: indicator.no, instrument: indicator.instrument, name: indicator.name, lastScore: indicator.score ?? "", issue: indicator.issue ?? "" })));

/** What was told otherwise than the workbook holds; of the pack's own wording only that it was kept, and in which rows. */
const keptRows = (kept: Kept[], reports: FiledReport[], { words }: FillOptions): RowWrite<FindingKey>[] => {
  const source = reports.map(({ file }) => file).join(", "), wording = kept.filter((one) => one.packWording);
  const row = (said: FindingWords, where: string): RowWrite<FindingKey> => ({ ...said, where, source, code: "kept-existing" });
  return [
    ...kept.filter((one) => !one.packWording).map(({ at, told }) => row(words.kept(told), placeOf(at))),
    ...(wording.length === 0 ? [] : [row(words.keptWording(wording.length), wording.map(({ at }) => rangeName(at)).join(", "))]),
  ];
};

/** Questions, and skipped texts that are no headers or titles, as rows of ผลการตรวจ with their source cell. */
const openQuestions = (reports: FiledReport[], { words }: FillOptions): RowWrite<FindingKey>[] =>
  reports.flatMap(({ file, report }) => [
    ...report.questions.map((question) => ({ ...words.question(question, file), where: "", source: `${file} ${placeOf(question.where)}`, code: question.code })),
    ...report.skipped.filter((skipped) => !NO_NEWS.has(skipped.reason)).map((skipped) => ({ ...words.skipped(skipped, file), where: "", source: `${file} ${placeOf(skipped.where)}`, code: `skipped-${skipped.reason}` })),
  ]);
