import { INDICATOR_COLUMNS, MEASURE_COLUMNS, UNIT_COLUMNS, type Column } from "../template/columns";
import type { OurBook, TableBlock } from "../template/OurBook";
import { cellAt, type Address } from "../workbook/Address";

/** A cell in which a person writes words. */
export interface TextCell { at: Address; text: string; format: string }

/** Names that other cells must equal letter by letter: mending one place alone would part them. Units in a measure have a rule of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["name", "coUnits"]);

const ofTable = (block: TableBlock<string> | undefined, columns: readonly Column[]): TextCell[] => {
  if (!block) return [];
  const free = columns.filter(({ key, owner, type }) => owner === "officer" && (type === "text" || type === "longText" || type === "link") && !ELSEWHERE.has(key));
  return free.flatMap(({ key }) => {
    const place = block.columns[key];
    return place === undefined ? [] : block.lines.flatMap(({ row, values }) => {
      const text = values[key];
      return typeof text !== "string" || text === "" ? [] : [{ at: cellAt(block.sheet, row, place), text, format: block.area.formats?.[row - block.at.row]?.[place - block.at.column] ?? "" }];
    });
  });
};

/** The cells of free words in มาตรการ, ตัวชี้วัด and หน่วยงาน; lists, dates and numbers have rules of their own. */
export const textCells = (book: OurBook): TextCell[] => [
  ...(["OfficeName", "District", "Province", "Preparer", "Approver1", "Approver2", "Approver3"] as const).flatMap((name) => {
    const cell = book.named[name];
    return typeof cell?.value === "string" && cell.value !== "" ? [{ at: cell.at, text: cell.value, format: cell.format }] : [];
  }),
  ...ofTable(book.units, UNIT_COLUMNS), ...ofTable(book.measures, MEASURE_COLUMNS), ...ofTable(book.indicators, INDICATOR_COLUMNS),
];
