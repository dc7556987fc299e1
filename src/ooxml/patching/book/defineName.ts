import { CLOSE, OPEN, scanXml } from "../../xml/scanXml";
import type { BookFacts } from "./bookSheets";
import type { Parts } from "./Parts";
import { splice, type Splice } from "./splice";
import { escapeAttribute, escapeText } from "./xmlText";

interface Found { prefix: string; /** the end of what definedNames must follow */ place: number; list: { start: number; closeStart: number; end: number } | undefined; name: { start: number; openEnd: number; end: number; text: string } | undefined; count: number }

const find = (text: string, name: string): Found => {
  const found: Found = { prefix: "", place: 0, list: undefined, name: undefined, count: 0 };
  const xml = scanXml(text);
  while (xml.next()) {
    if (xml.kind === OPEN && xml.depth === 1) found.prefix = xml.name.slice(0, xml.name.indexOf(":") + 1);
    if (xml.kind === CLOSE && xml.depth === 2 && ["sheets", "functionGroups", "externalReferences"].includes(xml.local)) found.place = xml.end;
    if (xml.kind === OPEN && xml.depth === 2 && xml.local === "definedNames") found.list = { start: xml.start, closeStart: xml.end, end: xml.end };
    if (xml.kind === CLOSE && xml.depth === 2 && xml.local === "definedNames" && found.list) Object.assign(found.list, { closeStart: xml.start, end: xml.end });
    if (xml.kind !== OPEN || xml.depth !== 3 || xml.local !== "definedName") continue;
    found.count++;
    const isIt = xml.attribute("localSheetId") === undefined && xml.attribute("name")?.toLowerCase() === name.toLowerCase();
    const { start, end: openEnd } = xml;
    const inside = xml.textInside();
    if (isIt) found.name = { start, openEnd, end: xml.end, text: inside };
  }
  return found;
};

/** What a name of the whole book refers to, without "="; undefined when there is no such name. */
export const nameRefersTo = (parts: Parts, book: BookFacts, name: string): string | undefined => find(parts.text(book.part), name).name?.text;

/** Gives a name of the whole book another reference or constant; makes it when there is none, takes it away on undefined. */
export const defineName = (parts: Parts, book: BookFacts, name: string, refersTo: string | undefined): void => {
  const text = parts.text(book.part), { prefix, place, list, name: own, count } = find(text, name);
  const element = refersTo === undefined ? "" : `<${prefix}definedName name="${escapeAttribute(name)}">${escapeText(refersTo)}</${prefix}definedName>`;
  let piece: Splice;
  if (own && refersTo !== undefined) {
    const open = text.slice(own.start, own.openEnd).replace(/\s*\/>$/, ">");
    piece = { start: own.start, end: own.end, text: `${open}${escapeText(refersTo)}</${/^<([^\s/>]+)/.exec(open)?.[1] ?? ""}>` };
  } else if (own) piece = list && count === 1 ? { start: list.start, end: list.end, text: "" } : { start: own.start, end: own.end, text: "" };
  else if (refersTo === undefined) return;
  else if (list && list.closeStart < list.end) piece = { start: list.closeStart, end: list.closeStart, text: element };
  else piece = { start: list?.start ?? place, end: list?.end ?? place, text: `<${prefix}definedNames>${element}</${prefix}definedNames>` };
  parts.write(book.part, splice(text, [piece]));
};
