import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { ourTables } from "../ourTables";

/** A column of one of our tables is gone. The place is the table's header row. */
export const columnMissing: Rule = ({ book }) => isOlder(book) ? [] : ourTables(book).flatMap(({ name, columns, block }) =>
  !block ? [] : columns.filter((column) => block.columns[column.key] === undefined)
    .map((column) => found("column-missing", { ...block.at, rows: 1 }, { column: column.title }, { label: "put-column-back", safe: false, edits: [], repairs: [{ kind: "column", table: name, column: column.title }] })));
