import { fillRoad } from "../../filling/fillRoad";
import { sourceName, placeOf } from "../../filling/sourceName";
import { readReport } from "../../reading/readReport";
import type { FoundLayout, Report } from "../../reading/Report";
import { isOfAnother } from "../../filling/isOfAnother";
import type { OurBook } from "../../template/OurBook";
import { words } from "../../wording";
import { addressName, cellAt, columnName, type Address } from "../../workbook/Address";
import { isBlank, looksBlank, textOf } from "../../workbook/CellValue";
import type { Host } from "../../workbook/Host";
import type { Patch } from "../../workbook/Patch";
import { valueAt, type Snapshot } from "../../workbook/Snapshot";
import { displayText } from "../display/displayText";
import { bookNow } from "./bookNow";
import { freshBook, packFor } from "./freshBook";
import type { Ask } from "./Gestures";
import type { ImportList, ImportRow, ImportTable, ImportView } from "./ImportView";
import { cellsIn } from "./writing";
import { sheetWords } from "./sheetWords";
import { roleWords } from "../../wording/pane/roleWords";

/** A source that was read: the name of its file and everything in it. */
export interface Source { file: string; snapshot: Snapshot }

/** A planned import: what it would write, and what a person is shown of it. */
export interface ImportPlan { patch: Patch; /** cells of the officer that it fills */ cells: number; view: ImportView; lists: Record<ImportList["kind"], ImportRow[]> }

export const PAGE = 50;

/** What a source says; a pure reading, so that a workbook can be made for its year first. */
export const readSource = ({ file, snapshot }: Source): Report => readReport(snapshot, { file });

/** Plans what of a source would go where; nothing is written. `begin` makes a new workbook of the template first. */
export const planImport = async (host: Pick<Host, "look">, source: Source, report: Report, { into, year }: { into: string; year: number }, ask: Ask, makeKey: () => string): Promise<ImportPlan> => {
  const now = await bookNow(host, ask), { pack } = now, before = now.book.snapshot, isNew = into === "";
  const { patch, filling, book } = fillRoad(before, [{ file: source.file, report }], {
    office: report.office, pack: isNew || !pack ? packFor(year) : pack, makeKey, today: ask.today, ...sheetWords(),
    begin: isNew ? freshBook(year, report.office, makeKey) : undefined,
  });
  const lists = listsOf(source, report, book, ask);
  const list = (kind: ImportList["kind"]): ImportList => ({ kind, count: lists[kind].length, rows: lists[kind].slice(0, PAGE) });
  const tables = new Set([book.indicators?.sheet, book.disclosure?.sheet]);
  return {
    patch, lists, cells: cellsIn(filling.patch),
    view: {
      file: source.file, into, differs: !isNew && isOfAnother(report, now.book), office: report.office ?? "", fiscalYear: report.fiscalYear === null ? "" : String(report.fiscalYear),
      tables: report.layouts.map((layout) => tableOf(source.snapshot, layout, ask)),
      cells: countsOf(source, report), lists: [list("asked"), list("understood"), list("skipped")],
      measures: filling.measures, alreadyThere: filling.skipped,
      writes: filling.measures + filling.patch.changes.filter((change) => change.kind === "cells" && tables.has(change.at.sheet)).length,
    },
  };
};

/** Every cell of the source in which there is something is used, else passed over, else asked about. */
const countsOf = ({ snapshot }: Source, report: Report): ImportView["cells"] => {
  const used = usedCells(report), skipped = new Set(report.skipped.map(({ where }) => addressName(where)));
  const counts = { understood: 0, skipped: 0, asked: 0, all: 0 };
  for (const { name } of snapshot.sheets) {
    const area = snapshot.areas[name];
    area?.values.forEach((row, r) => { row.forEach((value, c) => {
      if (isBlank(value)) return;
      const at = addressName(cellAt(name, area.at.row + r, area.at.column + c));
      counts.all++;
      counts[used.has(at) ? "understood" : skipped.has(at) ? "skipped" : "asked"]++;
    }); });
  }
  return counts;
};

/** The lists a person reads: what was understood and where it goes, what was passed over and why, what is asked. */
const listsOf = ({ file, snapshot }: Source, report: Report, book: OurBook, ask: Ask): ImportPlan["lists"] => {
  const say = words(ask.language), targets = targetsOf(report, file, book), used = usedCells(report);
  const text = (at: Address): string => textAt(snapshot, at);
  return {
    understood: [...used.values()].map((at): ImportRow => ({ from: placeOf(at), text: text(at), to: [...new Set(targets.get(addressName(at)) ?? [])].join(", ") })),
    skipped: report.skipped.filter(({ where }) => !used.has(addressName(where))).map(({ where, text: passed, reason }) => ({ from: placeOf(where), text: passed, to: say.skipReason(reason) })),
    asked: report.questions.map(({ where, code, facts }) => ({ from: placeOf(where), text: text(where), to: say.question({ code, facts }).what })),
  };
};

