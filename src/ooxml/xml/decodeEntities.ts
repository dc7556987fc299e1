import { damaged } from "../FileFault";

const named = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

const decodeOne = (body: string): string => {
  const known = named.get(body);
  if (known !== undefined) return known;
  const hex = /^#x([0-9a-fA-F]{1,6})$/.exec(body), decimal = /^#(\d{1,7})$/.exec(body);
  const code = hex ? parseInt(hex[1] ?? "", 16) : decimal ? Number(decimal[1]) : -1;
  if (code < 1 || code > 0x10ffff) throw damaged(`xml: entity &${body.slice(0, 20)};`);
  return String.fromCodePoint(code);
};

/**
 * Text with the five entities of XML and numeric ones put in; no other entity exists here.
 * @throws FileFault `damaged`
 */
export const decodeEntities = (text: string): string => {
  let amp = text.indexOf("&");
  if (amp < 0) return text;
  let out = "", from = 0;
  for (; amp >= 0; amp = text.indexOf("&", from)) {
    const end = text.indexOf(";", amp);
    if (end < 0 || end - amp > 12) throw damaged("xml: bare &");
    out += text.slice(from, amp) + decodeOne(text.slice(amp + 1, end));
    from = end + 1;
  }
  return out + text.slice(from);
};
