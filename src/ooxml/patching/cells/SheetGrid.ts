import { columnNumber } from "../../../workbook/Address";
import { OPEN, CLOSE, scanXml, type XmlScanner } from "../../xml/scanXml";
import { damaged } from "../../FileFault";

/** Where a row stands in the text of its sheet; numbers count from 0. */
export interface RowAt { number: number; start: number; openEnd: number; closeStart: number; end: number; empty: boolean }

/** Where the rows of a sheet stand. */
export interface SheetGrid {
  /** What the part puts before its own names ("x:" or ""). */
  prefix: string;
  /** The open tag of sheetData; `empty` when it is `<sheetData/>`. */
  data: { start: number; openEnd: number; closeStart: number; end: number; empty: boolean };
  rows: RowAt[];
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);

/**
 * Finds the rows of a sheet, reading the whole part once.
 * @throws FileFault `damaged` when the part is no worksheet or ends too early
 */
export const sheetGrid = (text: string): SheetGrid => (text.length > LARGE ? largeGrid(text) : undefined) ?? scannedGrid(text);

/** From this size on the rows of a usual sheet are found by their tags alone. */
const LARGE = 1_000_000;

const ROW = /<row(?: r="(\d+)")?(?: [\w:]+="[^"<>]*")*\s*(\/?)>/y;

/** The rows of a large sheet without comments, CDATA or prefixes; undefined when anything is not as usual. */
const largeGrid = (text: string): SheetGrid | undefined => {
  const start = text.indexOf("<sheetData>"), openEnd = start + 11, closeStart = text.lastIndexOf("</sheetData>");
  if (start < 0 || closeStart < openEnd || text.includes("<!") || !/<\/worksheet>\s*$/.test(text.slice(-100))) return undefined;
  const rows: RowAt[] = [];
  let last = -1;
  for (let at = openEnd; at < closeStart;) {
    ROW.lastIndex = at;
    const found = ROW.exec(text);
    if (!found) return undefined;
    const number = found[1] === undefined ? last + 1 : Number(found[1]) - 1, rowEnd = at + found[0].length, empty = found[2] === "/";
    const close = empty ? rowEnd : text.indexOf("</row>", rowEnd);
    if (close < rowEnd || close > closeStart || number <= last) return undefined;
    const end = empty ? rowEnd : close + 6;
    rows.push({ number, start: at, openEnd: rowEnd, closeStart: close, end, empty });
    last = number;
    at = end;
  }
  return { prefix: "", data: { start, openEnd, closeStart, end: closeStart + 12, empty: false }, rows };
};

const scannedGrid = (text: string): SheetGrid => {
  const xml = scanXml(text);
  let grid: SheetGrid | undefined;
  while (xml.next()) {
    if (xml.kind !== OPEN || xml.local !== "sheetData" || xml.depth !== 2 || grid) continue;
    const data = { start: xml.start, openEnd: xml.end, closeStart: xml.end, end: xml.end, empty: xml.empty };
    grid = { prefix: prefixOf(xml.name), data, rows: rowsIn(xml) };
    data.closeStart = xml.start;
    data.end = xml.end;
  }
  if (!grid) throw damaged("a worksheet without sheetData");
  return grid;
};

/** From the open of sheetData to its close. */
const rowsIn = (xml: XmlScanner): RowAt[] => {
  const rows: RowAt[] = [];
  let last = -1;
  while (xml.next() && !(xml.kind === CLOSE && xml.depth === 2)) {
    if (xml.kind !== OPEN || xml.local !== "row" || xml.depth !== 3) continue;
    const written = xml.attribute("r");
    const number = written === undefined ? last + 1 : Number(written) - 1;
    if (!Number.isInteger(number) || number <= last) throw damaged(`row ${String(written)} out of order`);
    last = number;
    const { start, end: openEnd, empty } = xml;
    xml.skip();
    rows.push({ number, start, openEnd, closeStart: xml.start, end: xml.end, empty });
  }
  return rows;
};

/** Where a cell stands in the text of its sheet, and its attributes. */
export interface CellAt { column: number; start: number; openEnd: number; end: number; style: number; type: string; empty: boolean }

const CELL = /<((?:[\w.-]+:)?c)(?: r="([A-Z]{1,3})\d+")?(?: s="(\d+)")?(?: t="(\w+)")?(\/?)>/y;

/**
 * The cells of a row in which every cell is written as nearly all programs write it; undefined when one is not, or
 * when the row may hold more than cells. The scan of the whole sheet has found the part well formed before.
 */
const usualCells = (text: string, row: RowAt): CellAt[] | undefined => {
  const cells: CellAt[] = [];
  let last = -1;
  for (let at = row.openEnd; at < row.closeStart;) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (!found) return undefined;
    const [tag, name = "", letters, style, type = "n", slash] = found, openEnd = at + tag.length, empty = slash === "/";
    const end = empty ? openEnd : text.indexOf(`</${name}>`, openEnd) + name.length + 3;
    if (end < openEnd || end > row.closeStart) return undefined;
    const column = letters === undefined ? last + 1 : columnNumber(letters);
    if (column <= last) throw damaged(`a cell of row ${row.number + 1} out of order`);
    last = column;
    cells.push({ column, start: at, openEnd, end, style: style === undefined ? 0 : Number(style), type, empty });
    at = end;
  }
  return cells;
};

/** True when the text of a row may hold a "</c>" that ends no cell. */
const mayHoldMore = (text: string, row: RowAt): boolean => {
  const inside = text.slice(row.openEnd, row.closeStart);
  return inside.includes("<!") || inside.includes("extLst");
};

/** The cells of a row, in their order. */
export const cellsOf = (text: string, row: RowAt): CellAt[] => {
  if (row.empty) return [];
  const usual = mayHoldMore(text, row) ? undefined : usualCells(text, row);
  if (usual) return usual;
  const xml = scanXml(text.slice(row.start, row.end));
  const cells: CellAt[] = [];
  let last = -1;
  while (xml.next()) {
    if (xml.kind !== OPEN || xml.local !== "c" || xml.depth !== 2) continue;
    const name = /^([A-Za-z]{1,3})\d+$/.exec(xml.attribute("r") ?? "")?.[1];
    const column = name === undefined ? last + 1 : columnNumber(name);
    if (column <= last) throw damaged(`a cell of row ${row.number + 1} out of order`);
    last = column;
    const { start, end: openEnd, empty } = xml;
    const style = Number(xml.attribute("s") ?? 0), type = xml.attribute("t") ?? "n";
    xml.skip();
    cells.push({ column, start: row.start + start, openEnd: row.start + openEnd, end: row.start + xml.end, style, type, empty });
  }
  return cells;
};
