import { moveAnchor } from "./moveAnchors";
import { rewriteXml } from "./rewriteXml";
import type { RowShift } from "./RowShift";
import { shiftFormula, type FormulaFrame } from "./shiftFormula";

/** A drawing part: pictures, charts and shapes of the sheet that moves, and texts of shapes that are linked to cells. */
export const shiftDrawing = (text: string, shift: RowShift, sheet: string, where: string): string => {
  const frame: FormulaFrame = { kind: "place", sheet, where };
  return rewriteXml(text, (at) => {
    const { xml } = at;
    if (xml.depth === 2 && sheet === shift.sheet && (xml.local === "twoCellAnchor" || xml.local === "oneCellAnchor")) {
      const edit = xml.attribute("editAs");
      moveAnchor(at, shift, { place: edit === "absolute", size: edit === "oneCell" });
      return;
    }
    for (const name of ["textlink", "cellRange"]) at.attribute(name, (formula) => shiftFormula(formula, shift, frame));
  });
};
