import { OPEN, scanXml } from "../../xml/scanXml";
import type { BookFacts } from "./bookSheets";
import type { Parts } from "./Parts";
import { relationshipsOf, relationshipsPart } from "./relationships";
import { splice, type Splice } from "./splice";

/**
 * Takes away the order in which formulas were last reckoned, with its relationship and content type, once formulas
 * have come, gone or moved. Excel makes it anew on opening; a wrong one makes it repair the file.
 */
export const dropCalcChain = (parts: Parts, book: BookFacts): void => {
  const chain = relationshipsOf(parts, book.part).find((one) => one.type === "calcChain");
  if (!chain) return;
  parts.remove(chain.part);
  cutElements(parts, relationshipsPart(book.part), "Relationship", (attribute) => attribute("Id") === chain.id);
  cutElements(parts, "[Content_Types].xml", "Override", (attribute) => attribute("PartName")?.toLowerCase() === `/${chain.part.toLowerCase()}`);
};

const cutElements = (parts: Parts, part: string, local: string, isIt: (attribute: (name: string) => string | undefined) => boolean): void => {
  if (!parts.has(part)) return;
  const text = parts.text(part), pieces: Splice[] = [], xml = scanXml(text);
  while (xml.next()) {
    if (xml.kind !== OPEN || xml.local !== local || !isIt((name) => xml.attribute(name))) continue;
    const start = xml.start;
    xml.skip();
    pieces.push({ start, end: xml.end, text: "" });
  }
  parts.write(part, splice(text, pieces));
};
