import { Inflate, inflateSync } from "fflate";
import { damaged, tooLarge } from "../FileFault";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./Zip";

/** What a part may weigh when nothing else is said. */
export const PART_CAP = 64 * 1024 * 1024;
const STEP = 16 * 1024;

const entryOf = (zip: Zip, name: string): ZipEntry => {
  const entry = zip.entries.get(name);
  if (!entry) throw damaged(`no part ${name}`);
  return entry;
};

/**
 * Inflates a part piece by piece; `piece` gets views that are valid only during the call.
 * Real bytes are counted: a part that grows beyond its declared size, `cap` or the zip's budget is given up at once.
 * @throws FileFault `too-large`, `damaged` (broken stream, wrong size or checksum, no such part)
 */
export const inflatePieces = (zip: Zip, name: string, piece: (bytes: Uint8Array) => void, cap: number = PART_CAP): void => {
  const entry = entryOf(zip, name);
  if (entry.size > cap || entry.size > zip.budget) throw tooLarge(`${name}: ${entry.size} bytes`);
  let size = 0, crc = 0;
  const take = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    size += bytes.length;
    if (size > entry.size) throw damaged(`${name}: more bytes than declared`);
    crc = crc32(bytes, crc);
    piece(bytes);
  };
  if (entry.method === 0) take(entry.raw);
  else if (entry.method === 8) streamed(entry, take);
  else throw damaged(`${name}: compression ${entry.method}`);
  zip.budget -= size;
  if (size !== entry.size || crc !== entry.crc) throw damaged(`${name}: size or checksum does not fit`);
};

const streamed = (entry: ZipEntry, take: (bytes: Uint8Array) => void): void => {
  const { raw, name } = entry;
  let failure: unknown;
  const inflater = new Inflate((bytes) => {
    if (failure !== undefined) return;
    try { take(bytes); } catch (thrown) { failure = thrown; }
  });
  for (let at = 0; at < raw.length || at === 0; at += STEP) {
    try { inflater.push(raw.subarray(at, at + STEP), at + STEP >= raw.length); } catch (thrown) { throw damaged(`${name}: ${String(thrown)}`); }
    if (failure !== undefined) throw failure;
  }
};

/**
 * The bytes of a part.
 * @throws FileFault as {@link inflatePieces}
 */
export const inflate = (zip: Zip, name: string, cap: number = PART_CAP): Uint8Array => {
  const entry = entryOf(zip, name);
  if (entry.size > cap || entry.size > zip.budget) throw tooLarge(`${name}: ${entry.size} bytes`);
  if (entry.method === 8 && entry.size > 1100 * (entry.raw.length + 64)) throw damaged(`${name}: declares more than it can hold`);
  if (entry.method === 8 && entry.raw.length <= STEP) return inflateAtOnce(zip, entry);
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  inflatePieces(zip, name, (piece) => {
    bytes.set(piece, at);
    at += piece.length;
  }, cap);
  return bytes;
};

const inflateAtOnce = (zip: Zip, entry: ZipEntry): Uint8Array => {
  let bytes: Uint8Array;
  try { bytes = inflateSync(entry.raw, { out: new Uint8Array(entry.size + 1) }); } catch (thrown) { throw damaged(`${entry.name}: ${String(thrown)}`); }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(`${entry.name}: size or checksum does not fit`);
  zip.budget -= bytes.length;
  return bytes;
};
