import fc from "fast-check";
import { newRoom } from "../../../src/ooxml/reading/Room";
import { sheetRows } from "../../../src/ooxml/reading/sheetRows";
import type { SharedStrings } from "../../../src/ooxml/reading/sharedStrings";

const strings: SharedStrings = { count: 3, text: (index) => ["ศูนย์", "หนึ่ง", "สอง"][index] ?? "", lead: (index) => (index === 2 ? "สอ" : undefined) };

/** Everything that a sheet gives when its bytes come in pieces of these lengths. */
const seenIn = (xml: string, lengths: readonly number[], formulas: boolean): unknown[] => {
  const seen: unknown[] = [];
  const rows = sheetRows({ strings, formulas, blanks: true, room: newRoom() }, {
    cell: (...cell) => { seen.push(["cell", ...cell]); }, blank: (...cell) => { seen.push(["blank", ...cell]); }, lead: (...lead) => { seen.push(["lead", ...lead]); },
    formula: (...formula) => { seen.push(["formula", ...formula]); }, hiddenRow: (row) => { seen.push(["hidden", row]); },
  });
  const bytes = new TextEncoder().encode(xml);
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = Math.max(1, lengths[n % lengths.length] ?? 1);
    rows.push(bytes.slice(at, at + length));
    at += length;
  }
  seen.push(rows.end());
  return seen;
};

const SHEET = `<?xml version="1.0"?><!-- x --><worksheet><cols><col min="1" max="2"/></cols><sheetData><row r="1" spans="1:9" hidden="1">
<c r="A1" s="3" t="s"><v>2</v></c><c r="B1" s="12"><v>12.25</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> ก &amp; "ข" > </t></is></c><c r="D1" s="1"/><c r="E1" t="b"><v>1</v></c></row>
<!-- <row> --><row r="3"><c r="A3" t="str"><f>IF(1&gt;0,"ก","&lt;")</f><v>ก</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3+1</f><v>-5</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="inlineStr"><is><r><rPr><b/></rPr><t>หนา</t></r><r><t>บาง</t></r></is></c></row>
<row><c><f t="shared" si="0"/><v>1e3</v></c><c s='7' r='C4' ><v >7</v></c><extLst><ext uri="x"><v>9</v></ext></extLst></row><row r="9"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

test("the cells of a sheet, each kind once", () => {
  expect(seenIn(SHEET, [1 << 20], true)).toEqual([
    ["hidden", 0], ["lead", 0, 0, "สอ"], ["cell", 0, 0, "สอง", 3], ["cell", 0, 1, 12.25, 12], ["cell", 0, 2, ' ก & "ข" > ', 0], ["blank", 0, 3, 1], ["cell", 0, 4, true, 0],
    ["cell", 2, 0, "ก", 0], ["formula", 2, 0, { text: 'IF(1>0,"ก","<")' }, true], ["cell", 2, 1, -5, 0], ["formula", 2, 1, { text: "A3+1", shared: "0", kind: "shared" }, true],
    ["cell", 2, 2, { error: "#N/A" }, 0], ["cell", 2, 3, "หนาบาง", 0], ["lead", 2, 3, "หนา"], ["cell", 3, 0, 1000, 0], ["formula", 3, 0, { text: "", shared: "0", kind: "shared" }, true], ["cell", 3, 2, 7, 7],
    '<?xml version="1.0"?><!-- x --><worksheet><cols><col min="1" max="2"/></cols><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>']);
});

test("pieces of any length give the same as the whole", () => {
  const prefixed = SHEET.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:");
  for (const xml of [SHEET, prefixed]) for (const formulas of [true, false]) {
    const whole = seenIn(xml, [1 << 20], formulas);
    expect(seenIn(xml, [1], formulas)).toEqual(whole);
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), (lengths) => { expect(seenIn(xml, lengths, formulas)).toEqual(whole); }), { seed: 2, numRuns: process.env.MATTRAKAN_ALL === "1" ? 1000 : 30 });
  }
  expect(seenIn(prefixed, [1 << 20], true).slice(0, -1)).toEqual(seenIn(SHEET, [1 << 20], true).slice(0, -1));
});