/** Every single source cell that some field claims. */
const usedCells = (report: Report): Map<string, Address> => {
  const used = new Map<string, Address>();
  for (const { sources } of [...report.measures, ...report.indicators, ...report.disclosure]) for (const cells of Object.values(sources)) for (const at of cells) used.set(addressName(at), at);
  return used;
};

const textAt = (snapshot: Snapshot, at: Address): string => {
  const area = snapshot.areas[at.sheet];
  if (!area) return "";
  const r = at.row - area.at.row, c = at.column - area.at.column;
  return displayText(valueAt(area, r, c), area.formats?.[r]?.[c]).replace(/\s+/g, " ").slice(0, 160);
};

/** Fields of what was read, and the columns of our tables they are written to. */
const MEASURE_FIELDS: Record<string, string[]> = {
  no: ["code"], measure: ["measure"], indicator: ["indicator"], subIndicator: ["subIndicator"], steps: ["steps"], units: ["leadUnits", "coUnits"], allUnits: ["leadUnits"],
  start: ["start"], end: ["end"], period: ["start", "end"], status: ["status"], progress: ["percent"], results: ["results"], outcome: ["outcome"], followUp: ["followUp"], suggestion: ["suggestion"], evidence: ["evidence"],
};
const INDICATOR_FIELDS: Record<string, string[]> = { no: ["no"], name: ["name"], instrument: ["instrument"], score: ["lastScore"], issue: ["issue"] };
const DISCLOSURE_FIELDS: Record<string, string[]> = { code: ["code"], sub: ["sub"], name: ["name"], elements: ["elements"], units: ["unit"], status: ["status"], evidence: ["link"], note: ["note"] };

/** Where the text of each source cell ends up in the workbook as it will be. */
const targetsOf = (report: Report, file: string, { measures, indicators, disclosure }: OurBook): Map<string, string[]> => {
  const targets = new Map<string, string[]>();
  const add = (sources: Record<string, Address[]>, fields: Record<string, string[]>, { sheet, columns }: { sheet: string; columns: Partial<Record<string, number>> }, row: number | undefined): void => {
    if (row === undefined) return;
    for (const [field, cells] of Object.entries(sources)) {
      const places = (fields[field] ?? []).flatMap((key) => { const column = columns[key]; return column === undefined ? [] : [addressName(cellAt(sheet, row, column))]; });
      for (const at of cells) targets.set(addressName(at), [...(targets.get(addressName(at)) ?? []), ...places]);
    }
  };
  if (measures) {
    const bySource = new Map(measures.lines.map(({ row, values }) => [`${textOf(values.source)}\n${textOf(values.measure)}`, row]));
    const byWords = new Map([...measures.lines].reverse().map(({ row, values }) => [textOf(values.measure), row]));
    for (const one of report.measures) {
      add(one.sources, MEASURE_FIELDS, measures, bySource.get(`${sourceName(file, one.source)}\n${one.measure}`));
      if (one.parent !== null) add({ measure: one.sources["parent"] ?? [] }, MEASURE_FIELDS, measures, byWords.get(one.parent));
    }
  }
  if (indicators) {
    const lines = new Map(indicators.lines.map(({ row, values }) => [textOf(values.no), row]));
    for (const one of report.indicators) add(one.sources, INDICATOR_FIELDS, indicators, lines.get(String(one.no)));
  }
  if (disclosure) {
    const lines = new Map(disclosure.lines.map(({ row, values }) => [textOf(values.code).trim().toLowerCase(), row]));
    for (const one of report.disclosure) add(one.sources, DISCLOSURE_FIELDS, disclosure, lines.get(one.code));
  }
  return targets;
};

const SAMPLE_ROWS = 4;

/** A recognised table as it looks in its file, the role of each column over its head. */
const tableOf = (snapshot: Snapshot, { source, kind, columns, confidence }: FoundLayout, ask: Ask): ImportTable => {
  const area = snapshot.areas[source.sheet], roles = new Map(Object.entries(columns).map(([role, letter]) => [letter, role]));
  const at = (row: number, column: number): string => (area ? textAt(snapshot, cellAt(source.sheet, row, column)) : "");
  const heads = Array.from({ length: Math.min(source.columns, 30) }, (_, i) => { const letter = columnName(source.column + i); return { letter, text: at(source.row, source.column + i), role: roleWords(roles.get(letter) ?? "", ask.language) }; });
  const rows = Array.from({ length: Math.min(SAMPLE_ROWS, source.rows - 1) }, (_, i) => heads.map((_head, j) => at(source.row + 1 + i, source.column + j)));
  return { where: placeOf(source), kind, confidence, heads, rows: rows.filter((row) => row.some((cell) => !looksBlank(cell))), rowCount: source.rows - 1 };
};
