import { parseRange } from "../../../workbook/Address";
import { unescapeXstring } from "../../../ooxml/reading/unescapeXstring";
import { OPEN, scanXml } from "../../xml/scanXml";
import type { ReachedPart } from "../book/reachableParts";
import type { Parts } from "../book/Parts";
import type { Rectangle } from "../cells/sheetFacts";

/** A table as its part describes it. Rows count from 0. */
export interface TableAt {
  name: string;
  part: string;
  sheet: string;
  /** Header row and totals row included. */
  at: Rectangle;
  /** The first row of data and the row below the last. */
  first: number;
  line: number;
  hasTotals: boolean;
  columns: string[];
  /** The formula each column is filled with, "" where there is none. */
  formulas: string[];
}

/** The tables of the book. */
export const tablesAt = (parts: Parts, reached: readonly ReachedPart[]): TableAt[] =>
  reached.filter(({ type }) => type === "table").flatMap(({ part, sheet }) => tableAt(parts.text(part), part, sheet) ?? []);

const tableAt = (text: string, part: string, sheet: string): TableAt | undefined => {
  const xml = scanXml(text);
  let table: TableAt | undefined;
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.depth === 1) {
      const at = parseRange(xml.attribute("ref") ?? "");
      if (!at) return undefined;
      const headers = Number(xml.attribute("headerRowCount") ?? 1), totals = Number(xml.attribute("totalsRowCount") ?? 0);
      table = { name: xml.attribute("displayName") ?? xml.attribute("name") ?? "", part, sheet, at, first: at.row + headers, line: at.row + at.rows - totals, hasTotals: totals > 0, columns: [], formulas: [] };
    } else if (table && xml.local === "tableColumn") {
      table.columns.push(unescapeXstring(xml.attribute("name") ?? ""));
      table.formulas.push("");
    }
    if (table && xml.local === "calculatedColumnFormula") table.formulas[table.formulas.length - 1] = xml.textInside();
  }
  return table;
};
