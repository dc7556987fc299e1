import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../../workbook/Address";

const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{M}\p{N}_.$\\?]+/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

const movedColumn = (fixed: string, name: string, by: number): string | undefined => {
  const at = columnNumber(name) + (fixed === "" ? by : 0);
  return columnNumber(name) >= 0 && at >= 0 && at < MAX_COLUMNS ? fixed + (fixed === "" ? columnName(at) : name) : undefined;
};
const movedRow = (fixed: string, name: string, by: number): string | undefined => {
  const at = Number(name) + (fixed === "" ? by : 0);
  return at >= 1 && at <= MAX_ROWS ? fixed + String(at) : undefined;
};

/** The formula of a cell that shares another cell's formula and stands `rows` below and `columns` right of it. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(token, (word, at: number) => {
    const first = word.charAt(0), after = formula.charAt(at + word.length), before = formula.charAt(at - 1);
    if (first === '"' || first === "'" || first === "[" || after === "(" || after === "!" || after === "[") return word;
    const both = cell.exec(word);
    if (both) {
      const [, c$ = "", c = "", r$ = "", r = ""] = both;
      const to = movedColumn(c$, c, columns), down = movedRow(r$, r, rows);
      if (columnNumber(c) < 0) return word;
      return to === undefined || down === undefined ? "#REF!" : to + down;
    }
    if (after !== ":" && before !== ":") return word;
    const whole = column.exec(word), line = row.exec(word);
    if (whole) return movedColumn(whole[1] ?? "", whole[2] ?? "", columns) ?? word;
    return line ? (movedRow(line[1] ?? "", line[2] ?? "", rows) ?? word) : word;
  });
