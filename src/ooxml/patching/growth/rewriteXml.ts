import { OPEN, scanXml, type XmlScanner } from "../../xml/scanXml";
import { splice, type Splice } from "../book/splice";
import { escapeAttribute, escapeText } from "../book/xmlText";

/** What a visitor of a part may do with the element it stands on. */
export interface XmlRewriter {
  readonly xml: XmlScanner;
  /** The names of the elements around and of the element itself, without prefixes. */
  readonly path: readonly string[];
  /** Gives an attribute a new value, if it has one and the value differs. */
  attribute(local: string, change: (value: string) => string): void;
  /** Gives the text inside the element a new value; the scanner then stands on its close. */
  inside(change: (text: string) => string): void;
  /** Puts a text in place of what stands between two offsets. */
  put(start: number, end: number, text: string): void;
}

/** Reads a part from end to end, lets `visit` see every element as it opens and `finish` have the last word, and gives the text with all changes in it. */
export const rewriteXml = (text: string, visit: (at: XmlRewriter) => void, finish?: (at: XmlRewriter) => void): string => {
  const xml = scanXml(text), pieces: Splice[] = [], path: string[] = [];
  const rewriter: XmlRewriter = {
    xml, path,
    attribute: (local, change) => {
      const span = xml.attributeSpan(local), value = xml.attribute(local);
      if (!span || value === undefined) return;
      const after = change(value);
      if (after !== value) pieces.push({ start: span.valueStart, end: span.valueEnd, text: text[span.valueStart - 1] === "'" ? escapeAttribute(after).replaceAll("'", "&apos;") : escapeAttribute(after) });
    },
    inside: (change) => {
      if (xml.empty) return;
      const start = xml.end, value = xml.textInside(), after = change(value);
      if (after !== value) pieces.push({ start, end: xml.start, text: escapeText(after) });
    },
    put: (start, end, piece) => { pieces.push({ start, end, text: piece }); },
  };
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    path.length = xml.depth - 1;
    path.push(xml.local);
    visit(rewriter);
  }
  finish?.(rewriter);
  return splice(text, pieces);
};
