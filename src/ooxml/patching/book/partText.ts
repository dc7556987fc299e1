import { decodeXml } from "../../xml/decodeXml";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

export const encodingOf = (bytes: Uint8Array): Encoding =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be"
    : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8-bom" : "utf-8";

/** The text of a part, and the encoding {@link encodePart} needs to give the same bytes back. */
export const decodePart = (bytes: Uint8Array): { text: string; encoding: Encoding } => ({ text: decodeXml(bytes), encoding: encodingOf(bytes) });

export const encodePart = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode("\uFEFF" + text);
  const bytes = new Uint8Array(2 * text.length + 2), view = new DataView(bytes.buffer), little = encoding === "utf-16le";
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), little);
  return bytes;
};
