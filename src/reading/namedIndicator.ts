import { INDICATOR_WORDS } from "../layouts/indicatorWords";
import { distance } from "../layouts/distance";
import { splitNumber } from "../measures/steps/splitNumber";
import { plainDigits } from "../measures/text/digits";
import { foldSpace, foldText } from "../measures/text/fold";
import { thaiKey } from "../measures/text/thaiKey";

/** An indicator that a text names. `name` is the text's own words for it, without number and label. */
export interface NamedIndicator { no: number; sub: string | null; name: string }

const NAMES = INDICATOR_WORDS.flatMap(({ no, names }) => names.map((name) => ({ no, key: thaiKey(name) })));
/** Letters without which no text names an indicator; most cells are passed by at this. */
const MAY_NAME = /ตัวช|ด้าน|การ|กาน|กำ|คุณ|ประสิทธิ|แก้ไข|ปรับ|เปิด|ป้อง|ใช้|ปฏิบ/;
const LABEL = /^(?:ตัวชี้วัด|ด้าน)(?:ย่อย)?\s*(?:ที่)?(?:ย่อย)?\s*/;
const NUMBER = /ตัวชี้วัด(?:ย่อย)?\s*(?:ที่)?(?:ย่อย)?\s*(\d{1,2})(?:\.(\d{1,2}))?(?![\d.])/;

/** The number of the indicator whose name this is, spelling slips of two letters allowed. */
export const indicatorOfName = (name: string): number | undefined => {
  const key = thaiKey(name);
  const exact = NAMES.find((one) => one.key === key);
  return (exact ?? NAMES.find((one) => one.key.length >= 9 && distance(key, one.key, 2) <= 2))?.no;
};

/**
 * The indicator a heading or a cell of an indicator column names: "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", "๒. การใช้อำนาจ"
 * (numbers without ตัวชี้วัดที่ restart in each instrument and are not believed; the name decides). Source: ita.md a.1.
 */
export const namedIndicator = (text: string): NamedIndicator | undefined => {
  if (text.length > 400 || !MAY_NAME.test(text)) return undefined;
  const folded = foldText(text);
  const numbered = NUMBER.exec(plainDigits(folded));
  const label = foldSpace(folded.replace(/^[\d๐-๙]{1,2}\s*[.)]\s*(?=ด้าน|ตัวชี้วัด)/, "").replace(LABEL, ""));
  const name = splitNumber(label).rest.replace(/^[\d๐-๙]{1,2}\s+/, "").replace(/^[:\-–]\s*/, "");
  const byName = indicatorOfName(name.replace(/\s*\((?:ต่อ|IIT|EIT|OIT)\)\s*$/i, "").replace(/\s*[\d๐-๙.]+\s*(?:คะแนน)?\s*$/, ""));
  if (numbered && numbered.index <= 2) {
    const no = Number(numbered[1]);
    if (no >= 1 && no <= 10) return { no, sub: numbered[2] === undefined ? null : `${no}.${numbered[2]}`, name };
  }
  return byName === undefined ? undefined : { no: byName, sub: null, name };
};

/** The indicator a sentence names by its number: "จากผลการประเมิน ITA ตัวชี้วัดที่ ๙.๔ …". */
export const indicatorInSentence = (text: string): { no: number; sub: string | null } | undefined => {
  if (!/ตัวชี|ตัวชึ/.test(text)) return undefined;
  const found = NUMBER.exec(plainDigits(foldText(text)));
  const no = Number(found?.[1]);
  return found && no >= 1 && no <= 10 ? { no, sub: found[2] === undefined ? null : `${no}.${found[2]}` } : undefined;
};

/** The indicator that a cell of an indicator column names by its number alone: "๔", "9.2", "ตัวชี้วัดที่ 3". */
export const numberedIndicator = (text: string): NamedIndicator | undefined => {
  const found = /^(?:ตัวชี้วัดที่\s*)?(10|[1-9])(?:\.(\d))?\s*\.?$/.exec(plainDigits(foldSpace(text)));
  return found ? { no: Number(found[1]), sub: found[2] === undefined ? null : `${found[1]}.${found[2]}`, name: "" } : undefined;
};
