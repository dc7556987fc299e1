const tables: Int32Array[] = Array.from({ length: 8 }, () => new Int32Array(256));
const [T0, T1, T2, T3, T4, T5, T6, T7] = tables as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  T0[n] = c;
}
for (let n = 0; n < 256; n++) {
  let c = T0[n] ?? 0;
  for (let t = 1; t < 8; t++) {
    c = (T0[c & 255] ?? 0) ^ (c >>> 8);
    (tables[t] as Int32Array)[n] = c;
  }
}

/** The checksum of zip over bytes (unsigned), going on from an earlier one. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let c = ~before;
  let i = 0;
  const eights = bytes.length - 7;
  for (; i < eights; i += 8) {
    const a = c ^ ((bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24));
    c = (T7[a & 255] as number) ^ (T6[(a >>> 8) & 255] as number) ^ (T5[(a >>> 16) & 255] as number) ^ (T4[a >>> 24] as number) ^
      (T3[bytes[i + 4] as number] as number) ^ (T2[bytes[i + 5] as number] as number) ^ (T1[bytes[i + 6] as number] as number) ^ (T0[bytes[i + 7] as number] as number);
  }
  for (; i < bytes.length; i++) c = (T0[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
};
