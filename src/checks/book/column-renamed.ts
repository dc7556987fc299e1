import { thaiKey } from "../../measures/text/thaiKey";
import { cellAt } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { ourTables } from "../ourTables";

/** A column goes by another header than the template's; it is still read as that column. */
export const columnRenamed: Rule = ({ book }) => isOlder(book) ? [] : ourTables(book).flatMap(({ columns, block }) =>
  !block ? [] : columns.flatMap((column) => {
    const place = block.columns[column.key];
    const header = place === undefined ? undefined : block.headers[place - block.at.column];
    if (place === undefined || header === undefined || thaiKey(header) === thaiKey(column.title)) return [];
    const at = cellAt(block.sheet, block.at.row, place);
    return [found("column-renamed", at, { header, column: column.title }, { label: "rename-column", safe: false, edits: [{ at, expects: header, value: column.title }] })];
  }));
