import type { Address } from "../workbook/Address";
import type { CellValue } from "../workbook/CellValue";
import type { Area, Snapshot } from "../workbook/Snapshot";
import type { DisclosureKey, FindingKey, HistoryKey, IndicatorKey, MeasureKey, RoundKey, UnitKey } from "./columns";
import type { NameKey } from "./names";

/** One row of one of our tables. A column that the sheet lacks reads as blank. */
export interface Line<K extends string> { /** row of the sheet, from 0 */ row: number; values: Record<K, CellValue> }

/** One of our tables as found: where each column stands (sheet column from 0), and its rows without header and totals. */
export interface TableBlock<K extends string> {
  sheet: string;
  at: Address;
  columns: Partial<Record<K, number>>;
  /** Headers found, in order, as written. */
  headers: string[];
  lines: Line<K>[];
  /** The photograph of the table, header row first, with formulas and formats where they were asked for. */
  area: Area;
}

/** A labelled cell of หน่วยงาน. */
export interface NamedCell { at: Address; value: CellValue; formula: string; format: string }

/** Our own workbook, read by names and headers, never by position. What is missing is undefined. */
export interface OurBook {
  version: string;
  named: Partial<Record<NameKey, NamedCell>>;
  measures?: TableBlock<MeasureKey>;
  indicators?: TableBlock<IndicatorKey>;
  disclosure?: TableBlock<DisclosureKey>;
  findings?: TableBlock<FindingKey>;
  history?: TableBlock<HistoryKey>;
  rounds?: TableBlock<RoundKey>;
  units?: TableBlock<UnitKey>;
  snapshot: Snapshot;
}
