import type { IndicatorKey, DisclosureKey, FindingKey, HistoryKey, MeasureKey, RoundKey, UnitKey } from "../columns";
import type { TableKey } from "../names";

/** The column keys of each of our tables. */
export interface TableColumnKeys {
  measures: MeasureKey; indicators: IndicatorKey; disclosure: DisclosureKey; findings: FindingKey; history: HistoryKey; rounds: RoundKey; units: UnitKey;
}

/** What one version of the template changed for the rows of a table. Columns are matched by their words, so a moved column is no change. */
export interface TableStep<K extends string> {
  /** What a column was called before. */
  renamed?: Partial<Record<K, string>>;
  /** Columns that were not there before; they begin blank. */
  added?: readonly K[];
}

/** One change of version. Versions below `to` and not below `from` are carried over by this step and those after it. */
export interface VersionStep { from: string; to: string; tables: { [T in TableKey]?: TableStep<TableColumnKeys[T]> } }
