import type { Finding, Severity } from "../checks/Finding";
import type { FindingKey, MeasureKey } from "../template/columns";
import type { Line, OurBook, TableBlock } from "../template/OurBook";
import { looksBlank, textOf } from "../workbook/CellValue";
import { formulaAddress } from "../workbook/Address";
import { KEEP, type CellsChange, type LinksChange, type Patch } from "../workbook/Patch";
import type { FindingWords } from "./fillBook";
import { placeOf } from "./sourceName";
import { writeRows, type RowWrite } from "./tableWrites";

/** How findings are said: a row of ผลการตรวจ, and the short text beside a measure. */
export interface MarkWords { finding: (finding: Finding) => FindingWords; beside: (findings: Finding[]) => string }

/** Codes of rows that an import wrote: questions it left open, cells it passed over. A check leaves them alone. */
const isImported = (line: Line<FindingKey>): boolean => !looksBlank(line.values.source);

/** Worst first. */
const GRAVITY: Record<Severity, number> = { stop: 0, warn: 1, note: 2 };

const worstFirst = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);

const keyOf = (code: string, place: string): string => `${code} ${place}`;

/**
 * Writes what a check found into ผลการตรวจ and beside each measure. Rows of an earlier check go, rows of an import stay,
 * and a waiver (who, why) stays with its finding while that is still found at the same cell.
 */
export const markFindings = (book: OurBook, findings: readonly Finding[], words: MarkWords): Patch => ({
  reason: "mark",
  changes: [...(book.findings ? findingRows(book.findings, findings, words) : []), ...(book.findings ? findingLinks(book.findings, findings) : []), ...(book.measures ? besideMeasures(book.measures, findings, words) : [])],
});

const findingRows = (block: TableBlock<FindingKey>, findings: readonly Finding[], words: MarkWords) => {
  const used = block.lines.filter((line) => !looksBlank(line.values.what) || !looksBlank(line.values.waivedBy));
  const waivers = new Map(used.filter((line) => !isImported(line)).map((line) => [keyOf(textOf(line.values.code), textOf(line.values.where)), line]));
  const imported = used.filter(isImported).map((line): RowWrite<FindingKey> => ({ ...line.values }));
  const found = worstFirst(findings).map((finding): RowWrite<FindingKey> => {
    const where = finding.where.map(placeOf).join(", ");
    const waived = waivers.get(keyOf(finding.code, where));
    return { ...words.finding(finding), where, waivedBy: waived?.values.waivedBy ?? "", waivedWhy: waived?.values.waivedWhy ?? "", source: "", code: finding.code };
  });
  const rows = [...found, ...imported];
  const blank: RowWrite<FindingKey> = { severity: "", where: "", what: "", mend: "", waivedBy: "", waivedWhy: "", source: "", code: "" };
  const left = used.reduce((most, line) => Math.max(most, line.row - block.at.row), 0);
  while (rows.length < left) rows.push(blank);
  return writeRows("Findings", block, 0, rows);
};

/** Each row of ผลการตรวจ leads to its first cell; rows without one lead nowhere. */
const findingLinks = ({ sheet, at, columns, lines }: TableBlock<FindingKey>, findings: readonly Finding[]): LinksChange[] => {
  const column = columns.where;
  if (column === undefined) return [];
  const targets = worstFirst(findings).map(({ where: [first] }) => (first ? `#${formulaAddress(first)}` : ""));
  const rows = Math.max(targets.length, lines.length);
  return [{ kind: "links", sheet, links: Array.from({ length: rows }, (_, i) => ({ row: at.row + 1 + i, column, target: targets[i] ?? "" })) }];
};

const besideMeasures = (block: TableBlock<MeasureKey>, findings: readonly Finding[], words: MarkWords): CellsChange[] => {
  const column = block.columns.finding, last = block.lines.length;
  if (column === undefined || last === 0) return [];
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    for (const row of new Set(finding.where.filter((at) => at.sheet === block.sheet).map((at) => at.row))) byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  const texts = block.lines.map((line) => words.beside(byRow.get(line.row) ?? []));
  const changed = block.lines.map((line, i) => textOf(line.values.finding) !== texts[i]);
  if (!changed.includes(true)) return [];
  return [{
    kind: "cells",
    at: { sheet: block.sheet, row: block.at.row + 1, column, rows: last, columns: 1 },
    expects: block.lines.map((line, i) => [changed[i] === true ? line.values.finding : KEEP]),
    values: texts.map((text, i) => [changed[i] === true ? text : KEEP]),
  }];
};
