import { deflateSync } from "fflate";
import { tooLarge } from "../FileFault";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./Zip";

/** A part to write: an entry of an opened zip as it stands, or new bytes under a name. */
export type PartToWrite = { name: string; raw: ZipEntry } | { name: string; data: Uint8Array };

/** Packs bytes as deflate does, without a header. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const ownDeflate: Deflate = (bytes) => deflateSync(bytes, { level: 6 });

/** 1 January 1980: the same parts always give the same bytes. */
const DATE = 0x0021;

const fresh = (name: string, data: Uint8Array, deflate: Deflate): { record: Uint8Array; central: Uint8Array } => {
  const nameBytes = new TextEncoder().encode(name);
  const deflated = deflate(data);
  const packed = deflated.length < data.length ? deflated : data;
  const record = new Uint8Array(30 + nameBytes.length + packed.length), central = new Uint8Array(46 + nameBytes.length);
  const local = new DataView(record.buffer), entry = new DataView(central.buffer);
  const common = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, 0x0800, true);
    view.setUint16(at + 4, packed === data ? 0 : 8, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, crc32(data), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, data.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  local.setUint32(0, 0x04034b50, true);
  common(local, 4);
  record.set(nameBytes, 30);
  record.set(packed, 30 + nameBytes.length);
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint16(4, 20, true);
  common(entry, 6);
  central.set(nameBytes, 46);
  return { record, central };
};

/**
 * A zip of the parts in their order. Entries given as `raw` are copied byte for byte, headers, times and
 * compressed bytes alike; new bytes are deflated under a fixed time.
 */
export const writeZip = (parts: readonly PartToWrite[], deflate: Deflate = ownDeflate): Uint8Array => {
  const records = parts.map((part) => ("raw" in part ? { record: part.raw.record, central: part.raw.central.slice() } : fresh(part.name, part.data, deflate)));
  const body = records.reduce((sum, { record }) => sum + record.length, 0), directory = records.reduce((sum, { central }) => sum + central.length, 0);
  if (body + directory > 0xfffffffe || records.length > 0xfffe) throw tooLarge("zip: would need zip64");
  const bytes = new Uint8Array(body + directory + 22), view = new DataView(bytes.buffer);
  let at = 0, entry = body;
  for (const { record, central } of records) {
    bytes.set(record, at);
    bytes.set(central, entry);
    view.setUint32(entry + 42, at, true);
    at += record.length;
    entry += central.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, records.length, true);
  view.setUint16(entry + 10, records.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, body, true);
  return bytes;
};
