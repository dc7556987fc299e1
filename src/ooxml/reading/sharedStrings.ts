import { damaged, FileFault, tooLarge } from "../FileFault";
import { decodeXml } from "../xml/decodeXml";
import { findAscii } from "./bytesSearch";
import { leadIn, richTextOf, type BareRun, type BaseFont, type RichText } from "./richText";
import { decodeUtf8, textOfBytes } from "./textOfBytes";

/** The shared strings of a book, decoded only when a cell asks for one. */
export interface SharedStrings {
  readonly count: number;
  /** @throws FileFault `damaged` when there is no such string */
  text(index: number): string;
  /** The lead of a string that was asked for, in a cell of this style. */
  lead(index: number, style: number): string | undefined;
}

export const NO_STRINGS: SharedStrings = { count: 0, text: () => { throw damaged("no shared strings"); }, lead: () => undefined };

const MAX_STRINGS = 3_000_000, MAX_TEXT = 4 * 1024 * 1024;

const asUtf8 = (bytes: Uint8Array): Uint8Array =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? new TextEncoder().encode(decodeXml(bytes)) : bytes;

/** The prefix of the root ("x:" or ""); what stands before the root must declare nothing. */
const prefixOf = (bytes: Uint8Array, root: string): string => {
  const at = findAscii(bytes, root, 0, Math.min(bytes.length, 1 << 20));
  if (at < 0) throw damaged(`xml: no ${root}`);
  const head = decodeXml(bytes.subarray(0, at));
  if (/<!(?!--)/.test(head)) throw new FileFault("unsafe-xml", "declaration before the root");
  const prefix = /<([\w.-]+:)?$/.exec(head);
  if (!prefix) throw damaged(`xml: no ${root}`);
  return prefix[1] ?? "";
};

/**
 * Finds the items of a sharedStrings part. One pass over the bytes notes where each stands.
 * `fontOf` gives the font of a cell by its style; it is asked only where runs have no style of their own.
 * @throws FileFault `damaged`, `unsafe-xml`
 */
export const readSharedStrings = (part: Uint8Array, fontOf: (style: number) => BaseFont): SharedStrings => {
  const bytes = asUtf8(part), length = bytes.length;
  const prefix = prefixOf(bytes, "sst"), p = prefix.length;
  const closeItem = `</${prefix}si>`;
  /** Where each item's text starts and ends; a start below zero (−start − 1) is that of a whole `si` with runs. */
  let froms = new Int32Array(1024), tos = new Int32Array(1024), count = 0;
  const leads = new Map<number, string>(), bare = new Map<number, BareRun[]>();

  const note = (from: number, to: number): void => {
    if (count >= MAX_STRINGS) throw tooLarge("shared strings: too many");
    if (count === froms.length) {
      const [moreFroms, moreTos] = [new Int32Array(count * 2), new Int32Array(count * 2)];
      moreFroms.set(froms);
      moreTos.set(tos);
      froms = moreFroms;
      tos = moreTos;
    }
    froms[count] = from;
    tos[count++] = to;
  };

  /** `<t>` with nothing else before `</si>`: the range of its text, kept as it is; else undefined. */
  const plain = (at: number): number => {
    if (bytes[at] !== 60 || bytes[at + 1 + p] !== 116) return -1;
    let open = at + 2 + p;
    const after = bytes[open] as number;
    if (after !== 62 && after !== 32) return -1;
    open = bytes.indexOf(62, open);
    if (open < 0 || bytes[open - 1] === 47) return -1;
    const close = bytes.indexOf(60, open);
    const item = close + 4 + p;
    if (close < 0 || bytes[close + 1] !== 47 || bytes[close + 2 + p] !== 116 || bytes[close + 3 + p] !== 62) return -1;
    if (bytes[item] !== 60 || bytes[item + 1] !== 47 || bytes[item + 2 + p] !== 115 || bytes[item + 3 + p] !== 105 || bytes[item + 4 + p] !== 62) return -1;
    note(open + 1, close);
    return item + 5 + p;
  };

  let at = findAscii(bytes, `<${prefix}sst`, 0, length) + 4 + p, closed = false;
  for (at = bytes.indexOf(60, at); at >= 0; at = bytes.indexOf(60, at)) {
    if (bytes[at + 1 + p] === 115 && bytes[at + 2 + p] === 105 && bytes[at + 3 + p] === 62) {
      const next = plain(at + 4 + p);
      if (next > 0) { at = next; continue; }
    }
    const second = bytes[at + 1] as number;
    if (second === 33) {
      const end = findAscii(bytes, "<!--", at, at + 4) === at ? findAscii(bytes, "-->", at, length) : -1;
      if (end < 0) throw new FileFault("unsafe-xml", "declaration among the shared strings");
      at = end;
    } else if (second === 47) {
      closed ||= bytes[at + 2 + p] === 115 && bytes[at + 3 + p] === 115;
      at++;
    } else if (bytes[at + 1 + p] === 115 && bytes[at + 2 + p] === 105) {
      let end = bytes.indexOf(62, at);
      if (end < 0) throw damaged("shared strings: unfinished");
      if (bytes[end - 1] !== 47) {
        const close = findAscii(bytes, closeItem, end, length);
        if (close < 0) throw damaged("shared strings: unfinished");
        end = close + closeItem.length - 1;
      }
      note(-at - 1, end + 1);
      at = end;
    } else {
      at++;
      if (second === 63) continue;
      const skipTo = findAscii(bytes, `</${prefix}sst`, at, length);
      if (skipTo < 0) throw damaged("shared strings: unfinished");
      at = skipTo;
    }
  }
  if (!closed && !(count === 0 && findAscii(bytes, "/>", 0, length) >= 0)) throw damaged("shared strings: unfinished");

  const cache = new Array<string | undefined>(count);
  const load = (index: number): string => {
    const from = froms[index], to = tos[index];
    if (from === undefined || to === undefined || index >= count) throw damaged(`no shared string ${index}`);
    if (to - Math.abs(from) > MAX_TEXT) throw tooLarge("shared strings: a text of many megabytes");
    let text: string;
    if (from >= 0) text = textOfBytes(bytes, from, to);
    else {
      const rich: RichText = richTextOf(decodeUtf8(bytes, -from - 1, to));
      text = rich.text;
      if (rich.bare !== undefined) bare.set(index, rich.bare);
      else if (rich.lead !== undefined) leads.set(index, rich.lead);
    }
    return (cache[index] = text);
  };
  return { count, text: (index) => cache[index] ?? load(index), lead: (index, style) => {
    if (leads.size + bare.size === 0) return undefined;
    const runs = bare.get(index);
    return runs ? leadIn(runs, fontOf(style)) : leads.get(index);
  } };
};
