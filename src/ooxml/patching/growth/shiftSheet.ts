import { columnName, columnNumber, parseRange } from "../../../workbook/Address";
import { PatchRefusal } from "../PatchRefusal";
import { moveAnchor } from "./moveAnchors";
import { movedRefs } from "./movedRefs";
import { rewriteXml, type XmlRewriter } from "./rewriteXml";
import { movedArea, movedRow, type AreaPolicy, type RowShift } from "./RowShift";
import { shiftFormula, type FormulaFrame } from "./shiftFormula";
import { keepShared, type SharedCell } from "./shiftShared";

/** Where the walk through a sheet stands. */
interface Walk { shift: RowShift; sheet: string; own: boolean; row: number; rowBy: number; column: number; shared: SharedCell[]; frame: FormulaFrame }

/** Elements whose areas new rows take over from the last row of the table; all others only move. */
const FOLLOWS = new Set(["dimension", "conditionalFormatting", "dataValidation", "protectedRange", "ignoredError"]);

/**
 * The text of a sheet after rows of `shift.sheet` came or went: on that sheet rows and every area, on all sheets the
 * references of formulas. New rows are not put in yet.
 * @throws PatchRefusal
 */
export const shiftSheet = (text: string, shift: RowShift, sheet: string): string => {
  const own = sheet === shift.sheet;
  if (!own && !text.includes("!")) return text;
  const walk: Walk = { shift, sheet, own, row: -1, rowBy: 0, column: -1, shared: [], frame: { kind: "place", sheet, where: sheet } };
  return rewriteXml(text, (at) => {
    if (at.path[1] === "sheetData") inData(walk, at);
    else aroundData(walk, at, text);
  }, (at) => keepShared(walk.shared, shift, (row, column) => cellFrame(walk, row, column), at));
};

const cellFrame = ({ shift, sheet, own }: Walk, row: number, column: number): FormulaFrame => ({
  kind: "place", sheet, where: `${sheet}!${columnName(column)}${row + 1}`,
  ...(own && row >= shift.first && row < shift.line && column >= shift.left && column <= shift.right && { tableRow: row }),
});

const inData = (walk: Walk, at: XmlRewriter): void => {
  const { xml } = at;
  if (xml.local === "row" && xml.depth === 3) openRow(walk, at);
  else if (xml.local === "c" && xml.depth === 4) openCell(walk, at);
  else if (xml.local === "f" && xml.depth === 5) openFormula(walk, at);
};

const openRow = (walk: Walk, at: XmlRewriter): void => {
  const { xml } = at, written = xml.attribute("r");
  walk.row = written === undefined ? walk.row + 1 : Number(written) - 1;
  walk.column = -1;
  if (!walk.own) return;
  const moved = movedRow(walk.shift, walk.row);
  if (moved === undefined) {
    const { start } = xml;
    xml.skip();
    at.put(start, xml.end, "");
    return;
  }
  walk.rowBy = moved - walk.row;
  if (walk.rowBy === 0) return;
  if (written !== undefined) at.attribute("r", () => String(moved + 1));
  else at.put(xml.start + 1 + xml.name.length, xml.start + 1 + xml.name.length, ` r="${moved + 1}"`);
};

const openCell = (walk: Walk, at: XmlRewriter): void => {
  const name = /^[A-Za-z]+/.exec(at.xml.attribute("r") ?? "")?.[0];
  walk.column = name === undefined ? walk.column + 1 : columnNumber(name);
  if (walk.own && walk.rowBy !== 0) at.attribute("r", () => `${name ?? ""}${walk.row + walk.rowBy + 1}`);
};

const openFormula = (walk: Walk, at: XmlRewriter): void => {
  const { xml } = at, { shift, row, column } = walk, kind = xml.attribute("t"), ref = xml.attribute("ref") ?? "";
  if (kind === "shared") {
    const span = xml.attributeSpan("ref"), { start, end: openEnd, name } = xml;
    const group = xml.attribute("si") ?? "", formula = xml.textInside();
    walk.shared.push({ group, text: formula, row, column, by: walk.own ? walk.rowBy : 0, start, openEnd, closeStart: xml.start, end: xml.end, name, ref: span && { start: span.valueStart, end: span.valueEnd } });
    return;
  }
  if (walk.own && ref !== "") {
    const area = parseRange(ref);
    const torn = area && shift.moves && area.rows > 1 && area.row < shift.line && area.row + area.rows > shift.line + Math.min(shift.count, 0);
    if (torn) throw new PatchRefusal("array-would-be-torn", `${walk.sheet}!${ref}`);
    at.attribute("ref", (refs) => movedRefs(shift, refs, "move"));
    for (const input of ["r1", "r2"]) at.attribute(input, (refs) => movedRefs(shift, refs, "move") || refs);
  }
  at.inside((formula) => shiftFormula(formula, shift, cellFrame(walk, row, column)));
};

