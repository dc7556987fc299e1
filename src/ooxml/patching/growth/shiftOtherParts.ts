import { PatchRefusal } from "../PatchRefusal";
import { movedRefs } from "./movedRefs";
import { rewriteXml } from "./rewriteXml";
import { coversTable, movedRows, type RowShift } from "./RowShift";
import { shiftFormula } from "./shiftFormula";
import { parseRange } from "../../../workbook/Address";
import { refText } from "../cells/sheetFacts";

/** Parts that hang on the moving sheet and name its cells by `ref`: notes, threaded comments, views with filters of their own, single XML cells. */
export const shiftReferring = (text: string, shift: RowShift, type: string): string =>
  rewriteXml(text, (at) => {
    const name = type === "tableSingleCells" ? "r" : "ref";
    at.attribute(name, (ref) => {
      const moved = movedRefs(shift, ref, type === "namedSheetView" ? "follow" : "move");
      if (moved === "") throw new PatchRefusal("row-not-blank", `${shift.sheet}!${ref}`);
      return moved;
    });
  });

/** A chart: what its series, titles and error bars are drawn from. What Excel remembers of the values is drawn anew on opening. */
export const shiftChart = (text: string, shift: RowShift, where: string): string =>
  rewriteXml(text, (at) => {
    if (at.xml.local === "f") at.inside((formula) => shiftFormula(formula, shift, { kind: "place", sheet: undefined, where }));
  });

/** The properties of a form control. */
export const shiftControl = (text: string, shift: RowShift, sheet: string): string =>
  rewriteXml(text, (at) => {
    for (const name of ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"]) at.attribute(name, (formula) => shiftFormula(formula, shift, { kind: "place", sheet, where: sheet }));
  });

/** Where a pivot table takes its rows from. */
export const shiftPivotSource = (text: string, shift: RowShift): string =>
  rewriteXml(text, (at) => {
    if (at.xml.local !== "worksheetSource" && at.xml.local !== "rangeSet") return;
    if (at.xml.attribute("sheet")?.toLowerCase() !== shift.sheet.toLowerCase() || at.xml.attribute("id") !== undefined) return;
    at.attribute("ref", (ref) => {
      const area = parseRange(ref), end = area ? area.row + area.rows - 1 : 0;
      const rows = area && movedRows(shift, area.row, end, coversTable(shift, area.row, end, area.column, area.column + area.columns - 1));
      if (area && !rows) throw new PatchRefusal("reference-would-be-lost", `${shift.sheet}!${ref}`);
      return area && rows ? refText({ ...area, row: rows[0], rows: rows[1] - rows[0] + 1 }) : ref;
    });
  });

/** The names of the book. */
export const shiftNames = (text: string, shift: RowShift): string =>
  rewriteXml(text, (at) => {
    const { xml } = at;
    if (xml.local !== "definedName") return;
    const local = xml.attribute("localSheetId"), name = xml.attribute("name") ?? "";
    at.inside((formula) => shiftFormula(formula, shift, { kind: "name", sheet: local === undefined ? undefined : shift.order[Number(local)], where: name }));
  });
