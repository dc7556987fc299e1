import { arabicDigits } from "../text/digits";
import { foldSpace } from "../text/fold";

const LEAD = /^(?:(?:ข้อ(?:ที่)?|มาตรการที่|กิจกรรมที่|แนวทางที่|ลำดับที่)\s*)?(?:\((\d{1,3}(?:\.\d{1,2})*)\)|(\d{1,3}(?:\.\d{1,2})*)\s*[.)](?!\d)|(\d{1,2}(?:\.\d{1,2})+)(?=\s|[ก-๛]|$)|(\d{1,3})\s*$)\s*/;
const WORDED = /^(?:มาตรการ|กิจกรรม|แนวทาง)ที่\s*(\d{1,2}(?:\.\d{1,2})*)(?![\d.])\s*[:.)]?\s*/;

/** The number before a measure, in Arabic digits, and the text without it: "๓.๒ ชื่อ" → 3.2; "๕ กระบวนการ" has none. White space is folded. */
export const splitNumber = (text: string): { no: string | null; rest: string } => {
  const folded = foldSpace(text), plain = arabicDigits(folded);
  const found = LEAD.exec(plain) ?? WORDED.exec(plain);
  if (!found) return { no: null, rest: folded };
  const no = found.slice(1).find((part) => part !== undefined) ?? null;
  return { no, rest: folded.slice(found[0].length) };
};
