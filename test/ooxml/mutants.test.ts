import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import fs from "node:fs";
import path from "node:path";
import { FileFault } from "../../src/ooxml/FileFault";
import { readFile } from "../../src/ooxml/readFile";

const folder = path.join(__dirname, "../workbooks/reports");
const files = ["seed-001.xlsx", "seed-001.docx"].map((file) => fs.readFileSync(path.join(folder, file)));
const unzipped = files.map((bytes) => unzipSync(bytes));
const runs = process.env.MATTRAKAN_ALL === "1" ? 1000 : 40;

/** What a broken file may do: read, or be refused by name. Anything else is a fault of ours. */
const outcome = (bytes: Uint8Array): string => {
  try { return readFile(bytes, { sheets: "all", with: { formulas: true, formats: true, validations: true } }).kind; } catch (thrown) {
    if (thrown instanceof FileFault) return thrown.code;
    throw thrown;
  }
};

const PIECES = ["<", ">", "</", "/>", '"', "&", "&#x0;", "&#99999999;", "<!DOCTYPE", "<!--", "-->", "<![CDATA[", "]]>", "<?", "\0", "-1", "99999999999", "1e999", "<v>", "</c>", "<row>", "<w:p>", "</w:tc>", "xmlns", "é", "\uFEFF", "ref", "r=\"ZZZ9\""];

test("a part with any piece cut out or put in reads or is refused by name", () => {
  const seen = new Map<string, number>();
  fc.assert(fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(40), fc.constantFrom("", ...PIECES), (book, name, at, cut, piece) => {
    const parts = unzipped[book % unzipped.length] ?? {}, names = Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)), part = names[name % names.length] ?? "";
    const text = new TextDecoder().decode(parts[part]), where = at % text.length;
    const got = outcome(zipSync({ ...parts, [part]: new TextEncoder().encode(text.slice(0, where) + piece + text.slice(where + cut)) }, { level: 0 }));
    seen.set(got, (seen.get(got) ?? 0) + 1);
  }), { seed: 2, numRuns: runs * 2 });
  expect(seen.get("damaged")).toBeGreaterThan(runs / 10);
  expect([...seen.keys()].filter((code) => !["xlsx", "docx", "damaged", "unsafe-xml", "too-large", "not-a-workbook", "legacy-format"].includes(code))).toEqual([]);
});

test("a file with bytes changed, cut or doubled reads or is refused by name", () => {
  const right = files.map((bytes) => outcome(bytes));
  expect(right).toEqual(["xlsx", "docx"]);
  fc.assert(fc.property(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), fc.option(fc.nat()), (book, changes, end) => {
    const source = files[book % files.length] ?? new Uint8Array(), bytes = Uint8Array.from(source);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    expect(typeof outcome(end === null ? bytes : bytes.subarray(0, end % bytes.length))).toBe("string");
  }), { seed: 2, numRuns: runs });
});
