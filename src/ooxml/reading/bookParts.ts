import type { DefinedName, SheetFacts } from "../../workbook/Snapshot";
import { damaged, FileFault, tooLarge } from "../FileFault";
import { OPEN } from "../xml/scanXml";
import { findPart, openPart, relationshipsOf, type Package } from "../package/Package";

/** A sheet as the workbook part lists it. `part` is missing for a sheet whose part is not in the file. */
export interface BookSheet { name: string; visibility: SheetFacts["visibility"]; part: string | undefined; isGrid: boolean }

/** What the workbook part says: sheets in their order, names, the date system, and where strings and styles lie. */
export interface BookParts { sheets: BookSheet[]; names: DefinedName[]; date1904: boolean; strings: string | undefined; styles: string | undefined }

const MAX_SHEETS = 5000, MAX_NAMES = 100_000;
const yes = (value: string | undefined): boolean => value === "1" || value === "true";

/**
 * Reads the workbook part and its relationships.
 * @throws FileFault `not-a-workbook` when the main part is something else
 */
export const readBookParts = (pack: Package): BookParts => {
  const relations = relationshipsOf(pack, pack.main);
  const byType = (type: string): string | undefined => {
    for (const relation of relations.values()) if (relation.type === type && !relation.external) return findPart(pack, relation.target);
    return undefined;
  };
  const book: BookParts = { sheets: [], names: [], date1904: false, strings: byType("sharedStrings"), styles: byType("styles") };
  const local: { name: DefinedName; sheet: number }[] = [], seen = new Set<string>();
  const xml = openPart(pack, pack.main);
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.depth === 1 && xml.local !== "workbook") throw new FileFault("not-a-workbook", `main part is ${xml.local.slice(0, 20)}`);
    if (xml.local === "workbookPr") book.date1904 = yes(xml.attribute("date1904"));
    else if (xml.local === "sheet" && xml.depth === 3) {
      const name = xml.attribute("name") ?? "", relation = relations.get(xml.attribute("id") ?? ""), state = xml.attribute("state");
      if (seen.has(name)) throw damaged("two sheets of one name");
      seen.add(name);
      book.sheets.push({
        name, visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        part: relation && !relation.external ? findPart(pack, relation.target) : undefined, isGrid: relation?.type === "worksheet",
      });
      if (book.sheets.length > MAX_SHEETS) throw tooLarge("sheets");
    } else if (xml.local === "definedName") {
      const hidden = yes(xml.attribute("hidden")), sheet = xml.attribute("localSheetId");
      const name: DefinedName = { name: xml.attribute("name") ?? "", refersTo: "", ...(hidden ? { hidden } : {}) };
      name.refersTo = xml.textInside().trim();
      book.names.push(name);
      if (sheet !== undefined) local.push({ name, sheet: Number(sheet) });
      if (book.names.length > MAX_NAMES) throw tooLarge("defined names");
    }
  }
  for (const { name, sheet } of local) {
    const owner = book.sheets[sheet];
    if (owner) name.sheet = owner.name;
  }
  return book;
};
