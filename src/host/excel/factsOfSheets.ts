import { cellAt, type Address } from "../../workbook/Address";
import type { Link, SheetFacts, Span, TableFacts, Validation } from "../../workbook/Snapshot";
import { placeOf } from "./rangeReading";

type Facts = Pick<SheetFacts, "merges" | "links" | "hiddenRows" | "hiddenColumns">;

const linkTarget = (hyperlink: Excel.RangeHyperlink | null | undefined): string => {
  if (!hyperlink) return "";
  if (hyperlink.address) return hyperlink.documentReference ? `${hyperlink.address}#${hyperlink.documentReference}` : hyperlink.address;
  return hyperlink.documentReference ? `#${hyperlink.documentReference}` : "";
};

/** Links of the cells of a range, to be read after the next sync; `at` says where the range is. */
export const loadLinks = (range: Excel.Range, at: () => Address): (() => Link[]) => {
  const cells = range.getCellProperties({ hyperlink: true });
  return () => {
    const { sheet, row, column } = at();
    return cells.value.flatMap((line, r) => line.flatMap(({ hyperlink }, c): Link[] => {
      const target = linkTarget(hyperlink);
      return target === "" ? [] : [{ at: cellAt(sheet, row + r, column + c), target }];
    }));
  };
};

const runs = (flags: readonly boolean[], first: number): Span[] => flags.reduce<Span[]>((spans, flag, n) => {
  const last = spans.at(-1), at = first + n;
  if (!flag) return spans;
  return last?.last === at - 1 ? [...spans.slice(0, -1), { first: last.first, last: at }] : [...spans, { first: at, last: at }];
}, []);

/** Asks for merges, links and what is hidden of a sheet; read the answer after the next sync. Excel forgets its undo over merges. */
export const loadFacts = (context: Excel.RequestContext, sheet: string): (() => [string, Facts]) => {
  const used = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
  const merged = used.getMergedAreasOrNullObject(), areas = merged.areas.load("address");
  used.load("address");
  const links = loadLinks(used, () => placeOf(used)), rows = used.getRowProperties({ rowHidden: true }), columns = used.getColumnProperties({ columnHidden: true });
  return () => {
    if (used.isNullObject) return [sheet, { merges: [], links: [], hiddenRows: [], hiddenColumns: [] }];
    const at = placeOf(used);
    return [sheet, {
      merges: merged.isNullObject ? [] : areas.items.map(placeOf), links: links(),
      hiddenRows: runs(rows.value.map(({ rowHidden }) => rowHidden === true), at.row), hiddenColumns: runs(columns.value.map(({ columnHidden }) => columnHidden === true), at.column),
    }];
  };
};

/** Drop-downs and rules of each column of the tables known; read after the next sync. A column with several rules is left out. */
export const loadValidations = (context: Excel.RequestContext, tables: readonly TableFacts[]): (() => Validation[])[] => tables.flatMap(({ at }) => Array.from({ length: at.columns }, (_, c) => {
  const place = { ...at, row: at.row + 1, rows: Math.max(1, at.rows - 1), column: at.column + c, columns: 1 };
  const { dataValidation } = context.workbook.worksheets.getItemOrNullObject(at.sheet).getRangeByIndexes(place.row, place.column, place.rows, 1);
  dataValidation.load("type,rule");
  return (): Validation[] => {
    if (dataValidation.isNullObject || dataValidation.type === "None" || dataValidation.type === "MixedCriteria" || dataValidation.type === "Inconsistent") return [];
    const { list, custom } = dataValidation.rule;
    const source = list ? list.source : custom?.formula;
    return [{ at: place, kind: list ? "list" : dataValidation.type.charAt(0).toLowerCase() + dataValidation.type.slice(1), source: typeof source === "string" ? source.replace(/^=/, "") : "" }];
  };
}));
