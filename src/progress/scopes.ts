import type { IndicatorKey, UnitKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import { addTo, figuresOf, newTally, type Figures, type Tally } from "./Figures";
import { indicatorOf } from "./indicatorOf";
import type { RowProgress } from "./rowsProgress";
import { sheetKey } from "./sheetKey";
import { unitsOf } from "./unitsOf";

/** Figures of everything and of each part. Those of indicators and units stand in the order of their tables, one for every row, blank ones too; two rows of one indicator show the same. */
export interface Scopes {
  overall: Figures;
  /** By instrument code in small letters. */
  instruments: ReadonlyMap<string, Figures>;
  indicators: readonly Figures[];
  /** Measures whose indicator is blank or not in the list. */
  noIndicator: Figures;
  units: readonly Figures[];
}

/** Adds every row up once for each part it belongs to: its indicator, that indicator's instrument, each of its units. */
export const scopes = (rows: readonly RowProgress[], indicators: readonly Line<IndicatorKey>[], units: readonly Line<UnitKey>[]): Scopes => {
  const overall = newTally(), noIndicator = newTally(), byInstrument = new Map<string, Tally>();
  const byIndicator = indicators.map(newTally), byUnit = units.map(newTally);
  for (const { values } of indicators) byInstrument.set(sheetKey(values.instrument), newTally());
  const ofUnits = unitsOf(units), placeOf = indicatorOf(indicators);

  for (const row of rows) {
    if (row.blank || row.isParent) continue;
    const own = [overall, byIndicator[row.indicator.row - 1] ?? noIndicator, byInstrument.get(sheetKey(row.indicator.instrument))];
    for (const unit of ofUnits(row.unitLines)) own.push(byUnit[unit]);
    for (const tally of own) if (tally) addTo(tally, row);
  }

  return {
    overall: figuresOf(overall),
    instruments: new Map([...byInstrument].filter(([code]) => code !== "").map(([code, tally]) => [code, figuresOf(tally)])),
    indicators: indicators.map(({ values }) => figuresOf(byIndicator[placeOf(values.name).row - 1] ?? newTally())),
    noIndicator: figuresOf(noIndicator),
    units: byUnit.map(figuresOf),
  };
};
