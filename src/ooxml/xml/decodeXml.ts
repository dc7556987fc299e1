import { damaged } from "../FileFault";

/**
 * The text of an XML part: UTF-8, or UTF-16 with its mark; a byte order mark is taken off.
 * @throws FileFault `damaged` for any other encoding or broken bytes
 */
export const decodeXml = (bytes: Uint8Array): string => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  let text: string;
  try { text = new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes); } catch { throw damaged("xml: bytes that are no text"); }
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1]?.toLowerCase();
  if (declared !== undefined && !["utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be"].includes(declared)) throw damaged(`xml: encoding ${declared}`);
  return text;
};
