import { plainDigits } from "../text/digits";
import { foldSpelling, stripInvisible } from "../text/fold";
import { ANY_MONTH, monthAt } from "./months";

export type TokenKind =
  | "number" | "month" | "be" | "ce" | "fiscal" | "calendar" | "academic" | "year" | "quarter" | "half" | "to" | "and" | "between" | "since" | "onward"
  | "within" | "before" | "end" | "vague" | "all" | "lead" | "recurrence" | "label" | "law" | "relative" | "slash" | "dot" | "open" | "close" | "filler" | "text";

/** One word of the language of dates. Offsets are of the cleaned text. */
export interface Token {
  kind: TokenKind; from: number; to: number; text: string;
  /** of a number, a month, a half (months, negative from the end) */
  value: number;
  /** digits of a number; 0 for anything else */
  digits: number;
  /** white space stands before it */
  gap: boolean;
  slip: boolean; short: boolean;
}

const MONTH_AHEAD = `(?!\\s*(?:${ANY_MONTH}))`;
const COUNTED = "(?:วันทำการ|วัน(?!ที่)|สัปดาห์|ปี(?!งบ|ที่|\\s*(?:พ\\.|\\d))|ชั่วโมง|นาที|ครั้ง|คน|ราย(?!เดือน|ไตรมาส|ปี)|โครงการ|กิจกรรม|เรื่อง|ข้อ|แห่ง|หน่วย|ประเด็น|บาท|คะแนน|ฉบับ|รุ่น|หลักสูตร|ช่องทาง|ตัวชี้วัด)";

/** Every kind of word, tried in this order at each place. */
const WORDS: [TokenKind, string][] = [
  ["filler", "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*น\\.|(?:เวลา\\s*)\\d{1,2}[:.]\\d{2}(?:\\s*น\\.)?|T?\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?"],
  ["text", "อ?\\.?ก\\.(?:ค\\.ศ|พ\\.ร|พ\\.ค|พ\\.อ|ถ|กลาง|จังหวัด|อบต|อบจ|เทศบาล|ท|จ|อ|ต|ตร|สว)(?:\\.|(?![ก-ฮ]))|(?:สำนักงาน|สนง\\.?|สนง|เลขาธิการ|คณะกรรมการ|มติ|กฎ|ของ|อ\\.)\\s*ก\\.พ\\.(?!\\s*\\d)|(?:สำนักงาน|สนง\\.?|กฎ|มติ)\\s*ก\\.พ\\."],
  ["be", "พ\\s?\\.\\s?ศ\\s?\\.{0,3}|(?<![ก-๛])พศ\\.?(?=\\s*\\d)|พุทธศักราช|B\\.?E\\.?(?![A-Za-z])"],
  ["ce", "ค\\s?\\.\\s?ศ\\s?\\.{0,3}|(?<![ก-๛])คศ\\.?(?=\\s*\\d)|คริสต์ศักราช|A\\.?D\\.?(?![A-Za-z])|C\\.?E\\.?(?![A-Za-z])"],
  ["law", "พระราชบัญญัติ|พ\\.ร\\.บ\\.|พ\\.ร\\.ก\\.|พระราชกฤษฎีกา|พระราชกำหนด|ระเบียบ|กฎกระทรวง|รัฐธรรมนูญ|ข้อบังคับ|ประมวลกฎหมาย|ฉบับที่|ประกาศ(?=กระทรวง|สำนัก|คณะ|ก\\.)|มติคณะรัฐมนตรี|คำสั่ง|ข้อบัญญัติ(?=[^\\d]{0,40}พ\\.ศ\\.)|เทศบัญญัติ"],
  ["recurrence", `(?:เป็น)?(?:ประจำ)?ทุก\\s?ๆ?\\s*(?:รอบ\\s*)?(?:\\d{1,2}\\s*)?(?:วันที่\\s*\\d{1,2}(?:\\s*ของ(?:ทุก)?เดือน)?|(?:สิ้น|ต้น|กลาง|ปลาย)?(?:เดือน|ไตรมาส|ปี(?:งบประมาณ)?)|วัน[ก-๛]*|สัปดาห์|ครั้ง|รอบ|ครึ่งปี)|ราย\\s*(?:\\d{1,2}\\s*)?(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี|ภาค|ครึ่งปี)|(?:ปี|เดือน|ไตรมาส|สัปดาห์|วัน)ละ\\s*(?:\\d+\\s*)?(?:ครั้ง)?|(?:เป็น)?ประจำ(?:ทุก)?เดือน${MONTH_AHEAD}`],
  ["relative", "ปี\\s?งบ\\s?ประมาณ(?:ที่แล้ว|ก่อน|ที่ผ่านมา|ปัจจุบัน|ถัดไป|ต่อไป|ใหม่)|ปี(?:ที่แล้ว|ก่อน|ที่ผ่านมา|ปัจจุบัน|ถัดไป)"],
  ["half", "(?:รอบ\\s*)?\\d{1,2}\\s*เดือน\\s*(?:แรก|หลัง|สุดท้าย)|ครึ่งปี(?:งบประมาณ)?\\s*(?:แรก|หลัง)"],
  ["fiscal", "(?:ประจำ)?ปี\\s?งบ\\s?ประมาณ(?:\\s*(?:ประจำ)?ปี)?|(?:ประจำ)?ปีงบฯ?|ปี\\s?งปม\\.?|(?:ประจำ)?งบประมาณปี"],
  ["calendar", "ปีปฏิทิน"],
  ["academic", "ปีการศึกษา|ภาคเรียนที่|ครั้งที่|เลขที่|มาตรา|ฉบับ"],
  ["quarter", "ไตรมาส(?:ที่)?|(?<![A-Za-z])Q(?=\\s?[1-4](?!\\d))"],
  ["label", `(?:ราย)?งาน?รอบ\\s*(?:\\d{1,2}\\s*)?เดือน|รอบ\\s*(?:ที่\\s*)?\\(?\\d{1,2}\\s*(?:เดือน|ปี)\\)?|รอบ(?:ที่)?\\s*\\d{1,2}(?!\\d)|\\d{1,3}\\s*เดือน${MONTH_AHEAD}|\\d{1,3}\\s*${COUNTED}`],
  ["all", "ตลอด(?:ทั้ง|ระยะเวลา|ห้วง)?|ทั้ง(?=\\s*ปี)"],
  ["onward", "เป็นต้นไป|เป็นต้นมา|ขึ้นไป"],
  ["since", "(?:นับ|เริ่ม)?ตั้งแต่|เริ่มต้น|เริ่มดำเนินการ|เริ่ม|since|from"],
  ["within", `(?:ให้)?(?:แล้วเสร็จ|เสร็จ)?(?:ภาย\\s?ใน|ไม่เกิน|(?:เป็น)?อย่างช้า)|กำหนดแล้วเสร็จ|สิ้นสุด|(?:แล้วเสร็จ|เสร็จสิ้น)(?=\\s*(?:วันที่\\s*)?(?:\\d|${ANY_MONTH}))|by(?![a-z])|within`],
  ["before", "ก่อน(?!หน้า|หลัง)"],
  ["end", "(?:ณ\\s*)?(?<!เสร็จ)สิ้น(?!สุด)|วันสุดท้ายของ"],
  ["vague", "(?:ช่วง)?(?:ต้น|กลาง|ปลาย)(?=\\s*(?:เดือน|ปี|ไตรมาส))"],
  ["between", "(?:ใน)?(?:ช่วง)?ระหว่าง(?:วันที่)?"],
  ["to", "จน\\s?ถึง|ถึง|[-–—‐‑‒―−~～→]+|(?<![A-Za-z])(?:to|until)(?![A-Za-z])"],
  ["and", "และ|กับ|,|;|/(?=\\s)"],
  ["year", "(?:ประจำ)?ปี(?!ก)"],
  ["lead", "(?:เมื่อ|ใน|ของ|ลง|ณ\\s?|ที่|ตาม)?วันที่|(?:ใน)?วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?|ประจำเดือน|(?:ใน|ของ)?เดือน|ช่วง(?:เวลา|เดือน|วันที่)?|ห้วง|ของ|ใน|เมื่อ|(?<![ก-๛])ณ|ที่(?=\\s*\\d)"],
  ["filler", "ระยะเวลา(?:ใน)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน)?|(?:แบบ|และ|มีการ|ดำเนินการ)*(?:อย่าง)?ต่อเนื่อง|(?:ให้)?ดำเนินการ(?:แล้วเสร็จ|ให้แล้วเสร็จ)?|กำหนด(?:การ|เวลา)?|แล้วเสร็จ|ประจำ|โดย|คือ|ได้แก่|[:*]"],
  ["number", "\\d+"],
  ["slash", "/"], ["dot", "\\."], ["open", "[(\\[]"], ["close", "[)\\]]"],
];
/** After these a number is a year: "ต.ค. 66 โครงการ…" does not count projects. */
const YEAR_FOLLOWS = new Set<TokenKind>(["month", "be", "ce", "fiscal", "year"]);
const STICKY = WORDS.map(([kind, source]) => [kind, new RegExp(source, "iuy")] as const);

