import { OPEN, scanXml } from "../../xml/scanXml";
import type { Parts } from "./Parts";

export interface Relationship { id: string; /** the last word of its type: "worksheet", "table", … */ type: string; /** the part it leads to; "" outside the book */ part: string }

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Where a part's relationships stand. */
export const relationshipsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

const resolve = (folder: string, target: string): string => {
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  const out: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") out.pop();
    else if (step !== "." && step !== "") out.push(step);
  }
  return out.join("/");
};

/** What a part leads to; nothing when it has no relationships. "" asks for those of the book itself. */
export const relationshipsOf = (parts: Parts, part: string): Relationship[] => {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  const found: Relationship[] = [];
  const xml = scanXml(parts.text(name));
  while (xml.next()) {
    if (xml.kind !== OPEN || xml.local !== "Relationship") continue;
    const type = xml.attribute("Type") ?? "", target = xml.attribute("Target") ?? "";
    const outside = xml.attribute("TargetMode") === "External";
    found.push({ id: xml.attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), part: outside ? "" : resolve(folderOf(part), target) });
  }
  return found;
};
