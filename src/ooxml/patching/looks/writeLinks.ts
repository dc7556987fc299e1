import { rangeName } from "../../../workbook/Address";
import type { LinksChange } from "../../../workbook/Patch";
import { CLOSE, OPEN, scanXml } from "../../xml/scanXml";
import { splice, type Splice } from "../book/splice";
import { escapeAttribute } from "../book/xmlText";

/** What may stand before the links of a sheet (ECMA-376, CT_Worksheet). */
const BEFORE = new Set(["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"]);

interface Own { start: number; end: number; target: string; inside: boolean }
interface Found { prefix: string; place: number; list: { start: number; closeStart: number; end: number } | undefined; own: Map<string, Own> }

const find = (text: string): Found => {
  const found: Found = { prefix: "", place: 0, list: undefined, own: new Map() };
  const xml = scanXml(text);
  while (xml.next()) {
    if (xml.kind === OPEN && xml.depth === 1) found.prefix = xml.name.slice(0, xml.name.indexOf(":") + 1);
    else if (xml.kind === OPEN && xml.depth === 2 && xml.local === "hyperlinks") found.list = { start: xml.start, closeStart: xml.end, end: xml.end };
    else if (xml.kind === CLOSE && xml.depth === 2 && xml.local === "hyperlinks" && found.list) Object.assign(found.list, { closeStart: xml.start, end: xml.end });
    else if (xml.kind === OPEN && xml.depth === 3 && xml.local === "hyperlink") {
      const { start } = xml, ref = xml.attribute("ref") ?? "", inside = xml.attribute("id") === undefined, target = `#${xml.attribute("location") ?? ""}`;
      xml.skip();
      found.own.set(ref, { start, end: xml.end, target, inside });
    } else if (xml.kind === OPEN && xml.depth === 2) {
      const before = BEFORE.has(xml.local);
      xml.skip();
      if (before) found.place = xml.end;
    }
  }
  return found;
};

/** The sheet's text with links to places of the same workbook. A cell with a link that leads out keeps it. */
export const writeLinks = (text: string, change: LinksChange): { text: string; inverse: LinksChange } => {
  const { prefix, place, list, own } = find(text);
  const inverse: LinksChange = { ...change, links: [] }, pieces: Splice[] = [], fresh: string[] = [];
  let gone = 0;
  for (const { row, column, target } of change.links) {
    const ref = rangeName({ row, column, rows: 1, columns: 1 }), before = own.get(ref);
    if (before && !before.inside) continue;
    inverse.links.push({ row, column, target: before?.target ?? "" });
    if (before) { pieces.push({ start: before.start, end: before.end, text: "" }); gone++; }
    if (target !== "") fresh.push(`<${prefix}hyperlink ref="${ref}" location="${escapeAttribute(target.slice(1))}"/>`);
  }
  if (fresh.length === 0 && gone === own.size && list) return { text: splice(text, [{ start: list.start, end: list.end, text: "" }]), inverse };
  if (list && list.closeStart < list.end) pieces.push({ start: list.closeStart, end: list.closeStart, text: fresh.join("") });
  else if (fresh.length > 0) pieces.push({ start: list?.start ?? place, end: list?.end ?? place, text: `<${prefix}hyperlinks>${fresh.join("")}</${prefix}hyperlinks>` });
  return { text: splice(text, pieces), inverse };
};
