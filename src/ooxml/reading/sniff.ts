import { FileFault } from "../FileFault";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The names in the directory of an OLE container; what cannot be followed is left out. */
const oleNames = (bytes: Uint8Array): string[] => {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), names: string[] = [];
  const sector = data.getUint16(30, true) === 12 ? 4096 : 512;
  let at = data.getUint32(48, true);
  for (let walked = 0; walked < 64; walked++) {
    const from = (at + 1) * sector;
    if (from + sector > bytes.length) break;
    for (let entry = from; entry < from + sector; entry += 128) {
      const length = Math.min(data.getUint16(entry + 64, true), 64);
      if (length > 2) names.push(new TextDecoder("utf-16le").decode(bytes.subarray(entry, entry + length - 2)));
    }
    const fat = (data.getUint32(76 + 4 * Math.floor((at * 4) / sector), true) + 1) * sector + (at * 4) % sector;
    if (Math.floor((at * 4) / sector) >= 109 || fat + 4 > bytes.length) break;
    at = data.getUint32(fat, true);
  }
  return names;
};

/**
 * Looks at the first bytes: returns when they are those of a zip.
 * @throws FileFault `encrypted`, `legacy-format` (.xls, .doc) or `not-a-workbook`
 */
export const mustBeZip = (bytes: Uint8Array): void => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return;
  if (bytes.length < 512 || OLE.some((byte, i) => bytes[i] !== byte)) throw new FileFault("not-a-workbook", "first bytes");
  const names = oleNames(bytes);
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo")) throw new FileFault("encrypted");
  throw new FileFault("legacy-format", names.slice(0, 5).join(", "));
};
