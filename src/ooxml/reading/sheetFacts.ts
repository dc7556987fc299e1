import { MAX_COLUMNS, parseRange, type Address } from "../../workbook/Address";
import type { SheetFacts, Span, Validation } from "../../workbook/Snapshot";
import { CLOSE, OPEN, scanXml, type XmlScanner } from "../xml/scanXml";
import type { Relationship } from "../package/Package";
import { takeRoom, type Room } from "./Room";

/** What a sheet says beside its cells. `tables` are relationship ids. */
export interface SheetExtras { merges: Address[]; links: SheetFacts["links"]; hiddenColumns: Span[]; validations: Validation[]; tables: string[] }

/** The rectangles of a list of references, each given to `take`. */
const eachRange = (sheet: string, list: string, take: (at: Address) => void): void => {
  const words = /\S+/g;
  for (let word = words.exec(list); word; word = words.exec(list)) {
    const range = parseRange(word[0].replace(/^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/, "$11:$21048576"));
    if (range) take({ sheet, ...range });
  }
};

/** One validation from its open element up to its close; the x14 form keeps its parts in child elements. */
const readValidation = (xml: XmlScanner, sheet: string, take: (one: Validation) => void): void => {
  const depth = xml.depth, kind = xml.attribute("type") ?? "none", operator = xml.attribute("operator") ?? "between";
  let where = xml.attribute("sqref") ?? "", first = "", second = "";
  while (xml.next() && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    if (xml.local === "formula1") first = xml.textInside();
    else if (xml.local === "formula2") second = xml.textInside();
    else if (xml.local === "sqref") where = xml.textInside();
  }
  const source = kind === "list" || kind === "custom" ? first : [operator, first, second].filter((part) => part !== "").join(" ");
  if (kind !== "none") eachRange(sheet, where, (at) => { take({ at, kind, source }); });
};

/** Reads a sheet's XML (its rows left out): merges, links, hidden columns, validations and the ids of its tables. */
export const readSheetExtras = (source: string, sheet: string, relations: () => Map<string, Relationship>, room: Room): SheetExtras => {
  const extras: SheetExtras = { merges: [], links: [], hiddenColumns: [], validations: [], tables: [] };
  const keep = <T>(list: T[], one: T): void => {
    takeRoom(room, "items", 1);
    list.push(one);
  };
  const xml = scanXml(source);
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    switch (xml.local) {
      case "col": {
        const hidden = xml.attribute("hidden");
        const first = Number(xml.attribute("min")) - 1, last = Math.min(Number(xml.attribute("max")), MAX_COLUMNS) - 1;
        if ((hidden === "1" || hidden === "true") && first >= 0 && last >= first) extras.hiddenColumns.push({ first, last });
        break;
      }
      case "mergeCell": eachRange(sheet, xml.attribute("ref") ?? "", (at) => { keep(extras.merges, at); }); break;
      case "hyperlink": {
        const relation = relations().get(xml.attribute("id") ?? ""), place = xml.attribute("location");
        const target = (relation?.external ? relation.target : "") + (place === undefined ? "" : `#${place}`);
        if (target !== "") eachRange(sheet, xml.attribute("ref") ?? "", (at) => { keep(extras.links, { at, target }); });
        break;
      }
      case "dataValidation": readValidation(xml, sheet, (one) => { keep(extras.validations, one); }); break;
      case "tablePart": extras.tables.push(xml.attribute("id") ?? ""); break;
      case "conditionalFormatting": xml.skip(); break;
    }
  }
  return extras;
};
