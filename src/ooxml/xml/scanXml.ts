import { damaged, FileFault, tooLarge } from "../FileFault";
import { decodeEntities } from "./decodeEntities";

/** What the scanner stands on. An empty element (`<a/>`) gives an open and then a close of no length. */
export const OPEN = 1, CLOSE = 2, TEXT = 3;
export type TokenKind = 0 | typeof OPEN | typeof CLOSE | typeof TEXT;

/** Where an attribute stands in the source: the whole of it, and the value without its quotes. */
export interface AttributeSpan { name: string; start: number; end: number; valueStart: number; valueEnd: number }

/** A cursor over the source of a part. All offsets count UTF-16 units of `source`. */
export interface XmlScanner {
  readonly source: string;
  /** 0 before the first token. */
  kind: TokenKind;
  /** The token is source.slice(start, end). */
  start: number;
  end: number;
  /** Open elements around the token; the root's own open and close have 1. */
  depth: number;
  /** The name of the element opened or closed, as written ("x:row") and without its prefix ("row"). */
  name: string;
  local: string;
  /** True on the open of `<a/>`. */
  empty: boolean;
  /** Moves on; false at the end of the part. @throws FileFault `unsafe-xml`, `damaged`, `too-large` */
  next(): boolean;
  /** On an open: the value of an attribute by its name without prefix (one without a prefix wins), entities put in. */
  attribute(local: string): string | undefined;
  /** On an open: where that attribute stands. */
  attributeSpan(local: string): AttributeSpan | undefined;
  /** On an open: all attributes in their order. */
  attributes(): AttributeSpan[];
  /** On a text: the text with entities put in; what stands in CDATA as it is. */
  text(): string;
  /** On an open: moves to its close, past everything inside. */
  skip(): void;
  /** Moves to the next open inside the element that was opened at `depth`; false on that element's close. */
  nextOpen(depth: number): boolean;
  /** On an open: moves to its close and gives all text inside. */
  textInside(): string;
}

const MAX_DEPTH = 256;
const MAX_TAG = 8 * 1024 * 1024, MAX_TEXT = 4 * 1024 * 1024;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Reads the name that starts at `from`, up to a space, "/", ">" or "=". */
const nameEnd = (source: string, from: number, stop: number): number => {
  let at = from;
  for (; at < stop; at++) {
    const code = source.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62 || code === 61) break;
  }
  return at;
};

const localOf = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Where the tag that starts at `from` ends (after ">"); a ">" inside quotes does not end it. */
const tagEnd = (source: string, from: number): number => {
  let end = source.indexOf(">", from);
  if (end < 0) throw damaged("xml: a tag without an end");
  for (let quote = from; ;) {
    while (quote < end && source.charCodeAt(quote) !== 34 && source.charCodeAt(quote) !== 39) quote++;
    if (quote >= end) break;
    const close = source.indexOf(source.charAt(quote), quote + 1);
    if (close < 0) throw damaged("xml: an attribute without an end");
    quote = close + 1;
    if (close > end) {
      end = source.indexOf(">", close);
      if (end < 0) throw damaged("xml: a tag without an end");
    }
  }
  if (end - from > MAX_TAG) throw tooLarge("xml: a tag of many megabytes");
  return end + 1;
};

/** The attributes between `from` and `stop`. */
const readAttributes = (source: string, from: number, stop: number): AttributeSpan[] => {
  const found: AttributeSpan[] = [];
  for (let at = from; ;) {
    while (at < stop && isSpace(source.charCodeAt(at))) at++;
    if (at >= stop) return found;
    const start = at;
    at = nameEnd(source, at, stop);
    const name = source.slice(start, at);
    while (at < stop && isSpace(source.charCodeAt(at))) at++;
    if (name === "" || source.charCodeAt(at) !== 61) throw damaged("xml: an attribute without a value");
    at++;
    while (at < stop && isSpace(source.charCodeAt(at))) at++;
    const quote = source.charAt(at);
    const close = quote === '"' || quote === "'" ? source.indexOf(quote, at + 1) : -1;
    if (close < 0 || close >= stop) throw damaged("xml: an attribute without quotes");
    found.push({ name, start, end: close + 1, valueStart: at + 1, valueEnd: close });
    at = close + 1;
  }
};

/**
 * A scanner over the text of one part. It knows elements, text, CDATA, comments and processing instructions and
 * refuses everything that declares (`<!DOCTYPE`, `<!ENTITY`), so no entity of the file's own can ever be put in.
 */
