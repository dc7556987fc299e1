import { contains, type Address } from "../../src/workbook/Address";
import { looksBlank, textOf } from "../../src/workbook/CellValue";
import type { Snapshot } from "../../src/workbook/Snapshot";
import type { Report } from "../../src/reading/Report";

/** A cell of a source, found without the reader under test. */
export interface RawCell { sheet: string; row: number; column: number; text: string }

const rows = (report: Report) => [...report.measures, ...report.indicators, ...report.disclosure];

/** The sheet and row of every place a report speaks of, so that a cell is found without looking at all of them. */
const indexOf = (places: Address[]): ((cell: RawCell) => boolean) => {
  const by = new Map<string, Address[]>();
  const wide: Address[] = [];
  for (const place of places) {
    if (place.rows > 1) { wide.push(place); continue; }
    const key = `${place.row}:${place.sheet}`;
    by.set(key, [...(by.get(key) ?? []), place]);
  }
  return (cell) => [...(by.get(`${cell.row}:${cell.sheet}`) ?? []), ...wide].some((place) => contains(place, cell.sheet, cell.row, cell.column));
};

/** Cells that are neither used, nor skipped, nor asked about. */
export const missingFrom = (cells: RawCell[], report: Report): RawCell[] => {
  const known = indexOf([
    ...rows(report).flatMap((row) => Object.values(row.sources).flat()),
    ...report.skipped.map((one) => one.where), ...report.questions.map((one) => one.where),
  ]);
  return cells.filter((cell) => !known(cell));
};

export const cellsOf = (snapshot: Snapshot): RawCell[] => Object.values(snapshot.areas).flatMap((area) =>
  area.values.flatMap((row, r) => row.map((value, c) => ({ sheet: area.at.sheet, row: area.at.row + r, column: area.at.column + c, text: textOf(value), blank: looksBlank(value) })))).filter((cell) => !cell.blank);

export const unaccounted = (snapshot: Snapshot, report: Report): string[] => missingFrom(cellsOf(snapshot), report).map((cell) => `${cell.sheet}!${cell.row + 1},${cell.column + 1}: ${cell.text.slice(0, 40)}`);

const letters = (text: string): string => text.normalize("NFC").replace(/\u0E4D\u0E32/g, "\u0E33").replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/[^ก-๎A-Za-z0-9]/g, "");
/** Words of boxes (a page break may part a box from its label) and list marks that a field rightly leaves out of a text. */
const LABELS = /ยังไม่ได้ดำเนินการ|(?<=[☐☑✓]\s*)ดำเนินการ|^\s*ดำเนินการ(?![ก-๎])|คะแนน$|^ตัวชี้วัดที่|^มาตรการที่/g;

/** Used cells of which words are in no field that claims them and in no part passed over. Statuses, dates and codes are read, not copied. */
export const textLost = (cells: RawCell[], report: Report): string[] => {
  const claimed = new Map<string, string>();
  const add = (places: Address[], text: string): void => {
    for (const place of places) {
      const key = `${place.sheet}:${place.row}:${place.column}`;
      claimed.set(key, `${claimed.get(key) ?? ""}\n${text}`);
    }
  };
  const copied = new Set(["parent", "measure", "steps", "units", "results", "outcome", "followUp", "suggestion", "evidence", "name", "elements", "note", "issue", "score"]);
  for (const row of rows(report)) for (const [field, places] of Object.entries(row.sources)) {
    const value: unknown = (row as unknown as Record<string, unknown>)[field];
    if (copied.has(field)) add(places, [value].flat().join("\n"));
  }
  for (const one of report.skipped) add([one.where], one.text);
  const lost: string[] = [];
  for (const cell of cells) {
    const text = claimed.get(`${cell.sheet}:${cell.row}:${cell.column}`);
    if (text === undefined || !/[ก-๎A-Za-z]/.test(cell.text)) continue;
    const held = letters(text), words = cell.text.replace(/[\u200B-\u200D]/g, "").replace(/\u0E4D\u0E32/g, "\u0E33").replace(LABELS, " ").split(/[\s☐☑/.,()\-–:]+/).map(letters).filter((word) => word.length >= 4 && !/^\d+$/.test(word));
    const missing = words.filter((word) => !held.includes(word.replace(/^\d+/, "")));
    if (missing.length > 0) lost.push(`${cell.sheet}!${cell.row + 1},${cell.column + 1}: ${missing.join(" ")}`);
  }
  return lost;
};
