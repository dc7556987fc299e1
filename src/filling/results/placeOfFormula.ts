import { plainFormula } from "../../checks/plainFormula";
import { DISCLOSURE_COLUMNS, INDICATOR_COLUMNS, type Column } from "../../template/columns";
import type { FormulaCell } from "../../template/formulaCells";
import { SHEETS } from "../../template/names";
import type { OurBook, TableBlock } from "../../template/OurBook";
import { cellAt, contains, type Address } from "../../workbook/Address";
import { BLANK } from "../../workbook/CellValue";
import { valueAt, type Area } from "../../workbook/Snapshot";

const tableCell = <K extends string>(block: TableBlock<K> | undefined, key: K | undefined, row: number): Address | undefined => {
  const line = block?.lines[row], column = key === undefined ? undefined : block?.columns[key];
  return block && line && column !== undefined ? cellAt(block.sheet, line.row, column) : undefined;
};

const keyAt = <K extends string>(columns: readonly Column<K>[], { at }: FormulaCell): K | undefined => columns[at.column]?.key;

interface Place { at: Address | undefined; inTable: boolean }

/** Where the cell stands in this workbook: in a table wherever the table's column and row are now, elsewhere where the template puts it. */
const placeIn = (book: OurBook, cell: FormulaCell): Place => {
  const { figure, at } = cell;
  if (figure.of === "measure") return { at: tableCell(book.measures, figure.key, figure.row), inTable: true };
  if (figure.of === "complete") return { at: tableCell(book.disclosure, keyAt(DISCLOSURE_COLUMNS, cell), figure.row), inTable: true };
  if (at.sheet === SHEETS.indicators && figure.of === "scope" && figure.scope.kind === "indicator") return { at: tableCell(book.indicators, keyAt(INDICATOR_COLUMNS, cell), figure.scope.row), inTable: true };
  return { at, inTable: false };
};

/** The photograph's formula at a cell; undefined where the photograph does not reach or holds no formulas. */
const formulaAt = (area: Area, { sheet, row, column }: Address): string | undefined =>
  area.formulas && contains(area.at, sheet, row, column) ? area.formulas[row - area.at.row]?.[column - area.at.column] ?? "" : undefined;

/** The same formula in another program's spelling (LibreOffice saves TRUE as TRUE()) is still ours. */
const isSame = (found: string | undefined, ours: string): boolean => found === ours || (found !== undefined && found !== "" && plainFormula(found, "") === plainFormula(ours, ""));

/**
 * Where a formula of ours stands in the workbook; undefined when its cell now holds something else: a result is written
 * only beside the formula it belongs to. Fresh rows of a table are blank and take formula and result together.
 */
export const placeOfFormula = (book: OurBook, cell: FormulaCell): Address | undefined => {
  const { at, inTable } = placeIn(book, cell), area = at && book.snapshot.areas[at.sheet];
  if (!at || !area) return undefined;
  const found = formulaAt(area, at);
  if (isSame(found, cell.formula)) return at;
  const fresh = inTable && (found ?? "") === "" && valueAt(area, at.row - area.at.row, at.column - area.at.column) === BLANK;
  return fresh ? at : undefined;
};