export const scanXml = (source: string): XmlScanner => {
  const open: string[] = [];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let rooted = false, pendingClose = false, cdata = false;
  let spans: AttributeSpan[] | undefined;

  const next = (): boolean => {
    spans = undefined;
    if (scanner.kind === CLOSE) scanner.depth = open.length;
    if (pendingClose) {
      pendingClose = false;
      scanner.kind = CLOSE;
      scanner.start = scanner.end;
      scanner.empty = false;
      open.pop();
      return true;
    }
    for (;;) {
      if (at >= source.length) {
        if (open.length > 0 || !rooted) throw damaged("xml: the part ends too early");
        scanner.kind = 0;
        scanner.start = scanner.end = at;
        return false;
      }
      if (source.charCodeAt(at) !== 60) { if (readText()) return true; continue; }
      const second = source.charCodeAt(at + 1);
      if (second === 33) { if (readDeclaration()) return true; continue; }
      if (second === 63) {
        const end = source.indexOf("?>", at);
        if (end < 0) throw damaged("xml: an instruction without an end");
        at = end + 2;
        continue;
      }
      if (second === 47) readClose(); else readOpen();
      return true;
    }
  };

  const readText = (): boolean => {
    let end = source.indexOf("<", at);
    if (end < 0) end = source.length;
    if (open.length === 0) {
      if (/\S/.test(source.slice(at, end))) throw damaged("xml: text outside the root");
      at = end;
      return false;
    }
    token(TEXT, end);
    cdata = false;
    return true;
  };

  const readDeclaration = (): boolean => {
    if (source.startsWith("<!--", at)) {
      const end = source.indexOf("-->", at + 4);
      if (end < 0) throw damaged("xml: a comment without an end");
      at = end + 3;
      return false;
    }
    if (!source.startsWith("<![CDATA[", at)) throw new FileFault("unsafe-xml", source.slice(at, at + 10));
    const end = source.indexOf("]]>", at);
    if (end < 0 || open.length === 0) throw damaged("xml: misplaced or unfinished CDATA");
    token(TEXT, end + 3);
    cdata = true;
    return true;
  };

  const readClose = (): void => {
    const end = source.indexOf(">", at);
    if (end < 0) throw damaged("xml: a tag without an end");
    const name = source.slice(at + 2, nameEnd(source, at + 2, end));
    if (open.pop() !== name) throw damaged(`xml: </${name.slice(0, 40)}> closes something else`);
    scanner.depth = open.length + 1;
    token(CLOSE, end + 1);
    named(name);
  };

  const readOpen = (): void => {
    const end = tagEnd(source, at + 1);
    const name = source.slice(at + 1, nameEnd(source, at + 1, end));
    if (name === "" || (open.length === 0 && rooted)) throw damaged("xml: an element in the wrong place");
    rooted = true;
    open.push(name);
    if (open.length > MAX_DEPTH) throw tooLarge("xml: nested too deeply");
    scanner.depth = open.length;
    token(OPEN, end);
    named(name);
    scanner.empty = pendingClose = source.charCodeAt(end - 2) === 47;
  };

  const token = (kind: TokenKind, end: number): void => {
    scanner.kind = kind;
    scanner.start = at;
    scanner.end = at = end;
    scanner.empty = false;
  };

  const named = (name: string): void => {
    if (name === scanner.name) return;
    scanner.name = name;
    scanner.local = localOf(name);
  };

  const attributes = (): AttributeSpan[] => {
    if (scanner.kind !== OPEN) return [];
    return (spans ??= readAttributes(source, scanner.start + 1 + scanner.name.length, scanner.end - (scanner.empty ? 2 : 1)));
  };

  const attributeSpan = (local: string): AttributeSpan | undefined => {
    let prefixed: AttributeSpan | undefined;
    for (const span of attributes()) {
      if (span.name === local) return span;
      if (prefixed === undefined && span.name.length > local.length && span.name.endsWith(local) && localOf(span.name) === local && !span.name.startsWith("xmlns:")) prefixed = span;
    }
    return prefixed;
  };

  const skip = (): void => {
    const depth = scanner.depth;
    while (next()) if (scanner.kind === CLOSE && scanner.depth === depth) return;
  };

  const nextOpen = (depth: number): boolean => {
    while (next()) {
      if (scanner.kind === OPEN) return true;
      if (scanner.kind === CLOSE && scanner.depth === depth) return false;
    }
    return false;
  };

  const scanner: XmlScanner = {
    source, kind: 0, start: 0, end: 0, depth: 0, name: "", local: "", empty: false, next, attributes, attributeSpan, skip, nextOpen,
    attribute(local) {
      const span = attributeSpan(local);
      return span && decodeEntities(source.slice(span.valueStart, span.valueEnd));
    },
    text() {
      if (scanner.kind !== TEXT) return "";
      if (scanner.end - scanner.start > MAX_TEXT) throw tooLarge("xml: a text of many megabytes");
      return cdata ? source.slice(scanner.start + 9, scanner.end - 3) : decodeEntities(source.slice(scanner.start, scanner.end));
    },
    textInside() {
      const depth = scanner.depth;
      let text = "";
      while (next()) {
        if (scanner.kind === TEXT) text += scanner.text();
        else if (scanner.kind === CLOSE && scanner.depth === depth) return text;
      }
      return text;
    },
  };
  return scanner;
};
