import { damaged, FileFault, tooLarge } from "../FileFault";
import type { Zip, ZipEntry } from "./Zip";

const MAX_ENTRIES = 20_000;
const MAX_INFLATED = 400_000_000;
const FULL = 0xffffffff;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const big = (data: DataView, at: number): number => {
  const high = data.getUint32(at + 4, true);
  if (high > 0x1fffff) throw damaged("zip64 number out of range");
  return high * 4_294_967_296 + data.getUint32(at, true);
};

/** Where the central directory starts, how long it is and how many entries it names. */
const directoryOf = (data: DataView): { at: number; length: number; count: number } => {
  const last = Math.max(0, data.byteLength - 22 - 0xffff);
  let end = data.byteLength - 22;
  while (end >= last && data.getUint32(end, true) !== 0x06054b50) end--;
  if (end < last) throw damaged("zip: no end of central directory");
  let count = data.getUint16(end + 10, true), length = data.getUint32(end + 12, true), at = data.getUint32(end + 16, true);
  if (data.getUint16(end + 4, true) !== 0 && data.getUint16(end + 4, true) !== 0xffff) throw damaged("zip: several volumes");
  if (count === 0xffff || length === FULL || at === FULL) {
    const locator = end - 20;
    if (locator >= 0 && data.getUint32(locator, true) === 0x07064b50) {
      const far = big(data, locator + 8);
      if (far + 56 > data.byteLength || data.getUint32(far, true) !== 0x06064b50) throw damaged("zip64: no end record");
      count = big(data, far + 32);
      length = big(data, far + 40);
      at = big(data, far + 48);
    }
  }
  if (at + length > end) throw damaged("zip: central directory lies outside the file");
  return { at, length, count };
};

/** Sizes and offset of an entry that is too big for 32 bits stand in an extra field. */
const zip64Sizes = (extra: Uint8Array, wants: { size: number; packed: number; offset: number }): void => {
  const data = view(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const id = data.getUint16(at, true), length = data.getUint16(at + 2, true);
    if (id === 1) {
      let from = at + 4;
      for (const key of ["size", "packed", "offset"] as const) {
        if (wants[key] !== FULL || from + 8 > Math.min(at + 4 + length, extra.length)) continue;
        wants[key] = big(data, from);
        from += 8;
      }
      return;
    }
    at += 4 + length;
  }
};

/** False for names that lead out of the folder they are unpacked in; nothing of ours is ever called so. */
const isPartName = (name: string): boolean =>
  name !== "" && !name.startsWith("/") && !name.includes("\\") && !name.includes("\0") && !/^[A-Za-z]:/.test(name) && !name.split("/").includes("..");

/** Where the local record of an entry ends, and its compressed bytes; the local header must not contradict the directory. */
const localRecord = (bytes: Uint8Array, data: DataView, entry: { name: Uint8Array; method: number; flags: number; crc: number; size: number; packed: number; offset: number }): { raw: Uint8Array; record: Uint8Array } => {
  const at = entry.offset;
  if (at + 30 > bytes.length || data.getUint32(at, true) !== 0x04034b50) throw damaged("zip: no local header");
  const flags = data.getUint16(at + 6, true);
  const nameLength = data.getUint16(at + 26, true), start = at + 30 + nameLength + data.getUint16(at + 28, true);
  let end = start + entry.packed;
  if (end > bytes.length) throw damaged("zip: an entry ends beyond the file");
  const sameName = nameLength === entry.name.length && entry.name.every((byte, i) => byte === bytes[at + 30 + i]);
  if (!sameName || data.getUint16(at + 8, true) !== entry.method || (flags & 1) !== (entry.flags & 1)) throw damaged("zip: local header contradicts the directory");
  const raw = bytes.subarray(start, end);
  if (flags & 8) {
    const signed = end + 4 <= bytes.length && data.getUint32(end, true) === 0x08074b50 ? 4 : 0;
    const fits = (wide: number): boolean => end + signed + 4 + 2 * wide <= bytes.length && data.getUint32(end + signed + 4, true) === entry.packed % 4_294_967_296 && data.getUint32(end + signed + 4 + wide, true) === entry.size % 4_294_967_296;
    if (fits(4)) end += signed + 12;
    else if (fits(8)) end += signed + 20;
    else throw damaged("zip: data descriptor contradicts the directory");
  } else {
    const size = data.getUint32(at + 22, true), packed = data.getUint32(at + 18, true);
    if (data.getUint32(at + 14, true) !== entry.crc || (size !== FULL && size !== entry.size) || (packed !== FULL && packed !== entry.packed)) throw damaged("zip: local sizes contradict the directory");
  }
  return { raw, record: bytes.subarray(at, end) };
};

/**
 * Reads the central directory of a zip; nothing is inflated yet.
 * @throws FileFault `damaged` (no or contradictory directory, two entries of one name, overlapping entries), `encrypted`, `too-large`
 */
export const openZip = (bytes: Uint8Array): Zip => {
  if (bytes.length < 22) throw damaged("zip: too short");
  const data = view(bytes);
  const directory = directoryOf(data);
  if (directory.count > MAX_ENTRIES) throw tooLarge(`zip: ${directory.count} entries`);
  const decoder = new TextDecoder();
  const zip: Zip = { entries: new Map<string, ZipEntry>(), refused: [], budget: MAX_INFLATED };
  const taken: { from: number; to: number }[] = [];
  const stop = directory.at + directory.length;
  let at = directory.at;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > stop || data.getUint32(at, true) !== 0x02014b50) throw damaged("zip: broken central directory");
    const nameEnd = at + 46 + data.getUint16(at + 28, true), extraEnd = nameEnd + data.getUint16(at + 30, true), next = extraEnd + data.getUint16(at + 32, true);
    if (next > stop) throw damaged("zip: broken central directory");
    const nameBytes = bytes.subarray(at + 46, nameEnd), extra = bytes.subarray(nameEnd, extraEnd), central = bytes.subarray(at, next);
    const name = decoder.decode(nameBytes);
    const flags = data.getUint16(at + 8, true), method = data.getUint16(at + 10, true);
    const sizes = { packed: data.getUint32(at + 20, true), size: data.getUint32(at + 24, true), offset: data.getUint32(at + 42, true) };
    zip64Sizes(extra, sizes);
    at = next;
    if (!isPartName(name)) { zip.refused.push(name); continue; }
    if (flags & 1) throw new FileFault("encrypted", "zip: encrypted entry");
    if (zip.entries.has(name)) throw damaged(`zip: two entries named ${name}`);
    const crc = data.getUint32(central.byteOffset - bytes.byteOffset + 16, true);
    const { raw, record } = localRecord(bytes, data, { name: nameBytes, method, flags, crc, ...sizes });
    taken.push({ from: sizes.offset, to: sizes.offset + record.length });
    zip.entries.set(name, {
      name, method, flags, crc, size: sizes.size, raw, extra, record, central,
      time: data.getUint16(central.byteOffset - bytes.byteOffset + 12, true), date: data.getUint16(central.byteOffset - bytes.byteOffset + 14, true),
    });
  }
  taken.sort((a, b) => a.from - b.from).reduce((end, one) => {
    if (one.from < end) throw damaged("zip: entries overlap");
    return one.to;
  }, 0);
  return zip;
};
