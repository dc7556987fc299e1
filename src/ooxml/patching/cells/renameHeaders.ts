import { columnName } from "../../../workbook/Address";
import { isKeep, type CellWrite } from "../../../workbook/Patch";
import type { BookFacts, BookSheet } from "../book/bookSheets";
import type { Parts } from "../book/Parts";
import { relationshipsOf } from "../book/relationships";
import { cellText, escapeText } from "../book/xmlText";
import { rewriteXml } from "../growth/rewriteXml";
import { tablesAt, type TableAt } from "../growth/TableAt";
import { PatchRefusal } from "../PatchRefusal";
import type { SheetEdits } from "./CellEdit";

/** A heading as the table's part names the column: line breaks as _x000a_. */
const partName = (text: string): string => cellText(text).replace(/\n/g, "_x000a_").replace(/"/g, "&quot;").replace(/\t/g, "&#9;");

/** A heading as a formula writes it between brackets. */
const inFormula = (text: string): string => `[${escapeText(text.replace(/['#[\]@]/g, "'$&"))}]`;

/**
 * Column headings of a table stand in its part as well: Excel repairs a file in which the two differ. A heading that is
 * written over is renamed there too, unless it would be blank, no text or a second one, or a formula calls the column by its name.
 * @throws PatchRefusal
 */
export const renameHeaders = (parts: Parts, book: BookFacts, sheet: BookSheet, edits: SheetEdits): void => {
  const tables = relationshipsOf(parts, sheet.part).filter((one) => one.type === "table" && parts.has(one.part));
  for (const table of tablesAt(parts, tables.map(({ part }) => ({ part, type: "table", sheet: sheet.name })))) {
    if (table.first === table.at.row) continue;
    for (const [column, { write }] of edits.get(table.at.row) ?? []) {
      const place = column - table.at.column;
      if (place >= 0 && place < table.at.columns && !isKeep(write)) rename(parts, book, table, place, write);
    }
  }
};

const rename = (parts: Parts, book: BookFacts, table: TableAt, place: number, write: CellWrite): void => {
  const old = table.columns[place] ?? "";
  if (write === old) return;
  const refused = new PatchRefusal("table-heading", `${table.sheet}!${columnName(table.at.column + place)}${table.at.row + 1}`);
  const taken = table.columns.some((name, i) => i !== place && typeof write === "string" && name.toLowerCase() === write.toLowerCase());
  if (typeof write !== "string" || write === "" || taken) throw refused;
  const called = inFormula(old), texts = [book.part, table.part, ...book.sheets.flatMap(({ part }) => (part === "" ? [] : [part]))];
  if (texts.some((part) => parts.text(part).includes(called))) throw refused;
  let at = -1;
  parts.write(table.part, rewriteXml(parts.text(table.part), ({ xml, put }) => {
    if (xml.local !== "tableColumn" || ++at !== place) return;
    const span = xml.attributeSpan("name");
    if (span) put(span.start, span.end, `name="${partName(write)}"`);
  }));
  table.columns[place] = write;
};
