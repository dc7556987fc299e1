import fc from "fast-check";
import { FileFault } from "../../../src/ooxml/FileFault";
import { decodeXml } from "../../../src/ooxml/xml/decodeXml";
import { CLOSE, OPEN, scanXml, TEXT } from "../../../src/ooxml/xml/scanXml";

const tokens = (source: string): string[] => {
  const found: string[] = [];
  const xml = scanXml(source);
  while (xml.next()) {
    if (xml.kind === OPEN) found.push(`<${xml.local}${xml.empty ? "/" : ""}@${xml.depth}`);
    else if (xml.kind === CLOSE) found.push(`>${xml.local}@${xml.depth}`);
    else found.push(xml.text());
  }
  return found;
};
const codeOf = (source: string): string => {
  try { tokens(source); } catch (thrown) { if (thrown instanceof FileFault) return thrown.code; throw thrown; }
  return "reads";
};

test("elements, prefixes, text, entities, CDATA, comments and instructions", () => {
  expect(tokens('<?xml version="1.0"?><!-- <x> --><x:a><b c="1>2"/>ก &amp; &#x0E02;&#3587;<![CDATA[<&amp;>]]><?pi <?><d >e</d ></x:a>\n')).toEqual(
    ["<a@1", "<b/@2", ">b@2", "ก & ขฃ", "<&amp;>", "<d@2", "e", ">d@2", ">a@1"]);
});

test("attributes are found by their local name, the one without a prefix first", () => {
  const xml = scanXml(`<s xmlns:id="u" r:id='rId"1' id = "2&lt;" sheetid="3"/>`);
  xml.next();
  expect([xml.attribute("id"), xml.attribute("sheetid"), xml.attribute("none")]).toEqual(["2<", "3", undefined]);
  const only = scanXml(`<s xmlns:id="u" r:id='rId"1'/>`);
  only.next();
  expect(only.attribute("id")).toBe('rId"1');
});

test.each([
  ["<!DOCTYPE a><a/>", "unsafe-xml"], ["<a><!ENTITY b 'c'></a>", "unsafe-xml"], ["<a>&b;</a>", "damaged"], ["<a>&#0;</a>", "damaged"], ["<a>& b</a>", "damaged"],
  ["<a><b></a>", "damaged"], ["<a>", "damaged"], ["", "damaged"], ["ก<a/>", "damaged"], ["<a/><b/>", "damaged"], ["<a/>ก", "damaged"], ["<a b></a>", "damaged"],
  ["<a b=1/>", "damaged"], ['<a b="1/>', "damaged"], ["<a><!-- </a>", "damaged"], ["<a><![CDATA[ </a>", "damaged"], ["<a></a", "damaged"],
  ["<a>".repeat(300) + "</a>".repeat(300), "too-large"], ["<a>".repeat(200) + "</a>".repeat(200), "reads"],
])("%s is %s", (source, code) => {
  const xml = (): string => { const s = scanXml(source); while (s.next()) { if (s.kind === TEXT) s.text(); if (s.kind === OPEN) s.attributes(); } return "reads"; };
  expect((() => { try { return xml(); } catch (thrown) { return thrown instanceof FileFault ? thrown.code : String(thrown); } })()).toBe(code);
});

test("offsets cut the source exactly: the tokens and what lies between them make up the whole", () => {
  const name = fc.constantFrom("a", "x:row", "c", "ก");
  const text = fc.string({ unit: fc.constantFrom("ก", "&amp;", " ", "x", ">", "'", "😀", "<!-- <c> -->") });
  const tree = fc.letrec((tie) => ({
    node: fc.tuple(name, fc.string({ unit: fc.constantFrom("1", ">", "&lt;", "/", "ข") }), fc.array(fc.oneof({ maxDepth: 4 }, text, tie("node")), { maxLength: 4 }))
      .map(([n, v, inner]) => (inner.length === 0 ? `<${n} v="${v}"/>` : `<${n} v='${v}'>${inner.join("")}</${n}>`)),
  })).node as fc.Arbitrary<string>;
  fc.assert(fc.property(tree, (source) => {
    const xml = scanXml(source);
    let rebuilt = "", last = 0, opens = 0, closes = 0;
    while (xml.next()) {
      rebuilt += source.slice(last, xml.start) + source.slice(xml.start, xml.end);
      expect(source.slice(last, xml.start)).toMatch(/^(<!-- <c> -->)*$/);
      last = xml.end;
      if (xml.kind === OPEN) {
        opens++;
        const span = xml.attributeSpan("v");
        expect(span && source.slice(span.start, span.end)).toMatch(/^v=(["']).*\1$/);
        expect(source.slice(xml.start, xml.start + 1 + xml.name.length)).toBe(`<${xml.name}`);
      }
      if (xml.kind === CLOSE) closes++;
    }
    expect(rebuilt + source.slice(last)).toBe(source);
    expect(opens).toBe(closes);
  }), { seed: 2, numRuns: process.env.MATTRAKAN_ALL === "1" ? 5000 : 200 });
});

test("skip and textInside end on the element's own close", () => {
  const xml = scanXml("<a><b>1<b>2</b><c/>3</b><d/></a>");
  xml.next(); xml.next();
  expect(xml.textInside()).toBe("123");
  expect([xml.kind, xml.local, xml.depth]).toEqual([CLOSE, "b", 2]);
  xml.next();
  xml.skip();
  expect([xml.kind, xml.local]).toEqual([CLOSE, "d"]);
});

test("UTF-16 and a byte order mark read; other encodings are refused", () => {
  const wide = new Uint8Array([0xff, 0xfe, ...[..."<a>ก</a>"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
  expect(tokens(decodeXml(wide))).toEqual(["<a@1", "ก", ">a@1"]);
  expect(tokens(decodeXml(new TextEncoder().encode("\uFEFF<a/>")))).toEqual(["<a/@1", ">a@1"]);
  expect(codeOf("\uFEFF<a/>")).toBe("reads");
  for (const bytes of [new TextEncoder().encode('<?xml version="1.0" encoding="windows-874"?><a/>'), new Uint8Array([60, 97, 62, 0xa1, 60, 47, 97, 62])]) {
    expect(() => decodeXml(bytes)).toThrow(expect.objectContaining({ code: "damaged" }));
  }
});
