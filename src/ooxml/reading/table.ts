import { parseRange } from "../../workbook/Address";
import type { TableFacts } from "../../workbook/Snapshot";
import { OPEN, type XmlScanner } from "../xml/scanXml";
import { unescapeXstring } from "./unescapeXstring";

/** Reads a table part; undefined when it names no range. */
export const readTable = (xml: XmlScanner, sheet: string): TableFacts | undefined => {
  let table: TableFacts | undefined;
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.local === "table" && xml.depth === 1) {
      const range = parseRange(xml.attribute("ref") ?? "");
      if (!range) return undefined;
      const name = xml.attribute("displayName") ?? xml.attribute("name") ?? "";
      table = { name, at: { sheet, ...range }, columns: [], hasTotals: Number(xml.attribute("totalsRowCount") ?? "0") > 0 };
    } else if (xml.local === "tableColumn" && table) table.columns.push(unescapeXstring(xml.attribute("name") ?? ""));
  }
  return table;
};
