import type { Figure } from "../template/figures";
import { OFFICE_KINDS } from "../template/names";
import type { OurBook } from "../template/OurBook";
import { planTemplate, type TemplateOptions } from "../template/planTemplate";
import type { BookPlan, SheetPlan } from "../workbook/BookPlan";
import { BLANK, sameValue, type CellValue } from "../workbook/CellValue";
import { isFormula, type CellsChange, type Change, type Patch } from "../workbook/Patch";
import { namedWrites } from "./namedWrites";
import { writeRows } from "./tableWrites";

/** Which workbook the template asset was planned as, and which it is to become. */
export interface NewOptions { asset: TemplateOptions; wanted: TemplateOptions; makeKey: () => string }

/** Makes the template asset the workbook of one office and one fiscal year: only the typed cells in which the two plans differ are written. */
export const newBook = (book: OurBook, { asset, wanted, makeKey }: NewOptions): Patch => {
  const from = planTemplate(asset), to = planTemplate(wanted);
  const missing = wanted.pack.items.length - asset.pack.items.length;
  const kind = OFFICE_KINDS.find((name) => wanted.officeName?.startsWith(name));
  const growth: Change[] = missing > 0 ? [{ kind: "addRows", table: "Disclosure", count: missing }] : [];
  return {
    reason: "new",
    changes: [
      ...growth,
      ...planDifferences(from, to),
      ...(kind === undefined ? [] : namedWrites(book, { OfficeKind: kind })),
      ...(book.disclosure ? writeRows("Disclosure", book.disclosure, 0, wanted.pack.items.map(() => ({ key: makeKey() }))).filter((change) => change.kind === "cells") : []),
    ],
  };
};

const planDifferences = (from: BookPlan<Figure>, to: BookPlan<Figure>): CellsChange[] =>
  to.sheets.flatMap((sheet) => sheetDifferences(from.sheets.find((one) => one.name === sheet.name), sheet));

const place = (row: number, column: number): string => `${row} ${column}`;

/** The typed value of each cell; a formula's result is not typed, but where a formula gives way to a value (AsOf) that is. */
const typed = (sheet: SheetPlan<Figure> | undefined): Map<string, { row: number; column: number; value: CellValue | undefined }> =>
  new Map((sheet?.cells ?? []).map(({ row, column, value }) => [place(row, column), { row, column, value: isFormula(value) ? undefined : value }]));

const sheetDifferences = (from: SheetPlan<Figure> | undefined, to: SheetPlan<Figure>): CellsChange[] => {
  const before = typed(from), after = typed(to);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): CellsChange[] => {
    const was = before.get(key), will = after.get(key), { row, column } = will ?? was ?? { row: 0, column: 0 };
    const value = will === undefined ? BLANK : will.value;
    if (value === undefined || (was?.value !== undefined && sameValue(was.value, value)) || (was === undefined && value === BLANK)) return [];
    return [{ kind: "cells", at: { sheet: to.name, row, column, rows: 1, columns: 1 }, expects: [[was === undefined ? BLANK : (was.value ?? { keep: true })]], values: [[value]] }];
  });
};
