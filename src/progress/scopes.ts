import type { IndicatorKey, UnitKey } from "../template/columns";
import type { Line } from "../template/OurBook";
import { addTo, figuresOf, newTally, type Figures, type Tally } from "./Figures";
import type { RowProgress } from "./rowsProgress";
import { sheetBlank, sheetText } from "./sheetText";
import { unitsOfRow } from "./unitsOfRow";

/** Figures of everything and of each part, in the order of the sheets ตัวชี้วัด and หน่วยงาน. */
export interface Scopes {
  overall: Figures;
  instruments: ({ code: string } & Figures)[];
  indicators: ({ no: number | null; name: string } & Figures)[];
  units: ({ unit: string } & Figures)[];
}

const tallies = (names: Iterable<string>): Map<string, Tally> => new Map([...names].map((name) => [name, newTally()]));

/** Adds every row up once for each part it belongs to: its indicator, that indicator's instrument, each of its units. */
export const scopes = (rows: readonly RowProgress[], indicatorLines: readonly Line<IndicatorKey>[], unitLines: readonly Line<UnitKey>[]): Scopes => {
  const named = indicatorLines.filter((line) => !sheetBlank(line.values.name));
  const instrumentOf = new Map<string, string>();
  for (const { values } of named) {
    const name = sheetText(values.name);
    if (!instrumentOf.has(name)) instrumentOf.set(name, sheetText(values.instrument));
  }
  const units = unitLines.filter((line) => !sheetBlank(line.values.name)).map((line) => sheetText(line.values.name));
  const instruments = [...new Set(named.map((line) => sheetText(line.values.instrument)))].filter((code) => code !== "");

  const overall = newTally();
  const byIndicator = tallies(instrumentOf.keys()), byInstrument = tallies(instruments), byUnit = tallies(units);
  for (const row of rows) {
    if (row.blank || row.isParent) continue;
    addTo(overall, row);
    const indicator = sheetText(row.line.values.indicator);
    for (const tally of [byIndicator.get(indicator), byInstrument.get(instrumentOf.get(indicator) ?? "")]) if (tally) addTo(tally, row);
    const own = unitsOfRow(row.line.values.leadUnits, row.line.values.coUnits);
    for (const unit of own === "all" ? byUnit.keys() : own) {
      const tally = byUnit.get(unit);
      if (tally) addTo(tally, row);
    }
  }

  const figures = (of: Map<string, Tally>, name: string): Figures => figuresOf(of.get(name) ?? newTally());
  return {
    overall: figuresOf(overall),
    instruments: instruments.map((code) => ({ code, ...figures(byInstrument, code) })),
    indicators: named.map(({ values }) => ({ no: typeof values.no === "number" ? values.no : null, name: sheetText(values.name), ...figures(byIndicator, sheetText(values.name)) })),
    units: units.map((unit) => ({ unit, ...figures(byUnit, unit) })),
  };
};