const aroundData = (walk: Walk, at: XmlRewriter, text: string): void => {
  const { xml, path } = at, { shift, own, sheet } = walk, { local } = xml;
  if (local === "conditionalFormatting" || local === "dataValidation") walk.frame = areaFrame(walk, at, text);
  else if (local === "sparkline") walk.frame = { kind: "place", sheet, where: sheet };
  if (own) moveRefs(walk, at, path);
  const extended = path.includes("extLst");
  if (extended ? local === "f" : local === "formula" || local === "formula1" || local === "formula2") at.inside((formula) => shiftFormula(formula, shift, walk.frame));
  else if (local === "cfvo") at.attribute("val", (formula) => shiftFormula(formula, shift, walk.frame));
  else if (local === "hyperlink") at.attribute("location", (formula) => shiftFormula(formula, shift, { kind: "place", sheet, where: sheet }));
  else if (local === "controlPr") for (const name of ["linkedCell", "listFillRange"]) at.attribute(name, (formula) => shiftFormula(formula, shift, { kind: "place", sheet, where: sheet }));
};

/** Rows without "$" in the rules of an area are counted from its first cell. */
const areaFrame = (walk: Walk, at: XmlRewriter, text: string): FormulaFrame => {
  const { xml } = at, { shift, sheet, own } = walk;
  const close = text.indexOf(`</${xml.name}>`, xml.end);
  const refs = xml.attribute("sqref") ?? /<(?:\w+:)?sqref>([^<]*)</.exec(text.slice(xml.end, close < 0 ? xml.end : close))?.[1] ?? "";
  const area = parseRange(refs.trim().split(/\s+/)[0] ?? "");
  if (!own || !area) return { kind: "place", sheet, where: sheet };
  const moved = movedArea(shift, area, "follow")[0]?.row ?? area.row;
  return { kind: "area", sheet, by: moved - area.row, where: `${sheet}!${refs}` };
};

const moveRefs = (walk: Walk, at: XmlRewriter, path: readonly string[]): void => {
  const { xml } = at, { shift, sheet } = walk, { local } = xml;
  const move = (policy: AreaPolicy, mayGo: boolean) => (refs: string): string => {
    const moved = movedRefs(shift, refs, policy);
    if (moved !== "") return moved;
    if (mayGo) return refs;
    throw new PatchRefusal("reference-would-be-lost", `${sheet}!${refs}`);
  };
  const policy: AreaPolicy = FOLLOWS.has(local) ? "follow" : "move";
  switch (local) {
    case "selection": for (const name of ["activeCell", "sqref"]) at.attribute(name, move("move", true)); return;
    case "sheetView": case "pane": case "customSheetView": at.attribute("topLeftCell", move("move", true)); return;
    case "cellWatch": case "inputCells": case "cellSmartTags": at.attribute("r", move("move", false)); return;
    case "webPublishItem": at.attribute("sourceRef", move("move", true)); return;
    case "brk":
      if (path.includes("rowBreaks")) at.attribute("id", (id) => String(movedRow(shift, Number(id)) ?? shift.line + shift.count));
      return;
    case "anchor": {
      const on = (name: string): boolean => /^(?:1|true)$/.test(xml.attribute(name) ?? "");
      moveAnchor(at, shift, { place: !on("moveWithCells"), size: !on("sizeWithCells") });
      return;
    }
    case "sqref": {
      const inSparkline = path.includes("sparkline");
      at.inside(move(inSparkline ? "move" : "follow", false));
      return;
    }
    case "dataRef": if (xml.attribute("sheet") === undefined || xml.attribute("sheet") === sheet) at.attribute("ref", move("move", false)); return;
    default:
      at.attribute("ref", move(policy, local === "dimension"));
      at.attribute("sqref", move(policy, false));
  }
};
