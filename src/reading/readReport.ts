import { addressName, columnName } from "../workbook/Address";
import type { Snapshot } from "../workbook/Snapshot";
import type { Measure } from "../measures/Measure";
import { buildMeasure } from "./buildMeasure";
import { cellsOf, type Draft } from "./Draft";
import { draftMeasures } from "./drafts";
import { formsIn } from "./formsIn";
import { splitSides } from "./splitSides";
import { findFiscalYear } from "./findFiscalYear";
import { findOffice } from "./findOffice";
import { openLedger, type Ledger } from "./Ledger";
import type { Line, Stream } from "./Line";
import { piecesOf, type Piece } from "./pieces";
import { placeOf } from "./placeOf";
import { readDisclosure } from "./readDisclosure";
import { readScores } from "./readScores";
import type { FoundLayout, Report, Sourced } from "./Report";
import { scoresBeside } from "./scoresBeside";
import { settleOutside } from "./settleOutside";
import type { Table } from "./Table";
import { streamsOf } from "./streams";
import { isFieldNumbers } from "./Head";

export interface ReadOptions {
  /** Buddhist Era; taken when the document does not say its year. */
  fiscalYear?: number | undefined;
  /** The name of the file, which may say the year. */
  file?: string | undefined;
}

const titlesOf = (pieces: Piece[]): Line[] => {
  const titles: Line[] = [];
  for (const piece of pieces) {
    if ("table" in piece && piece.table.kind) break;
    if ("line" in piece) titles.push(piece.line);
  }
  return titles.slice(0, 40);
};

/** Columns that play no known role are asked about once, by their heading. */
const askColumns = (table: Table, ledger: Ledger): void => {
  const heads = table.head.lines.flatMap((line) => line.cells);
  for (const column of table.columns) {
    const head = heads.filter((cell) => cell.column === column.column).pop();
    if (!head || (column.role !== undefined && column !== table.unsure)) continue;
    const filled = table.rows.some(({ line }) => line.cells.some((cell) => cell.column >= column.column && cell.column < column.column + column.width));
    if (filled) ledger.ask(head.at, "column-unclear", false, { text: head.text });
  }
};

/** Cells below a heading that names no known role; what stands under no heading at all is asked about cell by cell. */
const skipUnknown = (pieces: Piece[], ledger: Ledger): void => {
  for (const piece of pieces) {
    if (!("table" in piece) || piece.table.kind === undefined) continue;
    const unknown = piece.table.columns.filter((column) => column.role === undefined && column.text.trim() !== "");
    if (unknown.length > 0) for (const { line } of piece.table.rows) for (const cell of line.cells)
      if (!ledger.isSettled(cell) && unknown.some((column) => cell.column >= column.column && cell.column < column.column + column.width)) ledger.skip(cell, "other-column");
  }
};

const skipHeads = (pieces: Piece[], ledger: Ledger): void => {
  const seen = new Set<string>();
  for (const piece of pieces) {
    if (!("table" in piece)) continue;
    const { table } = piece;
    for (const line of table.head.lines) for (const cell of line.cells) ledger.skip(cell, isFieldNumbers(line) ? "column-number" : table.kind === undefined ? "other-table" : seen.has(table.head.signature) ? "repeated" : "header");
    if (table.kind !== undefined && !seen.has(table.head.signature)) askColumns(table, ledger);
    seen.add(table.head.signature);
    if (table.kind === undefined) for (const { line } of table.rows) for (const cell of line.cells) ledger.skip(cell, "other-table");
  }
};

const layoutsOf = (pieces: Piece[]): FoundLayout[] => pieces.flatMap((piece) => {
  if (!("table" in piece) || !piece.table.kind) return [];
  const { head, rows, kind, columns, confidence } = piece.table;
  const [source] = placeOf([...head.lines, ...rows.map((row) => row.line)].flatMap((line) => line.cells));
  const named: Record<string, string> = {};
  // in a form or a transposed table the place of a column is where its label stands
  const labels = new Map(head.lines.flatMap((line) => line.cells).map((cell) => [cell.column, cell.at.column]));
  for (const column of columns) if (column.role && !(column.role in named)) named[column.role] = columnName(labels.get(column.column) ?? column.column);
  return source ? [{ source, kind, columns: named, confidence }] : [];
});

