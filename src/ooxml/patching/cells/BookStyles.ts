import { OPEN, scanXml } from "../../xml/scanXml";
import type { BookFacts } from "../book/bookSheets";
import type { Parts } from "../book/Parts";
import { relationshipsOf } from "../book/relationships";
import { splice, type Splice } from "../book/splice";
import { escapeAttribute } from "../book/xmlText";
import { PatchRefusal } from "../PatchRefusal";
import { builtInFormat } from "../../../ooxml/reading/numberFormats";

/** The cell styles of the book. New ones are kept here until {@link BookStyles.save}. */
export interface BookStyles {
  /** The number format code of a style, "" for General. */
  formatOf(style: number): string;
  /** The number of a style that is the given one but for its number format ("" or "General" for none); made when there is none. */
  withFormat(style: number, format: string): number;
  save(): void;
}

interface Listed { start: number; end: number; openEnd: number; count: { start: number; end: number } | undefined; closeStart: number }

interface StylesPart { prefix: string; rootEnd: number; formats: Map<number, string>; xfs: string[]; numFmts: Listed | undefined; cellXfs: Listed | undefined }

const readStyles = (text: string): StylesPart => {
  const found: StylesPart = { prefix: "", rootEnd: 0, formats: new Map(), xfs: [], numFmts: undefined, cellXfs: undefined };
  const xml = scanXml(text);
  while (xml.next()) {
    if (xml.kind !== OPEN) continue;
    if (xml.depth === 1) Object.assign(found, { prefix: xml.name.slice(0, xml.name.indexOf(":") + 1), rootEnd: xml.end });
    const kind = xml.local;
    if (xml.depth !== 2 || (kind !== "numFmts" && kind !== "cellXfs")) continue;
    const span = xml.attributeSpan("count");
    const list: Listed = { start: xml.start, openEnd: xml.end, end: 0, closeStart: 0, count: span && { start: span.valueStart, end: span.valueEnd } };
    found[kind] = list;
    while (xml.next() && xml.depth > 2) {
      if (xml.kind !== OPEN) continue;
      const child: string = xml.local;
      if (child === "numFmt") found.formats.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "");
      if (child !== "xf") continue;
      const start = xml.start;
      xml.skip();
      found.xfs.push(text.slice(start, xml.end));
    }
    Object.assign(list, { closeStart: xml.start, end: xml.end });
  }
  return found;
};

/** The number of each format every workbook knows; of several with one code the first. */
const BUILT_IN = new Map(Array.from({ length: 82 }, (_, n) => [builtInFormat(81 - n), 81 - n] as const));

const openTag = (xf: string): string => xf.slice(0, xf.indexOf(">"));
const formatId = (xf: string): number => Number(/\bnumFmtId\s*=\s*["'](\d+)["']/.exec(openTag(xf))?.[1] ?? 0);
const bare = (xf: string): string => xf.replace(/\s+(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").replace(/\s+/g, " ");

const withId = (xf: string, id: number): string => {
  const name = /^<[^\s/>]+/.exec(xf)?.[0] ?? "<xf";
  const stripped = name + xf.slice(name.length).replace(/^([^>]*?)(\/?>)/, (_, inside: string, close: string) => inside.replace(/\s+(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "") + close);
  return `${name} numFmtId="${id}" applyNumberFormat="1"${stripped.slice(name.length)}`;
};

/** Opens the styles of a book; nothing is read until asked. */
export const bookStyles = (parts: Parts, book: BookFacts): BookStyles => {
  let read: StylesPart | undefined;
  const newFormats: [number, string][] = [], newXfs: string[] = [];
  const part = relationshipsOf(parts, book.part).find((one) => one.type === "styles")?.part ?? "";
  const styles = (): StylesPart => (read ??= parts.has(part) ? readStyles(parts.text(part)) : { prefix: "", rootEnd: 0, formats: new Map(), xfs: [], numFmts: undefined, cellXfs: undefined });
  const known = new Map<string, number>();

  const idOf = (code: string): number => {
    if (code === "" || code === "General") return 0;
    const builtIn = BUILT_IN.get(code);
    for (const [id, custom] of styles().formats) if (custom === code) return id;
    if (builtIn !== undefined) return builtIn;
    const id = Math.max(163, ...styles().formats.keys()) + 1;
    styles().formats.set(id, code);
    newFormats.push([id, code]);
    return id;
  };

  const withFormat = (style: number, format: string): number => {
    const key = `${style} ${format}`, before = known.get(key);
    if (before !== undefined) return before;
    const { xfs } = styles(), id = idOf(format), own = xfs[style] ?? `<${styles().prefix}xf/>`;
    const wanted = bare(own);
    let made = formatId(own) === id && style < xfs.length ? style : xfs.findIndex((xf) => formatId(xf) === id && bare(xf) === wanted);
    if (made < 0) {
      if (!styles().cellXfs) throw new PatchRefusal("no-styles", book.part);
      made = xfs.push(withId(own, id)) - 1;
      newXfs.push(xfs[made] ?? "");
    }
    known.set(key, made);
    return made;
  };

  return {
    formatOf: (style) => {
      const id = formatId(styles().xfs[style] ?? "");
      const code = styles().formats.get(id) ?? builtInFormat(id);
      return code === "General" ? "" : code;
    },
    withFormat,
    save: () => {
      if (newXfs.length === 0) return;
      const text = parts.text(part), { prefix, rootEnd, numFmts, cellXfs, xfs, formats } = styles();
      if (!cellXfs) return;
      const formatXml = newFormats.map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`).join("");
      const pieces: Splice[] = [
        ...(formatXml === "" ? [] : numFmts ? appended(numFmts, formatXml, formats.size, text) : [{ start: rootEnd, end: rootEnd, text: `<${prefix}numFmts count="${newFormats.length}">${formatXml}</${prefix}numFmts>` }]),
        ...appended(cellXfs, newXfs.join(""), xfs.length, text),
      ];
      parts.write(part, splice(text, pieces));
      read = undefined;
      newXfs.length = newFormats.length = 0;
    },
  };
};

/** Puts new children at the end of a list and its new count in; the list may be an empty element. */
const appended = (list: Listed, children: string, count: number, text: string): Splice[] => {
  const counted: Splice[] = list.count ? [{ ...list.count, text: String(count) }] : [];
  if (list.closeStart < list.end) return [...counted, { start: list.closeStart, end: list.closeStart, text: children }];
  const name = /^<([^\s/>]+)/.exec(text.slice(list.start, list.openEnd))?.[1] ?? "";
  return [...counted, { start: list.openEnd - 2, end: list.openEnd, text: `>${children}</${name}>` }];
};
