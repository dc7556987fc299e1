import type { Figures } from "../../progress/Figures";
import { sheetText } from "../../progress/sheetText";
import { sheetKey } from "../../progress/sheetKey";
import type { Scope, ScopeFigure } from "../../template/figures";
import { NO_MEASURES } from "../../template/words";
import type { CellValue } from "../../workbook/CellValue";
import type { Standing } from "./Standing";

const figuresOf = ({ book, reckoning: { scopes } }: Standing, scope: Scope): Figures | undefined => {
  switch (scope.kind) {
    case "all": return scopes.overall;
    case "noIndicator": return scopes.noIndicator;
    case "instrument": return scopes.instruments.get(sheetKey(scope.code)) ?? NOTHING;
    case "indicator": return sheetText(book.indicators?.lines[scope.row]?.values.name ?? "") === "" ? undefined : scopes.indicators[scope.row];
    case "unit": return sheetText(book.units?.lines[scope.row]?.values.name ?? "") === "" ? undefined : scopes.units[scope.row];
  }
};

const NOTHING: Figures = { measures: 0, counted: 0, done: 0, completion: null, overdue: 0, dueSoon: 0, undated: 0, unknownStatus: 0 };

/** A figure of a scope; "" for an indicator or a unit that the lists leave blank. */
export const scopeResult = (standing: Standing, scope: Scope, figure: ScopeFigure): CellValue => {
  const figures = figuresOf(standing, scope);
  return figures === undefined ? "" : figures[figure] ?? NO_MEASURES;
};
