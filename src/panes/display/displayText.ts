import { calendarOf, type Day } from "../../measures/Day";
import { BE_OFFSET } from "../../measures/FiscalYear";
import { thaiDigits } from "../../measures/text/digits";
import { MONTH_NAMES, MONTH_SHORT } from "../../measures/dates/months";
import { isCellError, type CellValue } from "../../workbook/CellValue";
import { isDateFormat } from "./isDateFormat";

const ENGLISH_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** What Excel would show in a cell with this number format; text stays as it is. Formats of numbers beyond the common ones are shown as General. */
export const displayText = (value: CellValue, format = ""): string => {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = sectionFor(value, format);
  if (section === "" && format.includes(";")) return "";
  if (isDateFormat(section) && value >= 0) return dateText(value, section);
  return numberText(value, section);
};

/** Positive; negative; zero. A format of one section serves all numbers. */
const sectionFor = (value: number, format: string): string => {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const wanted = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  return wanted ?? sections[0] ?? "";
};

const general = (value: number): string => (Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10))));

const numberText = (value: number, format: string): string => {
  const bare = format.replace(/\[[^\]]*\]|\\.|_.|\*.|"[^"]*"/g, "");
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(bare);
  if (!digits || /general|[eE][+-]|@/i.test(bare)) return general(value);
  const shown = bare.includes("%") ? value * 100 : value;
  const least = (digits[1] ?? "").replace(/[^0]/g, "").length, most = (digits[1] ?? "").length;
  const text = shown.toLocaleString("en-US", { useGrouping: digits[0].includes(","), minimumFractionDigits: least, maximumFractionDigits: most });
  const whole = bare.includes("%") ? `${text}%` : text;
  return /\[\$-D[0-9A-F]{6}\]/i.test(format) ? thaiDigits(whole) : whole;
};

/** Locale codes of Excel: 07 in the middle is the Buddhist calendar, D0 in front Thai digits, 041E at the end Thai words. */
const dateText = (serial: number, format: string): string => {
  const locale = /\[\$-([0-9A-F]+)\]/i.exec(format)?.[1]?.toUpperCase().padStart(8, "0") ?? "";
  const thai = locale.endsWith("041E"), buddhist = locale.slice(2, 4) === "07" || /b{2,4}/i.test(format.replace(/\[[^\]]*\]/g, ""));
  const text = dateParts(Math.floor(serial), serial - Math.floor(serial), format.replace(/\[[^\]]*\]/g, ""), { thai, buddhist });
  return locale.startsWith("0D") ? thaiDigits(text) : text;
};

const dateParts = (day: Day, part: number, codes: string, { thai, buddhist }: { thai: boolean; buddhist: boolean }): string => {
  const { year, month, day: date } = calendarOf(day);
  const seconds = Math.round(part * 86_400), shownYear = buddhist ? year + BE_OFFSET : year;
  const full = (thai ? MONTH_NAMES : ENGLISH_MONTHS)[month - 1] ?? "";
  const short = thai ? (MONTH_SHORT[month - 1] ?? "") : full.slice(0, 3);
  const two = (n: number): string => String(n).padStart(2, "0");
  let afterHours = false;
  return codes.replace(/"([^"]*)"|\\(.)|(y+|b+|m+|d+|h+|s+|am\/pm)|_./gi, (_all, quoted: string | undefined, escaped: string | undefined, code: string | undefined) => {
    if (code === undefined) return quoted ?? escaped ?? "";
    const letter = code[0]?.toLowerCase();
    if (letter === "h" || letter === "s") { afterHours = letter === "h"; return two(letter === "h" ? Math.floor(seconds / 3600) : seconds % 60); }
    if (letter === "m" && afterHours) { afterHours = false; return two(Math.floor(seconds / 60) % 60); }
    if (letter === "y" || letter === "b") return code.length <= 2 ? two((letter === "b" ? year + BE_OFFSET : shownYear) % 100) : String(letter === "b" ? year + BE_OFFSET : shownYear);
    if (letter === "m") return code.length >= 4 ? full : code.length === 3 ? short : code.length === 2 ? two(month) : String(month);
    if (letter === "d") return code.length === 2 ? two(date) : String(date);
    return "";
  });
};
