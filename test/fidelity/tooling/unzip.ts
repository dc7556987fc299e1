import zlib from "node:zlib";

export interface UnzippedEntry { name: string; packed: Buffer; bytes: Buffer; text: string }

/** Reads a zip by its central directory with Node alone, independently of the code under test. */
export const unzip = (file: Uint8Array): Map<string, UnzippedEntry> => {
  const all = Buffer.from(file.buffer, file.byteOffset, file.byteLength), end = all.lastIndexOf(Buffer.from("504b0506", "hex"));
  const found = new Map<string, UnzippedEntry>();
  let at = all.readUInt32LE(end + 16);
  for (let n = all.readUInt16LE(end + 10); n > 0; n--) {
    const nameLength = all.readUInt16LE(at + 28), local = all.readUInt32LE(at + 42);
    const name = all.toString("utf8", at + 46, at + 46 + nameLength);
    const start = local + 30 + all.readUInt16LE(local + 26) + all.readUInt16LE(local + 28);
    const packed = all.subarray(start, start + all.readUInt32LE(at + 20));
    const bytes = all.readUInt16LE(at + 10) === 0 ? packed : zlib.inflateRawSync(packed);
    if (zlib.crc32(bytes) !== all.readUInt32LE(at + 16)) throw new Error(`checksum of ${name}`);
    found.set(name, { name, packed, bytes, text: bytes.toString("utf8") });
    at += 46 + nameLength + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
  }
  return found;
};

const BINARY = /\.(png|bin|emf|jpe?g)$/;

/** The texts of a zip's parts, binary ones as "". */
export const textsOf = (file: Uint8Array): Map<string, string> => new Map([...unzip(file)].map(([name, one]) => [name, BINARY.test(name) ? "" : one.text]));

/** The names of parts whose compressed bytes differ, and of parts that only one of two zips has. */
export const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const a = unzip(before), b = unzip(after);
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    return !one || !other || !one.packed.equals(other.packed);
  }).sort();
};
