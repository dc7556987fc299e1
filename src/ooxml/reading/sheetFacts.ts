import { MAX_COLUMNS, parseRange, type Address } from "../../workbook/Address";
import type { SheetFacts, Span, Validation } from "../../workbook/Snapshot";
import { tooLarge } from "../FileFault";
import { CLOSE, OPEN, scanXml, type XmlScanner } from "../xml/scanXml";
import type { Relationship } from "./Package";

/** What a sheet says beside its cells. `tables` are relationship ids. */
export interface SheetExtras { merges: Address[]; links: SheetFacts["links"]; hiddenColumns: Span[]; validations: Validation[]; tables: string[] }

const MAX_ITEMS = 400_000;

const ranges = (sheet: string, list: string): Address[] =>
  list.split(/\s+/).flatMap((text) => {
    const range = parseRange(text.replace(/^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/, "$11:$21048576"));
    return range ? [{ sheet, ...range }] : [];
  });

/** One validation from its open element up to its close; the x14 form keeps its parts in child elements. */
const readValidation = (xml: XmlScanner, sheet: string): Validation[] => {
  const depth = xml.depth, kind = xml.attribute("type") ?? "none", operator = xml.attribute("operator") ?? "between";
  let where = xml.attribute("sqref") ?? "", first = "", second = "";
  while (xml.next() && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    if (xml.local === "formula1") first = xml.textInside();
    else if (xml.local === "formula2") second = xml.textInside();
    else if (xml.local === "sqref") where = xml.textInside();
  }
  const source = kind === "list" || kind === "custom" ? first : [operator, first, second].filter((part) => part !== "").join(" ");
  return kind === "none" ? [] : ranges(sheet, where).map((at) => ({ at, kind, source }));
};

/** Reads a sheet's XML (its rows left out): merges, links, hidden columns, validations and the ids of its tables. */
export const readSheetExtras = (source: string, sheet: string, relations: () => Map<string, Relationship>): SheetExtras => {
  const extras: SheetExtras = { merges: [], links: [], hiddenColumns: [], validations: [], tables: [] };
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
      case "mergeCell": extras.merges.push(...ranges(sheet, xml.attribute("ref") ?? "")); break;
      case "hyperlink": {
        const relation = relations().get(xml.attribute("id") ?? ""), place = xml.attribute("location");
        const target = (relation?.external ? relation.target : "") + (place === undefined ? "" : `#${place}`);
        if (target !== "") for (const at of ranges(sheet, xml.attribute("ref") ?? "")) extras.links.push({ at, target });
        break;
      }
      case "dataValidation": extras.validations.push(...readValidation(xml, sheet)); break;
      case "tablePart": extras.tables.push(xml.attribute("id") ?? ""); break;
      case "conditionalFormatting": xml.skip(); break;
    }
    if (extras.merges.length + extras.links.length + extras.validations.length > MAX_ITEMS) throw tooLarge("sheet: merges, links or validations");
  }
  return extras;
};
