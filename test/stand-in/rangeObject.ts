import { contains, MAX_COLUMNS, MAX_ROWS, parseRange, rangeName, type Address } from "../../src/workbook/Address";
import { BLANK, isCellError, type CellValue } from "../../src/workbook/CellValue";
import { invalid, isHostObject, WireError, type HostObject } from "./HostObject";
import { moveRows } from "./moveRows";
import { cellIn, putIn, usedIn, type StandInBook, type StandInCell, type StandInSheet } from "./StandInBook";
import { typed } from "./typed";

/** What ranges need of the whole: results of formulas, telling of changes, keeping references. */
export interface Surroundings {
  book: StandInBook;
  shown: (sheet: StandInSheet, row: number, column: number) => CellValue;
  changed: (sheet: StandInSheet, at: Address) => void;
  keep: (range: HostObject) => void;
  worksheet: (sheet: StandInSheet) => HostObject;
}

const WIDEST = 5_000_000;
const wire = (value: CellValue): unknown => (isCellError(value) ? value.error : value);
const area = ({ rows, columns }: Address): number => rows * columns;
const quoted = (sheet: string): string => (/^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`);
const wholeRows = (at: Address): boolean => at.column === 0 && at.columns === MAX_COLUMNS;

export const boundingRect = (a: Address, b: Address): Address => {
  const row = Math.min(a.row, b.row), column = Math.min(a.column, b.column);
  return { sheet: a.sheet, row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
};

export const rangeObject = (around: Surroundings, sheet: StandInSheet, at: Address): HostObject => {
  const { book } = around;
  if (at.row < 0 || at.column < 0 || at.row + at.rows > MAX_ROWS || at.column + at.columns > MAX_COLUMNS || at.rows < 1 || at.columns < 1) throw invalid("Worksheet.getRangeByIndexes");
  const range = (to: Partial<Address>): HostObject => rangeObject(around, sheet, { ...at, ...to });
  const grid = (cell: (row: number, column: number) => unknown): unknown =>
    (area(at) > WIDEST ? null : Array.from({ length: at.rows }, (_, r) => Array.from({ length: at.columns }, (__, c) => cell(at.row + r, at.column + c))));
  const guard = (location: string): void => { if (sheet.protected) throw new WireError("AccessDenied", "You can't perform the requested operation.", location, 403); };
  const fill = (given: unknown, location: string, put: (old: StandInCell, value: unknown) => StandInCell): void => {
    guard(location);
    if (Array.isArray(given) && (given.length !== at.rows || given.some((row) => !Array.isArray(row) || row.length !== at.columns))) throw invalid(location, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    for (let row = at.row; row < at.row + at.rows; row++) for (let column = at.column; column < at.column + at.columns; column++) {
      const value: unknown = Array.isArray(given) ? (given as unknown[][])[row - at.row]?.[column - at.column] : given;
      if (value !== null && value !== undefined) putIn(sheet, row, column, put(cellIn(sheet, row, column), value));
    }
    book.version++;
    around.changed(sheet, at);
  };
  const write = (location: string) => (given: unknown): void => fill(given, location, (old, value) => typed(value, old));
  const own: HostObject = {
    type: "Range", at,
    get: {
      Address: () => `${quoted(sheet.name)}!${rangeName(at)}`,
      RowIndex: () => at.row, ColumnIndex: () => at.column, RowCount: () => at.rows, ColumnCount: () => at.columns,
      Values: () => grid((row, column) => wire(around.shown(sheet, row, column))),
      Formulas: () => grid((row, column) => {
        const { formula } = cellIn(sheet, row, column);
        return formula === undefined ? wire(cellIn(sheet, row, column).value) : `=${formula}`;
      }),
      NumberFormat: () => grid((row, column) => cellIn(sheet, row, column).format),
      Worksheet: () => around.worksheet(sheet),
      Format: () => ({ type: "RangeFormat", call: { AutofitRows: () => { guard("RangeFormat.autofitRows"); } } }) satisfies HostObject,
      DataValidation: () => validationObject(book, at),
    },
    set: {
      Values: write("Range.values"),
      Formulas: write("Range.formulas"),
      NumberFormat: (given) => { fill(given, "Range.numberFormat", (old, format) => ({ ...old, format: String(format) })); },
      Hyperlink: (given) => {
        guard("Range.hyperlink");
        const { documentReference, address, textToDisplay } = given as Record<string, string | undefined>;
        const target = documentReference === undefined ? (address ?? "") : `#${documentReference}`, old = cellIn(sheet, at.row, at.column);
        sheet.links.set(`${at.row} ${at.column}`, target);
        if (textToDisplay !== undefined || (old.value === BLANK && old.formula === undefined)) putIn(sheet, at.row, at.column, { value: textToDisplay ?? target.replace(/^#/, ""), format: old.format });
        book.version++;
      },
    },
    call: {
      GetCellProperties: (asked) => {
        if (JSON.stringify(asked) !== '{"hyperlink":true}') throw invalid("Range.getCellProperties");
        return grid((row, column) => {
          const target = sheet.links.get(`${row} ${column}`);
          return { hyperlink: target === undefined ? null : target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target } };
        });
      },
      GetRowProperties: (asked) => {
        if (JSON.stringify(asked) !== '{"rowHidden":true}') throw invalid("Range.getRowProperties");
        return Array.from({ length: at.rows }, (_, r) => ({ rowHidden: sheet.hiddenRows.has(at.row + r) }));
      },
      GetColumnProperties: () => Array.from({ length: at.columns }, () => ({ columnHidden: false })),
      GetMergedAreasOrNullObject: () => {
        const within = sheet.merges.filter((merge) => contains(at, at.sheet, merge.row, merge.column) || contains(merge, at.sheet, at.row, at.column) || (boundingRect(at, merge).rows < at.rows + merge.rows && boundingRect(at, merge).columns < at.columns + merge.columns));
        if (within.length === 0) return null;
        const areas: HostObject = { type: "RangeAreas", get: { Areas: () => ({ type: "RangeCollection", items: () => within.map((merge) => rangeObject(around, sheet, merge)) }) satisfies HostObject }, call: { _KeepReference: () => { around.keep(areas); } } };
        return areas;
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedIn(sheet, valuesOnly === true, at);
        return used ? range(used) : null;
      },
      GetRow: (row) => range({ row: at.row + Number(row), rows: 1 }),
      GetBoundingRect: (other) => {
        const to = isHostObject(other) && other.at ? other.at : parseRange(String(other));
        if (!to) throw invalid("Range.getBoundingRect");
        return range(boundingRect(at, { ...to, sheet: at.sheet }));
      },
      GetEntireRow: () => range({ column: 0, columns: MAX_COLUMNS }),
      Insert: (shift) => {
        guard("Range.insert");
        if (shift !== "Down" || !wholeRows(at)) throw new WireError("ApiNotFound", "This stand-in inserts only whole rows.", "Range.insert");
        moveRows(book, sheet, at.row, at.rows);
        book.version++;
        return range({});
      },
      Delete: (shift) => {
        guard("Range.delete");
        if (shift !== "Up" || !wholeRows(at)) throw new WireError("ApiNotFound", "This stand-in deletes only whole rows.", "Range.delete");
        moveRows(book, sheet, at.row, -at.rows);
        book.version++;
      },
      CopyFrom: (source, kind) => {
        guard("Range.copyFrom");
        const from = isHostObject(source) ? source.at : undefined;
        if (!from || kind !== "Formats") throw new WireError("ApiNotFound", "This stand-in copies only formats.", "Range.copyFrom");
        for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) {
          const { format } = cellIn(sheet, from.row + (r % from.rows), from.column + (c % from.columns));
          putIn(sheet, at.row + r, at.column + c, { ...cellIn(sheet, at.row + r, at.column + c), format });
        }
        book.version++;
      },
      Clear: (what) => {
        guard("Range.clear");
        if (what !== "Hyperlinks") throw new WireError("ApiNotFound", "This stand-in clears only links.", "Range.clear");
        for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) sheet.links.delete(`${at.row + r} ${at.column + c}`);
      },
      Select: () => { book.selected = at; },
      _ValidateArraySize: (rows, columns) => { if (rows !== at.rows || columns !== at.columns) throw invalid("Range._ValidateArraySize"); },
      _KeepReference: () => { around.keep(own); },
    },
  };
  return own;
};

const validationObject = (book: StandInBook, at: Address): HostObject => {
  const touching = book.validations.filter((one) => one.at.sheet === at.sheet && boundingRect(one.at, at).rows < one.at.rows + at.rows && boundingRect(one.at, at).columns < one.at.columns + at.columns);
  const only = touching[0], whole = only && touching.length === 1 && boundingRect(only.at, at).rows === only.at.rows && boundingRect(only.at, at).columns === only.at.columns;
  return {
    type: "DataValidation",
    get: {
      Type: () => (!only ? "None" : !whole ? "MixedCriteria" : only.kind === "list" ? "List" : "Custom"),
      Rule: () => (!only || !whole ? null : only.kind === "list" ? { list: { inCellDropDown: true, source: `=${only.source}` } } : { custom: { formula: `=${only.source}` } }),
    },
  };
};
