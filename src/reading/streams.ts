import { cellAt, type Address } from "../workbook/Address";
import { looksBlank, textOf, type CellValue } from "../workbook/CellValue";
import type { SheetFacts, Snapshot, Span } from "../workbook/Snapshot";
import type { Line, SourceCell, Stream } from "./Line";

/**
 * What was photographed but is not read, by why: hidden cells and cells that only look filled. Hidden rows, columns and sheets are passed
 * over with the reason "hidden", because people hide what no longer counts, and asked about once per sheet, because a filter hides what does.
 */
export interface Aside { hidden: SourceCell[]; blankLook: SourceCell[] }

const inSpans = (spans: Span[], n: number): boolean => spans.some((span) => n >= span.first && n <= span.last);
const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Cells merged down, by column, in the order of their rows. */
const coverings = (cells: SourceCell[]): Map<number, SourceCell[]> => {
  const by = new Map<number, SourceCell[]>();
  for (const cell of cells) {
    if (cell.height < 2) continue;
    for (let column = cell.column; column < cell.column + Math.min(cell.width, 64); column++) by.set(column, [...(by.get(column) ?? []), cell]);
  }
  return by;
};

const sheetLines = (snapshot: Snapshot, facts: SheetFacts, aside: Aside): Line[] => {
  const area = snapshot.areas[facts.name];
  if (!area) return [];
  const merges = new Map<number, Address>();
  for (const merge of facts.merges) merges.set(keyOf(merge.row, merge.column), merge);
  const links = new Map(facts.links.map((link) => [keyOf(link.at.row, link.at.column), link.target]));
  const leads = new Map(facts.leads.map((lead) => [keyOf(lead.at.row, lead.at.column), lead.text]));
  const hiddenSheet = facts.visibility !== "visible";
  const rows: { row: number; cells: SourceCell[] }[] = [];
  area.values.forEach((values: CellValue[] | undefined, r) => {
    if (!values || values.length === 0) return;
    const row = area.at.row + r, cells: SourceCell[] = [];
    const hiddenRow = hiddenSheet || (facts.hiddenRows.length > 0 && inSpans(facts.hiddenRows, row));
    values.forEach((value, c) => {
      if (value === "" || value === undefined) return;
      const column = area.at.column + c, key = keyOf(row, column), merge = merges.get(key);
      const cell: SourceCell = {
        at: cellAt(facts.name, row, column), value, text: textOf(value), column, width: merge?.columns ?? 1, height: merge?.rows ?? 1,
        link: links.get(key), lead: leads.get(key), ...(typeof value === "number" && area.formats?.[r]?.[c]?.includes("%") ? { percent: true as const } : {}),
      };
      if (looksBlank(value)) aside.blankLook.push(cell);
      else if (hiddenRow || inSpans(facts.hiddenColumns, column)) aside.hidden.push(cell);
      else cells.push(cell);
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  const covers = coverings(rows.flatMap((one) => one.cells));
  let last = -2;
  return rows.map(({ row, cells }) => {
    const gap = row > last + 1;
    last = Math.max(row, last, ...cells.map((cell) => (cell.height < 500 ? row + cell.height - 1 : row)));
    const covering = (column: number): SourceCell | undefined =>
      covers.get(column)?.find((cell) => cell.at.row < row && row < cell.at.row + cell.height);
    return { sheet: facts.name, row, kind: facts.kind === "paragraph" ? "paragraph" as const : "row" as const, cells, gap, covering };
  });
};

/** The lines of a snapshot: every sheet by itself, a Word document in one stream in reading order. */
export const streamsOf = (snapshot: Snapshot): { streams: Stream[]; aside: Aside } => {
  const aside: Aside = { hidden: [], blankLook: [] };
  const word = snapshot.sheets.some((facts) => facts.kind !== "sheet");
  const parts = snapshot.sheets.map((facts) => ({ facts, lines: sheetLines(snapshot, facts, aside) }));
  if (!word) return { streams: parts.map(({ facts, lines }) => ({ name: facts.name, word, lines })), aside };
  const lines = parts.flatMap((part) => part.lines.map((line, index) => (index === 0 ? { ...line, gap: true } : line)));
  return { streams: [{ name: "", word, lines }], aside };
};
