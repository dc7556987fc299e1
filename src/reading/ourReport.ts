import type { Measure } from "../measures/Measure";
import { readItemCode } from "../measures/ItemCode";
import { readSteps } from "../measures/steps/readItems";
import { statusOfWord } from "../measures/Status";
import { linksIn } from "../measures/text/links";
import { readNumber } from "../measures/text/readNumber";
import { ALL_UNITS } from "../template/names";
import type { Line, OurBook, TableBlock } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";
import { looksBlank, textOf, type CellValue } from "../workbook/CellValue";
import type { Report, Sourced } from "./Report";

const said = (value: CellValue): string | null => (looksBlank(value) ? null : textOf(value).trim());
const day = (value: CellValue): number | null => (typeof value === "number" ? Math.floor(value) : null);
const lines = (...values: CellValue[]): string[] => values.flatMap((value) => textOf(value).split(/\r?\n/)).map((line) => line.trim()).filter((line) => line !== "");

/** Where a line's fields stand, for the fields that hold something. */
const sourced = <K extends string>(block: TableBlock<K>, line: Line<K>, fields: Record<string, K[]>): Sourced => {
  const sources: Record<string, Address[]> = {};
  for (const [field, keys] of Object.entries(fields)) {
    const places = keys.flatMap((key) => (block.columns[key] === undefined || looksBlank(line.values[key]) ? [] : [cellAt(block.sheet, line.row, block.columns[key])]));
    if (places.length > 0) sources[field] = places;
  }
  return { source: [{ sheet: block.sheet, row: line.row, column: block.at.column, rows: 1, columns: block.at.columns }], sources };
};

const measures = (book: OurBook): (Measure & Sourced)[] => {
  const block = book.measures;
  if (!block) return [];
  const numbers = new Map((book.indicators?.lines ?? []).map((line) => [textOf(line.values.name).trim(), day(line.values.no)]));
  const byCode = new Map(block.lines.map((line) => [textOf(line.values.code).trim(), textOf(line.values.measure).trim()]));
  return block.lines.filter((line) => !looksBlank(line.values.measure)).map((line) => {
    const { values } = line, no = said(values.code);
    const units = lines(values.leadUnits, values.coUnits);
    return {
      no,
      parent: (no?.includes(".") ? byCode.get(no.slice(0, no.lastIndexOf("."))) : undefined) ?? null,
      measure: textOf(values.measure).trim(),
      indicator: numbers.get(textOf(values.indicator).trim()) ?? null,
      indicatorGuess: null,
      subIndicator: said(values.subIndicator),
      steps: readSteps(textOf(values.steps).replace(/^[☑☐]\s*/gm, "")),
      units: units.filter((unit) => unit !== ALL_UNITS),
      allUnits: units.includes(ALL_UNITS),
      start: day(values.start), end: day(values.end),
      status: statusOfWord(textOf(values.status)) ?? null,
      progress: typeof values.percent === "number" ? values.percent : (readNumber(textOf(values.percent)) ?? null),
      results: readSteps(textOf(values.results)),
      outcome: said(values.outcome), followUp: said(values.followUp), suggestion: said(values.suggestion),
      evidence: linksIn(textOf(values.evidence)),
      ...sourced(block, line, {
        no: ["code"], measure: ["measure"], indicator: ["indicator"], subIndicator: ["subIndicator"], steps: ["steps"], units: ["leadUnits", "coUnits"],
        start: ["start"], end: ["end"], status: ["status"], progress: ["percent"], results: ["results"], outcome: ["outcome"], followUp: ["followUp"], suggestion: ["suggestion"], evidence: ["evidence"],
      }),
    };
  });
};

const indicators = (book: OurBook): Report["indicators"] => {
  const block = book.indicators;
  return (block?.lines ?? []).flatMap((line) => {
    const { no, instrument, name, lastScore, issue } = line.values;
    if (!block || typeof no !== "number" || typeof lastScore !== "number") return [];
    return [{ no, instrument: textOf(instrument), name: textOf(name), score: lastScore, issue: said(issue), ...sourced(block, line, { no: ["no"], instrument: ["instrument"], name: ["name"], score: ["lastScore"], issue: ["issue"] }) }];
  });
};

const disclosure = (book: OurBook): Report["disclosure"] => {
  const block = book.disclosure;
  return (block?.lines ?? []).flatMap((line) => {
    const { values } = line, code = readItemCode(textOf(values.code));
    if (!block || code === undefined) return [];
    return [{
      code, sub: said(values.sub), name: textOf(values.name).trim(),
      elements: lines(values.elements).map((element) => element.replace(/^-\s*/, "")),
      units: lines(values.unit), status: statusOfWord(textOf(values.status)) ?? null, evidence: linksIn(textOf(values.link)), note: said(values.note),
      ...sourced(block, line, { code: ["code"], sub: ["sub"], name: ["name"], elements: ["elements"], units: ["unit"], status: ["status"], evidence: ["link"], note: ["note"] }),
    }];
  });
};

/** A workbook of ours as a report, so that last year's book or another office's can be a source like any other. Blank rows say nothing. */
export const ourReport = (book: OurBook): Report => ({
  office: said(book.named.OfficeName?.value ?? ""),
  fiscalYear: typeof book.named.FiscalYear?.value === "number" ? book.named.FiscalYear.value : null,
  measures: measures(book), indicators: indicators(book), disclosure: disclosure(book),
  layouts: [], skipped: [], questions: [],
});
