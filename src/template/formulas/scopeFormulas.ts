import { MEASURE_COLUMNS, type MeasureKey } from "../columns";
import type { ScopeFigure } from "../figures";
import { ALL_UNITS } from "../names";
import { NO_MEASURES, SCHEDULE_WORDS } from "../words";
import { statusNumber } from "./measureFormulas";
import { columnOf, literal, quoted } from "./references";

/** A whole column of Measures. */
export const measures = (key: MeasureKey): string => columnOf("Measures", MEASURE_COLUMNS.find((column) => column.key === key)?.title ?? key);

/** Which rows of Measures a figure is about: pairs of column and criterion; several lists are added up. */
export type Where = readonly (readonly [MeasureKey, string])[];

/** Whole lines only: "|สำนักปลัด|" is not in "|สำนักปลัดเทศบาล|". `name` is a cell in a formula; a unit that is itself called ALL_UNITS is not counted twice. */
export const whereUnit = (name: string): Where[] =>
  [[["unitLines", `"*|"&${literal(name)}&"|*"`]], [["unitLines", `IF(${name}=${quoted(ALL_UNITS)},"-",${quoted(`|${ALL_UNITS}|`)})`]]];

const CRITERIA: Record<Exclude<ScopeFigure, "completion">, Where> = {
  measures: [["statusNumber", '">=0"']],
  counted: [["counts", "1"]],
  done: [["counts", "1"], ["statusNumber", String(statusNumber("done"))]],
  overdue: [["daysLate", '">0"']],
  dueSoon: [["schedule", quoted(SCHEDULE_WORDS.dueSoon)]],
  undated: [["schedule", quoted(SCHEDULE_WORDS.undated)]],
  unknownStatus: [["unknownStatus", "1"]],
};

const pairs = (where: Where): string => where.map(([key, criterion]) => `${measures(key)},${criterion}`).join(",");
const count = (figure: Exclude<ScopeFigure, "completion">, scope: readonly Where[]): string =>
  scope.map((where) => `COUNTIFS(${pairs([...CRITERIA[figure], ...where])})`).join("+");
const sum = (key: MeasureKey, scope: readonly Where[]): string =>
  scope.map((where) => (where.length === 0 ? `SUM(${measures(key)})` : `SUMIFS(${measures(key)},${pairs(where)})`)).join("+");

/** The formula of a figure over a scope; `[[]]` is everything. */
export const scopeFormula = (figure: ScopeFigure, scope: readonly Where[]): string => {
  if (figure !== "completion") return count(figure, scope);
  const weight = sum("effectiveWeight", scope);
  return `IF(${count("counted", scope)}=0,${quoted(NO_MEASURES)},(${sum("weighted", scope)})/(${weight})/100)`;
};
