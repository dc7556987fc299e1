import { rangeName } from "../../workbook/Address";
import type { TablePlan } from "../../workbook/BookPlan";
import { NS, XML_HEAD, attribute, escapeXml, tag } from "./xml";

/** xl/tables/tableN.xml. Column names are the header cells' texts; a line break in one is written as _x000a_. */
export const tableXml = (table: TablePlan, id: number): string => {
  const ref = rangeName(table.at);
  const columns = table.columns.map(({ title, formula }, index) => tag("tableColumn", { id: index + 1, name: title.replace(/\n/g, "_x000a_") },
    formula === undefined ? "" : `<calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula>`)).join("");
  return `${XML_HEAD}<table xmlns="${NS.main}" id="${id}" name="${attribute(table.name)}" displayName="${attribute(table.name)}" ref="${ref}" totalsRowShown="0">`
    + (table.filterButtons ? `<autoFilter ref="${ref}"/>` : "")
    + `<tableColumns count="${table.columns.length}">${columns}</tableColumns>`
    + '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>';
};
