import { damaged } from "../FileFault";

const powers = Array.from({ length: 16 }, (_, n) => 10 ** n);

/** The number written in ASCII bytes[from, to). Exact: up to 15 digits are read here, longer ones by JavaScript. @throws FileFault `damaged` */
export const parseNumber = (bytes: Uint8Array, from: number, to: number): number => {
  let at = from, digits = 0, value = 0, scale = -1;
  const negative = bytes[at] === 45;
  if (negative) at++;
  for (; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
    } else if (digit === -2 && scale < 0) scale = digits;
    else break;
  }
  if (at < to || digits > 15 || digits === 0) return parseLong(bytes, from, to);
  if (scale >= 0) value /= powers[digits - scale] as number;
  return negative && value !== 0 ? -value : value;
};

const parseLong = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from > 400) throw damaged("a number of many digits");
  const text = String.fromCharCode(...bytes.subarray(from, to)).trim();
  const value = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw damaged(`not a number: ${text.slice(0, 30)}`);
  return value === 0 ? 0 : value;
};
