import { arabicDigits } from "../measures/text/digits";
import { foldText } from "../measures/text/fold";
import { thaiKey } from "../measures/text/thaiKey";
import type { Pack, PackIndicator } from "./Pack";

/** "ตัวชี้วัดที่ ๓", "๓." or "IIT 3" before a name, and a score behind it. */
const BEFORE = /^(?:ตัวชี้วัด\s*(?:ที่)?\s*(?:[\d๐-๙]{1,2}(?![\d๐-๙.]))?|[\d๐-๙]{1,2}\s*[.)])\s*[:.)\-–]?\s*/;
const BEHIND = /\s*\(?(?:ได้)?(?:คะแนน)?\s*[\d๐-๙]+(?:[.,][\d๐-๙]+)?\s*(?:คะแนน|%)?\)?\s*$/;

/** The indicator that a text names, by its name or an alias, with or without "ตัวชี้วัดที่ n" or a list number (which restarts in score tables and is not believed). */
export const indicatorByName = (pack: Pack, text: string): PackIndicator | undefined => {
  const folded = foldText(text);
  const forms = [folded, folded.replace(BEFORE, ""), folded.replace(BEFORE, "").replace(BEHIND, ""), folded.replace(BEFORE, "").replace(/^ด้าน/, "")].map(thaiKey);
  return pack.indicators.find((indicator) => [indicator.name, ...indicator.aliases].some((name) => forms.includes(thaiKey(name))));
};

/** The indicator that "ตัวชี้วัดที่ ๘ …" names by its number inside a sentence; a sub-indicator ("๙.๔") gives its indicator too. */
export const indicatorByNumber = (pack: Pack, text: string): { indicator: PackIndicator; sub: string | null } | undefined => {
  const found = /ตัวชี้วัด(?:ย่อย)?\s*(?:ที่)?\s*(?:ย่อย\s*)?(\d{1,2})(?:\.(\d{1,2}))?(?!\d|\.\d)/.exec(arabicDigits(foldText(text)));
  const indicator = found && pack.indicators.find((one) => one.no === Number(found[1]));
  return indicator ? { indicator, sub: found[2] === undefined ? null : `${indicator.no}.${found[2]}` } : undefined;
};

/** Item by code ("o10"). */
export const itemOf = (pack: Pack, code: string): Pack["items"][number] | undefined => pack.items.find((item) => item.code === code);
