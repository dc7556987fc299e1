/** Full names, January first. */
export const MONTH_NAMES = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"] as const;
/** Abbreviations, January first. */
export const MONTH_SHORT = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."] as const;

/** `short`: an abbreviation, which looks like the name of an office; `slip`: a misspelling or OCR slip, read as a guess. */
export type MonthForm = "full" | "short" | "slip";
interface MonthPattern { month: number; form: MonthForm; source: string }

/** Names as people and line wraps spell them; กรกฏาคม and มค. are common enough not to be called slips. */
const FULL: [string, string][] = [
  ["มกรา", "คม"], ["กุมภา", "พันธ์?"], ["มีนา", "คม"], ["เมษา", "ยน"], ["พฤษภา", "คม"], ["มิถุนา", "ยน"],
  ["กรก[ฎฏ]า", "คม"], ["สิงหา", "คม"], ["กันยา", "ยน"], ["ตุลา", "คม"], ["พฤศจิกา", "ยน"], ["ธันวา", "คม"],
];
const ENGLISH = ["Jan(?:uary)?", "Feb(?:ruary)?", "Mar(?:ch)?", "Apr(?:il)?", "May", "June?", "July?", "Aug(?:ust)?", "Sept?(?:ember)?", "Oct(?:ober)?", "Nov(?:ember)?", "Dec(?:ember)?"];
const LETTERS: [string, string][] = [["ม", "ค"], ["ก", "พ"], ["มี", "ค"], ["เม", "ย"], ["พ", "ค"], ["มิ", "ย"], ["ก", "ค"], ["ส", "ค"], ["ก", "ย"], ["ต", "ค"], ["พ", "ย"], ["ธ", "ค"]];
/** What scanners and hurried hands make of abbreviations; only where one month can be meant. */
const SLIPS: [string, number][] = [
  ["จ\\.\\s?ค\\.?", 12], ["ฮ\\.\\s?ค\\.?", 12], ["ธ\\.\\s?ด\\.?", 12], ["ธ\\.\\s?ศ\\.?", 12], ["ฐ\\.\\s?ค\\.?", 12],
  ["ด\\.\\s?ค\\.?", 10], ["ค\\.\\s?ค\\.?", 10], ["ต\\.\\s?ด\\.?", 10], ["ต\\.\\s?ศ\\.?", 10],
  ["ก\\.\\s?ษ\\.?", 9], ["ก\\.\\s?บ\\.?", 9], ["ถ\\.\\s?ย\\.?", 9], ["ก,\\s?ย\\.?", 9],
  ["ส\\.\\s?ด\\.?", 8], ["ส\\.\\s?ศ\\.?", 8], ["ก\\.\\s?ด\\.?", 7], ["ถ\\.\\s?ค\\.?", 7], ["ก,\\s?ค\\.?", 7],
  ["ม\\.ิ\\s?ย\\.?", 6], ["มิ\\.\\s?ษ\\.?", 6], ["มี\\.\\s?ย\\.?", 6], ["พ\\.\\s?ด\\.?", 5], ["เม\\.\\s?ษ\\.?", 4], ["เ\\s?ม\\.\\s?บ\\.?", 4],
  ["มิ\\.\\s?ค\\.?", 3], ["มื\\.\\s?ค\\.?", 3], ["ม\\.ี\\s?ค\\.?", 3], ["มี\\.\\s?ด\\.?", 3], ["ม\\.\\s?ด\\.?", 1], ["พ\\.\\s?ษ\\.?", 11],
];
const MISSPELT: [string, number][] = [
  ["มกรคม", 1], ["มการาคม", 1], ["กุมพาพันธ์?", 2], ["กุมภาพันธุ์", 2], ["กุมภาพัน(?![ก-๛])", 2], ["มีนคม", 3], ["เมศายน", 4], ["เมษยน", 4], ["พฤษาภาคม", 5], ["พฤศภาคม", 5], ["พฤกษภาคม", 5],
  ["มิถนายน", 6], ["กรกาคม", 7], ["กรกฎคม", 7], ["สิงหคม", 8], ["กันยาน", 9], ["กันยน", 9], ["ตุลคม", 10], ["พฤษจิกายน", 11], ["พฤจิกายน", 11], ["พฤศจิการยน", 11], ["ธันวคม", 12], ["ธ้นวาคม", 12],
];

const shortSource = ([first, second]: [string, string]): string =>
  `(?<![ก-ฮ]\\.)${first}\\.\\s?${second}(?:\\.|(?![ก-๛]))|(?<![ก-๛.])${first}${second}(?:\\.|(?=[\\s\\d\\-–—)]|$))`;
/** What may follow an abbreviation's last dot when it is letters and a dot: an era or another month; else the letters go on (ก.พ.ร.). */
const GOES_ON = /^\s?[ก-ฮ]\.(?!\s?[ศคพย])/;

const PATTERNS: MonthPattern[] = [
  ...MISSPELT.map(([source, month]): MonthPattern => ({ month, form: "slip", source })),
  ...FULL.map(([stem, end], i): MonthPattern => ({ month: i + 1, form: "full", source: `${stem}(?:\\s?${end}|(?![ก-๛]))` })),
  ...ENGLISH.map((source, i): MonthPattern => ({ month: i + 1, form: "short", source: `(?<![A-Za-z])${source}\\.?(?![A-Za-z])` })),
  ...LETTERS.map((letters, i): MonthPattern => ({ month: i + 1, form: "short", source: shortSource(letters) })),
  ...SLIPS.map(([source, month]): MonthPattern => ({ month, form: "slip", source: `(?<![ก-๛.])(?:${source})(?![ก-ฮ])` })),
];

/** Any month's name or abbreviation, for look-ahead. */
export const ANY_MONTH = PATTERNS.map((pattern) => `(?:${pattern.source})`).join("|");

const STICKY = PATTERNS.map((pattern) => ({ ...pattern, at: new RegExp(pattern.source, "iy") }));

/** The month whose name or abbreviation stands at an offset of the text. */
export const monthAt = (text: string, from: number): { month: number; form: MonthForm; to: number } | undefined => {
  for (const { month, form, at } of STICKY) {
    at.lastIndex = from;
    if (at.test(text) && !(form === "short" && GOES_ON.test(text.slice(at.lastIndex)))) return { month, form, to: at.lastIndex };
  }
  return undefined;
};
