import { DISCLOSURE_COLUMNS, FINDING_COLUMNS, HISTORY_COLUMNS, INDICATOR_COLUMNS, MEASURE_COLUMNS, ROUND_COLUMNS, UNIT_COLUMNS, type Column } from "../template/columns";
import { SHEETS, TABLES, type TableKey } from "../template/names";
import type { OurBook, TableBlock } from "../template/OurBook";

/** One of our tables: what the template promises, and what the book has of it. */
export interface OurTable { key: TableKey; name: string; sheet: string; columns: readonly Column[]; block: TableBlock<string> | undefined }

/** Our tables in the order of the sheets. */
export const ourTables = (book: OurBook): OurTable[] => [
  { key: "units", name: TABLES.units, sheet: SHEETS.office, columns: UNIT_COLUMNS, block: book.units },
  { key: "measures", name: TABLES.measures, sheet: SHEETS.measures, columns: MEASURE_COLUMNS, block: book.measures },
  { key: "indicators", name: TABLES.indicators, sheet: SHEETS.indicators, columns: INDICATOR_COLUMNS, block: book.indicators },
  { key: "disclosure", name: TABLES.disclosure, sheet: SHEETS.disclosure, columns: DISCLOSURE_COLUMNS, block: book.disclosure },
  { key: "findings", name: TABLES.findings, sheet: SHEETS.findings, columns: FINDING_COLUMNS, block: book.findings },
  { key: "history", name: TABLES.history, sheet: SHEETS.history, columns: HISTORY_COLUMNS, block: book.history },
  { key: "rounds", name: TABLES.rounds, sheet: SHEETS.history, columns: ROUND_COLUMNS, block: book.rounds },
];
