import { damaged, FileFault } from "../FileFault";
import { findAscii } from "./bytesSearch";

export const isNameEnd = (code: number): boolean => code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;

/** Where the tag ends (behind ">") that goes on at `i`, behind its "<"; quotes minded; -1 when the end is not in bytes[0, length). */
export const tagEnd = (b: Uint8Array, i: number, length: number): number => {
  let quote = 0;
  for (; i < length; i++) {
    const c = b[i] as number;
    if (quote !== 0) { if (c === quote) quote = 0; }
    else if (c === 34 || c === 39) quote = c;
    else if (c === 62) return i + 1;
    else if (c === 60) throw damaged("sheet: a tag inside a tag");
  }
  return -1;
};

/** Where a comment, an instruction or a foreign element ends that starts at `i`; -1 when the end is not there yet. @throws FileFault `unsafe-xml`, `damaged` */
export const otherEnd = (b: Uint8Array, i: number, length: number): number => {
  if (b[i + 1] === 33) {
    if (b[i + 2] === 0) return -1;
    if (b[i + 2] !== 45) throw new FileFault("unsafe-xml", "declaration among the rows");
    const end = findAscii(b, "-->", i + 4, length);
    return end < 0 ? -1 : end + 3;
  }
  if (b[i + 1] === 63) {
    const end = findAscii(b, "?>", i, length);
    return end < 0 ? -1 : end + 2;
  }
  const tag = tagEnd(b, i + 1, length);
  if (tag < 0) return -1;
  if (b[i + 1] === 47) throw damaged("sheet: a tag closes what is not open");
  if (b[tag - 2] === 47) return tag;
  let stop = i + 1;
  while ((b[stop] as number) > 32 && b[stop] !== 62) stop++;
  const close = `</${String.fromCharCode(...b.subarray(i + 1, stop))}>`;
  const end = findAscii(b, close, tag, length);
  return end < 0 ? -1 : end + close.length;
};
