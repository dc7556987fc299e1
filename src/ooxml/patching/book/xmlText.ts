const LETTERS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

/** Text between tags. */
export const escapeText = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (letter) => LETTERS[letter] ?? letter) : text);

/** Text inside a quoted attribute. */
export const escapeAttribute = (text: string): string => (/[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (letter) => LETTERS[letter] ?? letter) : text);

const hex = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;

const isStrange = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 32) return code !== 9 && code !== 10;
  if (code < 0xd800) return false;
  if (code >= 0xfffe) return true;
  if (code <= 0xdbff) return (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00;
  return code <= 0xdfff && (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800;
};

const strange = (text: string): string => {
  let out = "", copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isStrange(text, at)) continue;
    out += text.slice(copied, at) + hex(text.charCodeAt(at));
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
};

/**
 * A cell's text as Excel writes it between tags: letters XML cannot hold (control characters, carriage returns,
 * halves of surrogate pairs) as _xHHHH_, and text that already looks so with its first underscore written the same way.
 */
export const cellText = (text: string): string => {
  let out = text;
  if (out.includes("_x")) out = out.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeText(strange(out));
};

/** True when white space of the text would be lost without xml:space="preserve". */
export const needsPreserve = (text: string): boolean => /^\s|\s$|[\n\t]|\s{2}/.test(text);
