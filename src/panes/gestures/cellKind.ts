import { STATUS_WORDS } from "../../measures/Status";
import { isDateFormat } from "../display/isDateFormat";
import { sheetText } from "../../progress/sheetText";
import { DISCLOSURE_COLUMNS, FINDING_COLUMNS, HISTORY_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS, type Column } from "../../template/columns";
import { ALL_UNITS, NAMES, OFFICE_KINDS, ROUNDS, SHEETS } from "../../template/names";
import type { OurBook, TableBlock } from "../../template/OurBook";
import type { Address } from "../../workbook/Address";
import type { EditKind } from "./meaningOf";

/** What a cell is to a person who would fill it in. */
export interface CellKind { kind: EditKind; label: string; options: string[]; format: string }

const NONE: CellKind = { kind: "none", label: "", options: [], format: "" };
const OURS = new Set<string>(Object.values(SHEETS));

/** The tables of our workbook with what each column is. */
export const blocksOf = (book: OurBook): { block: TableBlock<string>; columns: readonly Column[] }[] => {
  const all: [TableBlock<string> | undefined, readonly Column[]][] = [
    [book.measures, MEASURE_COLUMNS], [book.indicators, INDICATOR_COLUMNS], [book.disclosure, DISCLOSURE_COLUMNS], [book.findings, FINDING_COLUMNS],
    [book.history, HISTORY_COLUMNS], [book.rounds, ROUND_COLUMNS], [book.units, UNIT_COLUMNS],
  ];
  return all.flatMap(([block, columns]) => (block ? [{ block, columns }] : []));
};

/** The column of our tables that a cell below their headers belongs to. */
export const columnAt = (book: OurBook, { sheet, row, column }: Address): Column | undefined => {
  for (const { block, columns } of blocksOf(book)) {
    if (block.sheet !== sheet || row <= block.at.row || row >= block.at.row + block.at.rows) continue;
    const found = columns.find(({ key }) => block.columns[key] === column);
    if (found) return found;
  }
  return undefined;
};

/** How a cell is filled in. A cell that a formula reckons, a header, or one that only we write is not; a sheet of the officer's own is text. */
export const cellKind = (book: OurBook, at: Address, formula: string, format: string): CellKind => {
  const name = NAMES.find((one) => { const cell = book.named[one]?.at; return cell?.sheet === at.sheet && cell.row === at.row && cell.column === at.column; });
  // The day is a formula until a person fixes it.
  if (name === "AsOf") return { kind: "date", label: "", options: [], format };
  if (formula !== "") return NONE;
  const column = columnAt(book, at);
  if (column) return column.owner === "officer" ? { ...ofColumn(book, column), label: column.title, format } : { ...NONE, label: column.title };
  if (name === "TemplateVersion" || name === "PackId" || name === "PackVerified") return NONE;
  if (name === "OfficeKind") return { kind: "list", label: "", options: [...OFFICE_KINDS], format };
  if (name === "Round") return { kind: "list", label: "", options: [...ROUNDS], format };
  if (name === "FiscalYear" || name === "DueSoonDays") return { kind: "number", label: "", options: [], format };
  if (name !== undefined || !OURS.has(at.sheet)) return { kind: isDateFormat(format) ? "date" : "text", label: "", options: [], format };
  return NONE;
};

const ofColumn = (book: OurBook, { type, list, key }: Column): Pick<CellKind, "kind" | "options"> => {
  const units = (): string[] => [...(book.units?.lines ?? []).map((line) => sheetText(line.values.name)).filter((unit) => unit !== ""), ALL_UNITS];
  switch (list) {
    case "statuses": return { kind: "list", options: Object.values(STATUS_WORDS) };
    case "disclosureStatuses": return { kind: "list", options: [STATUS_WORDS.notStarted, STATUS_WORDS.inProgress, STATUS_WORDS.done] };
    case "indicators": return { kind: "list", options: (book.indicators?.lines ?? []).map((line) => sheetText(line.values.name)).filter((name) => name !== "") };
    case "instruments": return { kind: "list", options: ["IIT", "EIT", "OIT"] };
    case "units": return key === "leadUnits" ? { kind: "longText", options: units() } : { kind: "list", options: units() };
  }
  if (type === "date") return { kind: "date", options: [] };
  if (type === "number" || type === "percent" || type === "share") return { kind: "number", options: [] };
  return { kind: type === "longText" || type === "link" ? "longText" : "text", options: [] };
};
