import { contains } from "../../workbook/Address";
import type { Rule } from "../CheckContext";
import { found } from "../found";
import { isOlder } from "../isOlder";
import { ourTables } from "../ourTables";
import { runs } from "../runs";

/** Cells that had a drop-down have none: something was pasted over them. One finding per column. */
export const dropdownLost: Rule = ({ book }) => isOlder(book) ? [] : ourTables(book).flatMap(({ name, columns, block }) =>
  !block ? [] : columns.flatMap((column) => {
    const place = block.columns[column.key];
    if (column.list === undefined || column.owner !== "officer" || place === undefined) return [];
    const lists = book.snapshot.validations.filter(({ at, kind }) => kind === "list" && at.sheet === block.sheet && place >= at.column && place < at.column + at.columns);
    const bare = block.lines.map((line) => line.row).filter((row) => !lists.some(({ at }) => contains(at, block.sheet, row, place)));
    const where = runs(block.sheet, place, bare);
    return where.length === 0 ? [] : [found("dropdown-lost", where, { column: column.title, count: bare.length },
      { label: "put-dropdown-back", safe: true, edits: [], repairs: where.map((at) => ({ kind: "dropdown", table: name, column: column.title, at })) })];
  }));
