import { writeHeights } from "../../../src/ooxml/patching/looks/writeHeights";
import { writeLinks } from "../../../src/ooxml/patching/looks/writeLinks";

const sheet = (rows: string, after = ""): string => `<worksheet xmlns="m"><sheetData>${rows}</sheetData>${after}<pageMargins left="1"/></worksheet>`;

describe("heights", () => {
  const text = sheet('<row r="1" ht="36" customHeight="1"><c r="A1"/></row><row r="2"><c r="A2"/></row><row r="3" ht="20" spans="1:2"/>');

  test("go to rows that a person gave none, and come back", () => {
    const { text: out, inverse } = writeHeights(text, { kind: "heights", sheet: "s", heights: { 0: 99, 1: 50.25, 2: 75 } });
    expect(out).toBe(sheet('<row r="1" ht="36" customHeight="1"><c r="A1"/></row><row ht="50.25" r="2"><c r="A2"/></row><row ht="75" r="3" spans="1:2"/>'));
    expect(inverse.heights).toEqual({ 1: "auto", 2: 20 });
    expect(writeHeights(out, inverse).text).toBe(sheet('<row r="1" ht="36" customHeight="1"><c r="A1"/></row><row r="2"><c r="A2"/></row><row ht="20" r="3" spans="1:2"/>'));
  });
});

describe("links", () => {
  const change = (...links: [number, number, string][]) => ({ kind: "links" as const, sheet: "s", links: links.map(([row, column, target]) => ({ row, column, target })) });

  test("a list is made where the format wants it, and goes when it is empty", () => {
    const text = sheet("<row/>", '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="0"/>');
    const { text: out, inverse } = writeLinks(text, change([1, 1, "#'ก & ข'!A1"]));
    expect(out).toBe(sheet("<row/>", `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="0"/><hyperlinks><hyperlink ref="B2" location="'ก &amp; ข'!A1"/></hyperlinks>`));
    expect(writeLinks(out, inverse).text).toBe(text);
  });

  test("a link that leads out stays; an inner one is replaced; the rest of the list is left as it is", () => {
    const text = sheet("", '<hyperlinks><hyperlink ref="A1" r:id="rId1" xmlns:r="r"/><hyperlink ref="A2" location="x!A1" display="d"/><hyperlink ref="A3" location="y!A1"/></hyperlinks>');
    const { text: out, inverse } = writeLinks(text, change([0, 0, "#z!A1"], [1, 0, "#z!A2"]));
    expect(out).toBe(sheet("", '<hyperlinks><hyperlink ref="A1" r:id="rId1" xmlns:r="r"/><hyperlink ref="A3" location="y!A1"/><hyperlink ref="A2" location="z!A2"/></hyperlinks>'));
    expect(inverse.links).toEqual([{ row: 1, column: 0, target: "#x!A1" }]);
  });

  test("prefixed parts keep their prefix", () => {
    const { text: out } = writeLinks('<x:worksheet xmlns:x="m"><x:sheetData/><x:pageMargins/></x:worksheet>', change([0, 0, "#s!B1"]));
    expect(out).toBe('<x:worksheet xmlns:x="m"><x:sheetData/><x:hyperlinks><x:hyperlink ref="A1" location="s!B1"/></x:hyperlinks><x:pageMargins/></x:worksheet>');
  });
});
