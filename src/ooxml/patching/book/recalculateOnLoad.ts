import { CLOSE, OPEN, scanXml } from "../../xml/scanXml";
import type { BookFacts } from "./bookSheets";
import type { Parts } from "./Parts";
import { splice } from "./splice";
import { withTagAttribute } from "./tagAttribute";

/** Elements of the workbook part that stand before calcPr, the last of which always is or follows `sheets`. */
const BEFORE = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** Asks Excel to reckon every formula anew when it opens the book. */
export const recalculateOnLoad = (parts: Parts, book: BookFacts): void => {
  const text = parts.text(book.part), xml = scanXml(text);
  let place = 0, prefix = "";
  while (xml.next()) {
    if (xml.kind === OPEN && xml.depth === 1) prefix = xml.name.slice(0, xml.name.indexOf(":") + 1);
    if (xml.kind === CLOSE && xml.depth === 2 && BEFORE.has(xml.local)) place = xml.end;
    if (xml.kind !== OPEN || xml.depth !== 2 || xml.local !== "calcPr") continue;
    const tag = text.slice(xml.start, xml.end);
    parts.write(book.part, splice(text, [{ start: xml.start, end: xml.end, text: withTagAttribute(tag, "fullCalcOnLoad", "1") }]));
    return;
  }
  parts.write(book.part, splice(text, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]));
};
