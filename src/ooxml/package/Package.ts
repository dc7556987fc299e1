import { damaged, FileFault } from "../FileFault";
import { decodeXml } from "../xml/decodeXml";
import { OPEN, scanXml, type XmlScanner } from "../xml/scanXml";
import { inflate } from "../zip/inflate";
import { openZip } from "../zip/openZip";
import type { Zip } from "../zip/Zip";

/** Where a part leads. `target` is the name of a part in the zip, or the address as written when it leads outside. */
export interface Relationship { id: string; /** the last word of the type's address: "worksheet", "hyperlink" */ type: string; target: string; external: boolean }

/** The parts of a file and how they hang together. */
export interface Package { zip: Zip; main: string; lowerCase: Map<string, string> }

/** Lists of parts are short. */
export const LIST_CAP = 16 * 1024 * 1024;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** "xl/worksheets/" + "../tables/t.xml" → "xl/tables/t.xml"; "/xl/a.xml" starts at the root. */
export const resolvePart = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
};

const decoded = (name: string): string => {
  try { return decodeURIComponent(name); } catch { return name; }
};

/** The part's name as the zip spells it (case and %20 do not matter), or undefined. */
export const findPart = (pack: Pick<Package, "zip" | "lowerCase">, name: string): string | undefined => {
  if (pack.zip.entries.has(name)) return name;
  if (pack.lowerCase.size === 0) for (const key of pack.zip.entries.keys()) pack.lowerCase.set(key.toLowerCase(), key);
  return pack.lowerCase.get(name.toLowerCase()) ?? pack.lowerCase.get(decoded(name).toLowerCase());
};

/** A scanner over a part. @throws FileFault */
export const openPart = (pack: Pick<Package, "zip">, name: string, cap?: number): XmlScanner => scanXml(decodeXml(inflate(pack.zip, name, cap)));

/** The relationships of a part ("" for the package itself); none when it has no such list. */
export const relationshipsOf = (pack: Pick<Package, "zip" | "lowerCase">, part: string): Map<string, Relationship> => {
  const found = new Map<string, Relationship>();
  const folder = folderOf(part), list = findPart(pack, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (list === undefined) return found;
  const xml = openPart(pack, list, LIST_CAP);
  while (xml.next()) {
    if (xml.kind !== OPEN || xml.local !== "Relationship") continue;
    const id = xml.attribute("Id") ?? "", target = xml.attribute("Target") ?? "", type = xml.attribute("Type") ?? "";
    const external = xml.attribute("TargetMode") === "External";
    found.set(id, { id, type: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolvePart(folder, target), external });
  }
  return found;
};

/**
 * Opens a zip as an Office file and finds its main part by relationship.
 * @throws FileFault `not-a-workbook` when it is some other zip
 */
export const openPackage = (bytes: Uint8Array): Package => {
  const zip = openZip(bytes);
  const pack = { zip, lowerCase: new Map<string, string>() };
  const main = [...relationshipsOf(pack, "").values()].find(({ type, external }) => type === "officeDocument" && !external);
  const part = main && findPart(pack, main.target);
  if (main && part === undefined) throw damaged("package: no main part");
  if (part === undefined) throw new FileFault("not-a-workbook", "zip without an Office document");
  return { ...pack, main: part };
};
