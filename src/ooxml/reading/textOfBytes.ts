import { damaged } from "../FileFault";
import { decodeEntities } from "../xml/decodeEntities";
import { unescapeXstring } from "./unescapeXstring";

const scratch = new Uint16Array(2048);
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const decodeLong = (bytes: Uint8Array, from: number, to: number): string => {
  try { return strict.decode(bytes.subarray(from, to)); } catch { throw damaged("xml: bytes that are no text"); }
};

/** UTF-8 bytes as a string of its own (a short text must not keep a whole part in memory). @throws FileFault `damaged` */
export const decodeUtf8 = (bytes: Uint8Array, from: number, to: number): string => {
  if (to - from > 2048) return decodeLong(bytes, from, to);
  let n = 0;
  for (let i = from; i < to;) {
    const a = bytes[i] as number;
    if (a < 0x80) { scratch[n++] = a; i++; continue; }
    if (a >= 0xe1 && a <= 0xec && i + 2 < to) {
      const b = bytes[i + 1] as number, c = bytes[i + 2] as number;
      if ((b & 0xc0) === 0x80 && (c & 0xc0) === 0x80) { scratch[n++] = ((a & 15) << 12) | ((b & 63) << 6) | (c & 63); i += 3; continue; }
    } else if (a === 0xe0 && i + 2 < to) {
      const b = bytes[i + 1] as number, c = bytes[i + 2] as number;
      if (b >= 0xa0 && b <= 0xbf && (c & 0xc0) === 0x80) { scratch[n++] = ((b & 63) << 6) | (c & 63); i += 3; continue; }
    }
    return decodeLong(bytes, from, to);
  }
  return String.fromCharCode.apply(null, scratch.subarray(0, n) as unknown as number[]);
};

/** The text of a cell between two tags: entities and Excel's `_x000D_` put in. @throws FileFault `damaged` */
export const textOfBytes = (bytes: Uint8Array, from: number, to: number): string => {
  const raw = decodeUtf8(bytes, from, to);
  const plain = newlines(raw), text = plain.includes("&") ? decodeEntities(plain) : plain;
  return text.includes("_x") ? unescapeXstring(text) : text;
};

/** Line ends as XML reads them. */
export const newlines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