/** A measure whose row holds only its name, with the tracked rows below it, is their parent and no row of its own. */
const measuresOf = (drafts: Draft[], fiscalYear: number | null, ledger: Ledger): (Measure & Sourced)[] => drafts.flatMap((draft) => {
  const top = draft.under ?? draft;
  const counts = cellsOf(top, "steps").length + cellsOf(top, "project").length + cellsOf(top, "results").length > 0;
  const tracked = ["units", "period", "start", "end", "status"].some((role) => cellsOf(top, role as "units").length > 0);
  if (draft.under) return [buildMeasure(draft, top.subs.indexOf(draft) + (counts ? 2 : 1), fiscalYear, ledger)];
  if (draft.subs.length === 0) return [buildMeasure(draft, undefined, fiscalYear, ledger)];
  return counts ? [buildMeasure(draft, 1, fiscalYear, ledger)] : tracked ? [buildMeasure(draft, undefined, fiscalYear, ledger)] : [];
});

/** Numbers such as 3.1 below a measure 3 make it the parent. */
const withParents = (measures: (Measure & Sourced)[]): (Measure & Sourced)[] => {
  const byNumber = new Map<string, Measure & Sourced>();
  return measures.map((one) => {
    const up = one.no?.includes(".") ? one.no.slice(0, one.no.lastIndexOf(".")) : undefined;
    const parent = up === undefined || one.parent !== null ? undefined : byNumber.get(up);
    if (one.no !== null) byNumber.set(one.no, one);
    return parent ? { ...one, parent: parent.measure, indicator: one.indicator ?? parent.indicator, sources: { ...one.sources, parent: parent.sources.measure ?? [] } } : one;
  });
};

/** Labelled forms and transposed tables are turned into rows first, tables side by side put below each other. */
const readStream = (stream: Stream): Piece[] => piecesOf(formsIn(stream) ?? splitSides(stream));

/**
 * What a workbook or document says, whatever its layout: measures, scores and disclosure items with the cells they came from, and for
 * every other non-blank cell why it was passed over or what must be asked. Linear in the cells of the snapshot.
 */
export const readReport = (snapshot: Snapshot, options: ReadOptions = {}): Report => {
  const ledger = openLedger(), { streams, aside } = streamsOf(snapshot);
  const read = streams.map((stream) => ({ stream, pieces: readStream(stream) }));
  const titles = read.flatMap(({ pieces }) => titlesOf(pieces));
  const cells = streams.flatMap((stream) => stream.lines.flatMap((line) => line.cells));
  const fiscalYear = findFiscalYear(titles, streams.map((stream) => stream.name), options.file) ?? options.fiscalYear ?? null;
  const office = findOffice(titles, cells, ledger);
  const report: Report = { office: office.name, fiscalYear, measures: [], indicators: [], disclosure: [], layouts: [], skipped: [], questions: [] };
  for (const { pieces } of read) {
    skipHeads(pieces, ledger);
    const drafts = draftMeasures(pieces, ledger);
    report.measures.push(...measuresOf(drafts, fiscalYear, ledger));
    report.indicators.push(...readScores(pieces, ledger), ...scoresBeside(drafts, ledger));
    report.disclosure.push(...readDisclosure(pieces, ledger));
    report.layouts.push(...layoutsOf(pieces));
    skipUnknown(pieces, ledger);
    settleOutside(pieces, ledger);
  }
  const first = titles[0]?.cells[0] ?? cells[0];
  if (report.fiscalYear === null && first && report.measures.length + report.disclosure.length > 0) ledger.ask(first.at, "year-unclear", false, { text: first.text });
  for (const cell of aside.hidden) ledger.skip(cell, "hidden");
  for (const cell of aside.blankLook) ledger.skip(cell, "blank-look");
  for (const place of placeOf(aside.hidden)) ledger.ask(place, "hidden-content", false, { cells: aside.hidden.length, at: addressName(place) });
  return { ...report, measures: withParents(report.measures), ...ledger.close(cells) };
};
