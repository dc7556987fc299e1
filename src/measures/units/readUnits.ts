import { foldedLines, foldSpace } from "../text/fold";
import { readItems } from "../steps/readItems";
import { ALL_UNITS, PERSON_HEAD, UNIT_HEAD } from "./words";

/** Who is responsible, as a cell says it. */
export interface Units {
  /** One entry per unit (or per post or committee that stands for itself), as written, white space inside a name folded away. */
  units: string[];
  /** True when the cell says every unit of the office. */
  allUnits: boolean;
  /** Posts and persons named beside their unit: "นิติกร" of "นิติกร สำนักปลัดฯ". */
  people: string[];
}

const LABEL = /^(?:หน่วยงาน|ส่วนราชการ|ผู้|ส่วนงาน)?(?:ที่)?(?:รับผิดชอบ)?(?:หลัก|ร่วม|รอง|สนับสนุน)?\s*[:：]\s*/;
const STARTS_UNIT = "(?:สำนัก|กอง(?!ทุน)|ศูนย์)";

/** Splits a slash only between two names: งานบุคลากร/งานบริหารทั่วไป, not สำนัก/กอง, not ประชาสัมพันธ์/เผยแพร่. */
const splitSlash = (text: string): string[] =>
  text.split(/\s\/\s*|\s*\/\s|\/(?=(?:สำนัก|กอง|ฝ่าย|งาน|หน่วย|ศูนย์)[ก-๛]{2})/);

const splitSigns = (text: string): string[] =>
  text.split(/\s*[,;，、]\s*|\s+(?:ร่วมกับ|และร่วมกับ)\s*/)
    .flatMap((part) => (ALL_UNITS.test(part) ? [part] : splitSlash(part)))
    .flatMap((part) => (UNIT_HEAD.test(part) ? part.split(new RegExp(`\\s*และ\\s*(?=${STARTS_UNIT}[ก-๛]{2})`)) : [part]));

/** Joins a fragment to the name before it: Thai words without a space (a wrapped line), abbreviations and brackets with one. */
const joined = (name: string, fragment: string): string =>
  PERSON_HEAD.test(name) || /[.)]$/.test(name) || /^[(A-Za-z]|^[ก-๛]{1,4}\.|^ที่/.test(fragment) ? `${name} ${fragment}` : name + fragment;

/** Spaces inside a bracket are folded away: "(ฝ่ายแผนงานและ งบประมาณ)" is a name broken by a line end. */
const closeBrackets = (text: string): string => text.replace(/\(([^()]*)\)/g, (_, inner: string) => `(${inner.replace(/(?<=[ก-๛]) (?=[ก-๛])/g, "")})`);

/** Words of one item, a bracket with spaces inside kept as one word. */
const wordsOf = (text: string): string[] => text.match(/\([^()]*\)\S*|\S+/g) ?? [];

const readPart = (part: string): { units: string[]; people: string[] } => {
  const text = closeBrackets(foldSpace(part).replace(LABEL, ""));
  if (text === "" || /^[-–—.]+$/.test(text)) return { units: [], people: [] };
  if (ALL_UNITS.test(text)) return { units: [text], people: [] };
  const units: string[] = [], people: string[] = [];
  let waiting = "";
  for (const word of wordsOf(text)) {
    const committee = units.length === 0 && PERSON_HEAD.test(word) && /^คณะ/.test(word);
    const last = units[units.length - 1];
    if (last !== undefined && PERSON_HEAD.test(last)) units[units.length - 1] = `${last} ${word}`;
    else if (committee || (UNIT_HEAD.test(word) && !PERSON_HEAD.test(word))) {
      if (/^\([^()]*\)$/.test(waiting)) units.push(`${waiting} ${word}`);
      else {
        if (waiting !== "") people.push(waiting);
        units.push(word);
      }
      waiting = "";
    } else if (last === undefined || /^\([^()]*(?:ฝ่าย|งาน|กลุ่ม)[^()]*\)$/.test(waiting)) waiting = waiting === "" ? word : `${waiting} ${word}`;
    else if (/^\((?:ฝ่าย|งาน)/.test(word) && /\)$/.test(last)) waiting = word;
    else units[units.length - 1] = joined(last, word);
  }
  if (waiting !== "") units.push(waiting);
  return { units, people };
};

/** Lines that continue the name before them: a wrapped "กองสาธารณสุข⏎และสิ่งแวดล้อม". */
const unwrapped = (lines: string[]): string[] => {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole[whole.length - 1];
    if (last !== undefined && !startsEntry(line)) whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
  }
  return whole;
};
const startsEntry = (line: string): boolean => UNIT_HEAD.test(line) || PERSON_HEAD.test(line) || ALL_UNITS.test(line) || LABEL.test(line) || /^[(/,\-–•]/.test(line);

/**
 * Splits a cell of responsible units by numbering, line, comma, slash and before words that begin a unit's name; never at และ inside a
 * name; fragments that begin no unit belong to the name before them. Source: ita.md c.3.
 */
export const readUnits = (text: string): Units => {
  const { preamble, items } = readItems(text);
  const listed = items.length > 1 || preamble !== "" || foldSpace(text) !== items[0];
  const entries = listed ? [preamble, ...items] : unwrapped(foldedLines(text));
  const found = entries.flatMap(splitSigns).map(readPart);
  const units = [...new Set(found.flatMap((part) => part.units))];
  return { units, allUnits: units.some((unit) => ALL_UNITS.test(unit)), people: found.flatMap((part) => part.people) };
};
