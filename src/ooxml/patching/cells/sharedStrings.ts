import { readRichText } from "../../../ooxml/reading/richText";
import { OPEN, scanXml } from "../../xml/scanXml";
import type { BookFacts } from "../book/bookSheets";
import type { Parts } from "../book/Parts";
import { relationshipsOf } from "../book/relationships";

/** The texts cells point at by number, read when the first is asked for. */
export const sharedStrings = (parts: Parts, book: BookFacts): ((index: number) => string) => {
  let texts: string[] | undefined;
  return (index) => (texts ??= readAll(parts, book))[index] ?? "";
};

const readAll = (parts: Parts, book: BookFacts): string[] => {
  const part = relationshipsOf(parts, book.part).find((one) => one.type === "sharedStrings")?.part ?? "";
  if (!parts.has(part)) return [];
  const texts: string[] = [], xml = scanXml(parts.text(part));
  while (xml.next()) if (xml.kind === OPEN && xml.local === "si") texts.push(readRichText(xml).text);
  return texts;
};
