import zlib from "node:zlib";

/** One entry of a zip, deflated. */
export interface KitEntry { name: string; body: Buffer; crc: number; size: number }

export const entry = (name: string, data: string | Uint8Array): KitEntry => {
  const bytes = typeof data === "string" ? Buffer.from(data) : Buffer.from(data);
  return { name, body: zlib.deflateRawSync(bytes), crc: zlib.crc32(bytes), size: bytes.length };
};

/** A zip written by hand, so that no code of ours is in what the tests read. */
export const zip = (entries: readonly KitEntry[]): Uint8Array => {
  const out: Buffer[] = [], central: Buffer[] = [];
  let at = 0;
  for (const one of entries) {
    const name = Buffer.from(one.name), fields = Buffer.alloc(20);
    fields.writeUInt16LE(8, 0);
    fields.writeUInt16LE(0x5821, 4);
    fields.writeUInt32LE(one.crc >>> 0, 6);
    fields.writeUInt32LE(one.body.length, 10);
    fields.writeUInt32LE(one.size, 14);
    fields.writeUInt16LE(name.length, 18);
    const record = Buffer.concat([Buffer.from("504b030414000008", "hex"), fields, Buffer.alloc(2), name, one.body]);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(at, 12);
    central.push(Buffer.concat([Buffer.from("504b0102140014000008", "hex"), fields, tail, name]));
    out.push(record);
    at += record.length;
  }
  const directory = Buffer.concat(central), end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...out, directory, end]));
};
