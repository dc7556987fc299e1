import { columnName } from "../../../workbook/Address";
import { tagAttribute } from "../book/tagAttribute";
import { escapeText } from "../book/xmlText";
import { cellSource, type CellSource } from "../cells/cellSource";
import type { PlacedRow } from "../cells/placeCells";
import { memberFormula, sharedFormulas, type SharedGroup } from "../cells/sharedFormulas";
import { rowStyle } from "../cells/sheetFacts";
import { cellsOf, type CellAt, type SheetGrid } from "../cells/SheetGrid";
import { offsetFormula } from "../../../workbook/formula/offsetFormula";
import { rowTemplate } from "../../../workbook/formula/rowTemplate";
import type { RowShift } from "./RowShift";
import type { TableAt } from "./TableAt";
import type { WrittenOver } from "./writtenOver";

/** What a new row takes from the last row of the table, column by column. */
interface Pattern { column: number; attributes: string; formula: ((rows: number) => string) | undefined; array: boolean }

/**
 * The rows that are added, as the table's last row of data stands in the shifted sheet: its cells' styles, and the
 * formulas of columns that are filled by one. Values, comments and a height of the row's own are not carried down.
 * A cell that the same patch writes over needs no formula first.
 */
export const newRows = (text: string, grid: SheetGrid, shift: RowShift, table: TableAt, writtenOver: WrittenOver): PlacedRow[] => {
  const last = grid.rows.find((row) => row.number === shift.line - 1);
  const patterns = last ? patternsOf(text, grid, shift, table) : [];
  const style = last && shift.moves ? rowStyle(text.slice(last.start, last.openEnd)) : undefined;
  const attributes = style === undefined ? "" : ` s="${style}" customFormat="1"`, { prefix } = grid;
  return Array.from({ length: shift.count }, (_, n) => {
    const number = shift.line + n;
    return { number, attributes, cells: patterns.map(({ column, attributes: own, formula, array }) => {
      const ref = `${columnName(column)}${number + 1}`, open = `<${prefix}c r="${ref}"${own}`;
      if (!formula || writtenOver(number, column)) return { column, xml: `${open}/>` };
      return { column, xml: `${open}><${prefix}f${array ? ` t="array" ref="${ref}"` : ""}>${escapeText(formula(n + 1))}</${prefix}f></${prefix}c>` };
    }) };
  });
};

const patternsOf = (text: string, grid: SheetGrid, shift: RowShift, table: TableAt): Pattern[] => {
  let groups: Map<string, SharedGroup> | undefined;
  const rowCells = (number: number): Map<number, CellAt> => {
    const row = grid.rows.find((one) => one.number === number);
    return new Map(row ? cellsOf(text, row).map((cell) => [cell.column, cell]) : []);
  };
  const source = (cell: CellAt | undefined): CellSource | undefined => cell && cellSource(text.slice(cell.start, cell.end));
  const formulaOf = (cell: CellAt | undefined, row: number): string | undefined => {
    const formula = source(cell)?.formula;
    if (!cell || !formula || formula.kind === "dataTable") return undefined;
    if (formula.kind !== "shared" || formula.text !== "") return formula.text;
    const group = (groups ??= sharedFormulas(text, grid)).get(formula.group);
    return group && memberFormula(group, row, cell.column);
  };
  const last = shift.line - 1, cells = rowCells(last), above = rowCells(last - 1);
  const found: Pattern[] = [];
  for (let column = shift.left; column <= shift.right; column++) {
    const cell = cells.get(column), calculated = table.formulas[column - shift.left] ?? "";
    const own = formulaOf(cell, last), before = last - 1 >= shift.first ? formulaOf(above.get(column), last - 1) : undefined;
    const filled = own !== undefined && (calculated !== "" || last === shift.first || (before !== undefined && offsetFormula(before, 1, 0) === own));
    const formula = filled ? own : own === undefined && calculated !== "" ? offsetFormula(calculated, last - shift.first, 0) : undefined;
    if (!cell && formula === undefined) continue;
    const tag = cell ? text.slice(cell.start, cell.openEnd) : "", array = formula !== undefined && source(cell)?.formula?.kind === "array";
    const kept = (["s", ...(array ? ["cm"] : [])] as const).map((name) => ({ name, value: tagAttribute(tag, name) })).filter(({ value }) => value !== undefined && value !== "0");
    if (kept.length === 0 && formula === undefined) continue;
    found.push({ column, attributes: kept.map(({ name, value }) => ` ${name}="${value ?? ""}"`).join(""), formula: formula === undefined ? undefined : rowTemplate(formula), array });
  }
  return found;
};
