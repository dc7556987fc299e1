import { arabicDigits } from "../text/digits";

/** How a list number is written: "๑." "๑)" "(๑)" "๑.๑" or a bullet. */
export type MarkerStyle = "dot" | "paren" | "brackets" | "sub" | "bullet";

/** A sign in a text that may begin an item of a list. Offsets are of the text given. */
export interface Marker { style: MarkerStyle; value: number; from: number; to: number; lineStart: boolean }

const NUMBER = /(\()?\s?(\d{1,2}(?:\.\d{1,2})*)(?:\s?(\)|\.(?!\d)))?/y;
/** Words after which a number is a reference, not the beginning of an item: "ตามข้อ ๒." */
const REFERENCE = /(?:(?<!หัว|ราย|ทุก|แต่ละ|ครบ)ข้อ|มาตรา|หมวด|(?:ข้อ|ฉบับ|ครั้ง|ลำดับ|ตัวชี้วัด|ไตรมาส|วัน|บท|ตาราง|ภาค|รุ่น)ที่|พ\.ศ\.|No\.|[/\-–])\s?$/;
/** Marks of a list, the letters of symbol fonts among them. */
const BULLET = /[-–—•●▪◦‣⁃·ㆍ∙➢❖✧\uF0B7\uF0A7\uF02D*]/;

const numberAt = (text: string, at: number, lineStart: boolean): Marker | undefined => {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [whole, open, digits = "", close] = found;
  const to = at + whole.length, parts = digits.split(".");
  const next = text[to] ?? "";
  const value = Number(parts[parts.length - 1]);
  const of = (style: MarkerStyle): Marker => ({ style, value, from: at, to, lineStart });
  if (/\d/.test(next)) return undefined;
  if (parts.length > 1) return open ? undefined : of("sub");
  if (open) return close === ")" || next === " " ? of("brackets") : undefined;
  if (close === ".") return of("dot");
  return close === ")" ? of("paren") : undefined;
};

/** All signs that may begin an item, in order: numbers at a line's start or after white space, bullets likewise. */
export const markersOf = (text: string): Marker[] => {
  const plain = arabicDigits(text), markers: Marker[] = [];
  for (let at = 0; at < plain.length; at++) {
    const before = plain.slice(Math.max(0, at - 40), at);
    const lineStart = at === 0 || /(?:^|\n)\s*$/.test(before);
    if (!lineStart && !/\s$/.test(before)) continue;
    const sign = plain[at] ?? "";
    if (/[\d(]/.test(sign)) {
      const marker = numberAt(plain, at, lineStart);
      if (!marker || (!lineStart && REFERENCE.test(before.slice(-12)))) continue;
      markers.push(marker);
      at = marker.to - 1;
    } else if (BULLET.test(sign) && (lineStart || sign !== "*") && /\S/.test(plain.slice(at + 1, at + 3)) && !/^[-–—*·]{2}/.test(plain.slice(at))) {
      markers.push({ style: "bullet", value: 0, from: at, to: at + 1, lineStart });
    }
  }
  return markers;
};
