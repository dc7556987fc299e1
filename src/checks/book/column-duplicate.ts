import { thaiKey } from "../../measures/text/thaiKey";
import { headerBase } from "../../reading/ourBookColumns";
import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { ourTables } from "../ourTables";

/** Two columns of one name (Excel numbers the second: "สถานะ2"): which of them is meant cannot be known. */
export const columnDuplicate: Rule = ({ book }) => ourTables(book).flatMap(({ columns, block }) =>
  !block ? [] : columns.flatMap((column) => {
    const place = block.columns[column.key], title = thaiKey(column.title);
    if (place === undefined || thaiKey(block.headers[place - block.at.column] ?? "") !== title) return [];
    const others = block.headers.flatMap((header, index) => (block.at.column + index !== place && headerBase(header) === title ? [block.at.column + index] : []));
    return others.length === 0 ? [] : [found("column-duplicate", [place, ...others].map((c) => cellAt(block.sheet, block.at.row, c)), { column: column.title, count: others.length + 1 })];
  }));