/** The text as the tokenizer reads it: Arabic digits, o as zero, line breaks (cells wrap in the middle of a date) as spaces. Offsets of tokens are of this text. */
export const datesText = (text: string): string =>
  foldSpelling(plainDigits(stripInvisible(text).replace(/(?<![A-Za-z0-9๐-๙])[oO](?=[0-9๐-๙]\s*[/\-.])/g, "0")))
    .replace(/\s/g, " ");

const word = (text: string, from: number, before: TokenKind | undefined): Token => {
  const of = (kind: TokenKind, to: number, more: Partial<Token> = {}): Token =>
    ({ kind, from, to, text: text.slice(from, to), value: 0, digits: 0, gap: /\s/.test(text[from - 1] ?? " "), slip: false, short: false, ...more });
  for (const [kind, at] of STICKY) {
    // bodies such as ก.ค.ศ. and lengths such as "6 เดือน" are tried before months, months before everything else that is Thai
    if (kind === "all") {
      const month = monthAt(text, from);
      if (month) return of("month", month.to, { value: month.month, slip: month.form === "slip", short: month.form === "short" });
    }
    if (kind === "label" && before !== undefined && YEAR_FOLLOWS.has(before)) continue;
    at.lastIndex = from;
    const found = at.exec(text);
    if (!found || found[0] === "") continue;
    if (kind === "number") return of(kind, at.lastIndex, { value: Number(found[0]), digits: found[0].length });
    if (kind === "half") return of(kind, at.lastIndex, { value: (Number(/\d+/.exec(found[0])?.[0] ?? 6)) * (found[0].endsWith("แรก") ? 1 : -1) });
    return of(kind, at.lastIndex);
  }
  return of("text", from + 1);
};

/** Cuts a text into the words of the language of dates; what belongs to none becomes `text`, letter by letter. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === " ") { at++; continue; }
    const token = word(text, at, tokens[tokens.length - 1]?.kind);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
};
