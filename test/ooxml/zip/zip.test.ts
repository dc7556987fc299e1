import fc from "fast-check";
import { zipSync } from "fflate";
import zlib from "node:zlib";
import { crc32 } from "../../../src/ooxml/zip/crc32";
import { inflate } from "../../../src/ooxml/zip/inflate";
import { openZip } from "../../../src/ooxml/zip/openZip";
import { writeZip } from "../../../src/ooxml/zip/writeZip";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const code = (name: string): Error => expect.objectContaining({ code: name }) as Error;
const runs = process.env.MATTRAKAN_ALL === "1" ? 1000 : 50;

test("the checksum is the one of zlib, in one piece or in several", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (a, b) => {
    const whole = Buffer.concat([a, b]);
    expect(crc32(whole)).toBe(zlib.crc32(whole));
    expect(crc32(b, crc32(a))).toBe(zlib.crc32(whole));
  }), { seed: 2, numRuns: runs });
});

test("what another writer zips reads back, and what we write another reader reads", () => {
  const big = text("ข้อความยาว ".repeat(200000));
  const zip = openZip(zipSync({ "ก.txt": text("ก"), "dir/b.bin": [text("stored"), { level: 0 }], "big.xml": big }));
  expect([...zip.entries.keys()]).toEqual(["ก.txt", "dir/b.bin", "big.xml"]);
  expect(read(inflate(zip, "ก.txt"))).toBe("ก");
  expect(read(inflate(zip, "dir/b.bin"))).toBe("stored");
  expect(Buffer.compare(inflate(zip, "big.xml"), big)).toBe(0);
});

test("untouched entries keep every byte, new ones read back, the same parts give the same bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (data, words) => {
    const source = openZip(zipSync({ "a.xml": data, "b.xml": text(words) }, { mtime: "2024-05-06T07:08:10" }));
    const parts = [...source.entries.values()].map((entry) => (entry.name === "b.xml" ? { name: "b.xml", data: text(words + "!") } : { name: entry.name, raw: entry }));
    const bytes = writeZip(parts), again = openZip(bytes);
    const [before, after] = [source.entries.get("a.xml"), again.entries.get("a.xml")];
    expect(Buffer.from(after?.record ?? [])).toEqual(Buffer.from(before?.record ?? []));
    expect([after?.time, after?.date, after?.crc]).toEqual([before?.time, before?.date, before?.crc]);
    expect(Buffer.from(inflate(again, "a.xml"))).toEqual(Buffer.from(data));
    expect(read(inflate(again, "b.xml"))).toBe(words + "!");
    expect(Buffer.compare(writeZip(parts), bytes)).toBe(0);
  }), { seed: 2, numRuns: runs });
});

test("one changed byte anywhere never gives other content", () => {
  const whole = zipSync({ "a.xml": text("<a>ข้อความ</a>".repeat(20)), "b.xml": text("<b/>") });
  const content = (bytes: Uint8Array): string => {
    try {
      const zip = openZip(bytes);
      return [...zip.entries.keys()].map((name) => name + read(inflate(zip, name))).join("|");
    } catch (thrown) { return String((thrown as { code?: string }).code); }
  };
  const right = content(whole);
  let refused = 0;
  for (let at = 0; at < whole.length; at++) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const seen = content(bytes);
    if (seen === right) continue;
    expect(["damaged", "encrypted", "too-large"]).toContain(seen.replace(/^.*\|.*$/s, "other"));
    refused++;
  }
  expect(refused).toBeGreaterThan(100);
});

/** A zip with a data descriptor after each entry, as streaming writers make it. */
const streamedZip = (name: string, data: Uint8Array, signed: boolean): Uint8Array => {
  const plain = Buffer.from(zipSync({ [name]: data })), packed = plain.readUInt32LE(18), end = 30 + name.length + packed;
  const descriptor = Buffer.alloc(12);
  plain.copy(descriptor, 0, 14, 26);
  const local = Buffer.from(plain.subarray(0, end));
  local.writeUInt16LE(local.readUInt16LE(6) | 8, 6);
  local.fill(0, 14, 26);
  const rest = Buffer.from(plain.subarray(end));
  rest.writeUInt16LE(rest.readUInt16LE(8) | 8, 8);
  const added = Buffer.concat([signed ? Buffer.from("504b0708", "hex") : Buffer.alloc(0), descriptor]);
  const eocd = rest.length - 22;
  rest.writeUInt32LE(end + added.length, eocd + 16);
  return Buffer.concat([local, added, rest]);
};

test.each([true, false])("entries with a data descriptor (signed: %s) read and are copied whole", (signed) => {
  const bytes = streamedZip("a.xml", text("<a>ก</a>"), signed);
  const zip = openZip(bytes);
  expect(read(inflate(zip, "a.xml"))).toBe("<a>ก</a>");
  const entry = zip.entries.get("a.xml");
  expect(entry && Buffer.compare(writeZip([{ name: "a.xml", raw: entry }]), bytes)).toBe(0);
});

test("broken zips are damaged, caps count real bytes", () => {
  const whole = zipSync({ "a.xml": text("ก".repeat(100000)) });
  expect(() => openZip(whole.subarray(0, whole.length / 2))).toThrow(code("damaged"));
  expect(() => openZip(new Uint8Array(0))).toThrow(code("damaged"));
  expect(() => inflate(openZip(whole), "b.xml")).toThrow(code("damaged"));
  expect(() => inflate(openZip(whole), "a.xml", 1000)).toThrow(code("too-large"));
  const zip = openZip(whole);
  zip.budget = 1000;
  expect(() => inflate(zip, "a.xml")).toThrow(code("too-large"));
});
