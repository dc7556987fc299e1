import { arabicDigits } from "./text/digits";
import { foldText } from "./text/fold";

/** The largest item number any year has had is 43; other kinds of agencies have fewer. */
const LARGEST = 60;
const LETTER = "[oOοΟоО]";
/** "o10", "O.10", "OIT 10", "O-10" (a letter says so), or "010", "๐๔๒" (a zero stands for the letter). */
const CODE = new RegExp(`^(?:ข้อ(?:ที่)?\\s*)?(?:(?:OIT|${LETTER})\\s*[.\\-–_]?\\s*0*([1-9]\\d?)|0([1-9]\\d?))(?!\\d|[.,]\\d)`, "i");

/** A disclosure item's code at the start of a text and what follows it; undefined when none stands there ("30การ…", "2566", "10"). */
export const leadingItemCode = (text: string): { code: string; rest: string } | undefined => {
  const folded = foldText(text);
  const found = CODE.exec(arabicDigits(folded));
  if (!found) return undefined;
  const number = Number(found[1] ?? found[2]);
  const after = folded.slice(found[0].length);
  const glued = found[1] === undefined && !/^(?:[\s.):\-–]|$)/.test(after);
  if (number > LARGEST || glued) return undefined;
  return { code: `o${number}`, rest: after.replace(/^[\s.):\-–]+/, "") };
};

/** "o10" of a cell that holds nothing but a code: ๐๑๐, 010, O10, o.10, OIT 10 …; undefined for anything else. Source: ita.md d.1. */
export const readItemCode = (text: string): string | undefined => {
  const found = leadingItemCode(text);
  return found && found.rest === "" ? found.code : undefined;
};
