import { CLOSE, OPEN, TEXT, type XmlScanner } from "../../xml/scanXml";
import type { RowShift } from "./RowShift";
import type { XmlRewriter } from "./rewriteXml";

interface Corner { row: number; offset: number; start: number; end: number }

/** On the open of `from` or `to`: its row and where the number stands; moves to the close. */
const corner = (xml: XmlScanner): Corner => {
  const depth = xml.depth, found: Corner = { row: -1, offset: 0, start: 0, end: 0 };
  let inside = "";
  while (xml.next() && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind === OPEN) inside = xml.local;
    else if (xml.kind === TEXT && inside === "row") Object.assign(found, { row: Number(xml.text()), start: xml.start, end: xml.end });
    else if (xml.kind === TEXT && inside === "rowOff") found.offset = Number(xml.text());
    else if (xml.kind === CLOSE) inside = "";
  }
  return found;
};

/**
 * On the open of an anchor: moves what hangs below the line, and stretches what hangs across it unless it keeps its size.
 * Leaves the scanner on the close of the last corner.
 */
export const moveAnchor = (at: XmlRewriter, shift: RowShift, keeps: { place: boolean; size: boolean }): void => {
  const { xml } = at, depth = xml.depth, corners: Corner[] = [];
  const corners_ = xml.local === "oneCellAnchor" ? 1 : 2;
  while (corners.length < corners_ && xml.next() && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind === OPEN && (xml.local === "from" || xml.local === "to")) corners.push(corner(xml));
  }
  const [from, to] = corners;
  if (!shift.moves || keeps.place || !from || from.row < 0) return;
  const put = ({ row, start, end }: Corner, by: number): void => at.put(start, end, String(row + by));
  const { line, count } = shift;
  const by = from.row >= line ? count : count < 0 && from.row >= line + count ? line + count - from.row : 0;
  if (by !== 0) put(from, by);
  if (!to || to.row < 0) return;
  const crosses = to.row > line || (to.row === line && (to.offset > 0 || by !== 0));
  if (by !== 0) put(to, by);
  else if (crosses && !keeps.size) put(to, count);
};
