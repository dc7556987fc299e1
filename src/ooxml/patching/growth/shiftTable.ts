import { movedRefs } from "./movedRefs";
import { rewriteXml } from "./rewriteXml";
import type { RowShift } from "./RowShift";
import { shiftFormula } from "./shiftFormula";
import type { TableAt } from "./TableAt";

/** A table part: its own reference, its filter and sort, and the formulas of its columns. `grows` for the table that is grown. */
export const shiftTable = (text: string, shift: RowShift, table: TableAt, grows: boolean): string => {
  const own = table.sheet === shift.sheet, where = table.name;
  return rewriteXml(text, (at) => {
    const { xml } = at;
    if (own && ["table", "autoFilter", "sortState", "sortCondition"].includes(xml.local)) at.attribute("ref", (ref) => movedRefs(shift, ref, grows ? "follow" : "move"));
    if (grows && xml.local === "table") at.attribute("insertRow", () => "0");
    if (xml.local === "calculatedColumnFormula") at.inside((formula) => shiftFormula(formula, shift, { kind: "place", sheet: table.sheet, where, ...(grows && { tableRow: table.first }) }));
    else if (xml.local === "totalsRowFormula") at.inside((formula) => shiftFormula(formula, shift, { kind: "place", sheet: table.sheet, where }));
  });
};
