/**
 * A formula with what does not matter taken out: case, spaces and prefixes outside quotes, and other ways of writing
 * TRUE (LibreOffice says TRUE()) and "this row" ("Measures[[#This Row],[สถานะ]]" in a file, "[@สถานะ]" in Excel).
 */
export const plainFormula = (formula: string, table: string): string =>
  formula.replace(/^=/, "").split(/("(?:[^"]|"")*")/).map((part, index) => index % 2 === 1 ? part : part
    .replace(/_xlfn\.|_xlws\./gi, "")
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1")
    .replaceAll(`${table.toUpperCase()}[[#THISROW],[`, "[@[")
    .replaceAll(`${table.toUpperCase()}[@`, "[@")
    .replace(/\[@([^[\]]+)\]/g, "[@[$1]]")
    .replaceAll(`${table.toUpperCase()}[`, "["),
  ).join("");
