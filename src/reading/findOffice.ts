import { distance } from "../layouts/distance";
import { foldSpace, foldText, mendTorn } from "../measures/text/fold";
import type { Ledger } from "./Ledger";
import type { Line, SourceCell } from "./Line";

const KINDS = "องค์การบริหารส่วนจังหวัด|องค์การบริหารส่วนตำบล|เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|อบจ\\.|อบต\\.|ทน\\.|ทม\\.|ทต\\.";
const FULL: [RegExp, string][] = [[/^อบจ\.\s*/, "องค์การบริหารส่วนจังหวัด"], [/^อบต\.\s*/, "องค์การบริหารส่วนตำบล"], [/^ทน\.\s*/, "เทศบาลนคร"], [/^ทม\.\s*/, "เทศบาลเมือง"], [/^ทต\.\s*/, "เทศบาลตำบล"]];
const OFFICE = new RegExp(`(${KINDS})\\s?([ก-๎]{2,30})`, "g");
/** Words that follow องค์การบริหารส่วนตำบล in a sentence without being its name. */
const NOT_NAMES = /^(?:และ|หรือ|ที่|ได้|มี|เป็น|ให้|โดย|ผ่าน|เพื่อ|ใน|ของ|ทราบ|จึง|จะ|ต้อง|ตาม|จาก|กับ|แห่ง|ทุก|อย่าง|เรื่อง|ทั้ง|ปี|ประจำ|ดำเนิน|จัดทำ|เรียบร้อย|เผยแพร่|บน|ณ|แล้ว|ขนาด|ทั่วไป|อื่น|ต่าง|แต่ละ|ผู้|คณะ)/;
const TAIL = /(?:อำเภอ|จังหวัด|ประจำปี|ได้|เรื่อง|เพื่อ|จึง|แล้ว|เรียบร้อย|และ|มี(?!ชัย)|โดย|ทุก|ทราบ|เป็น|ในการ|ที่ได้|ให้).*$/;
const LABELLED = /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|องค์กร|สังกัด|office|agency)\s*[:：]?\s*(.*)$/i;

/** Offices that are no local government: a title that begins with what they are. */
const OTHER_OFFICE = /^(?:ของ|หน่วยงาน\s*)?((?:มหาวิทยาลัย|วิทยาลัย|โรงพยาบาล|โรงเรียน|สถาบัน|คณะ(?!กรรมการ|ทำงาน|ผู้บริหาร)|กรม|สำนักงาน(?!ปลัด)|ที่ว่าการอำเภอ|การเคหะ|การประปา|การไฟฟ้า|เมืองพัทยา|กรุงเทพมหานคร)[^()]*?)(?:\s+(?:อำเภอ|จังหวัด|ประจำปี|ปีงบประมาณ).*)?$/;

export interface Office { name: string | null; cells: SourceCell[] }

const fullName = (kind: string, own: string): string => FULL.reduce((name, [short, full]) => name.replace(short, full), kind) + own;

const namesIn = (text: string): string[] => {
  if (!/เทศบาล|องค์ก|อบ[จต]|ท[นมต]\./.test(text)) return [];
  const names: string[] = [];
  for (const found of mendTorn(foldText(text)).replace(/องค์กร(?=บริหารส่วน)/g, "องค์การ").matchAll(OFFICE)) {
    const own = (found[2] ?? "").replace(TAIL, (tail, at: number) => (at >= 2 ? "" : tail));
    if (own.length >= 2 && !NOT_NAMES.test(own)) names.push(fullName(found[1] ?? "", own));
  }
  return names;
};

/**
 * The office a document speaks for: of the names in titles and texts the one most cells carry (a title may misspell it, seed 001).
 * Asks when a title says another, similar name.
 */
export const findOffice = (titles: Line[], cells: SourceCell[], ledger: Ledger): Office => {
  const counts = new Map<string, number>(), inTitles = new Map<string, SourceCell>();
  const title = new Set(titles.flatMap((line) => line.cells));
  for (const cell of cells) for (const name of new Set(namesIn(cell.text))) {
    counts.set(name, (counts.get(name) ?? 0) + (title.has(cell) ? 3 : 1));
    if (title.has(cell) && !inTitles.has(name)) inTitles.set(name, cell);
  }
  const supported = [...counts].map(([name, count]) => ({ name, count: count + [...counts].filter(([other]) => other !== name && other.startsWith(name)).reduce((sum, [, more]) => sum + more, 0) }));
  const best = supported.sort((a, b) => b.count - a.count || a.name.length - b.name.length)[0]?.name;
  if (best !== undefined) {
    for (const [name, cell] of inTitles) if (name !== best && !name.startsWith(best) && distance(name, best, 5) <= 5) ledger.ask(cell.at, "office-unclear", false, { title: name, text: best });
    return { name: best, cells: [...inTitles].filter(([name]) => name === best).map(([, cell]) => cell) };
  }
  for (const line of titles) {
    const [label, value] = line.cells, found = LABELLED.exec(foldSpace(label?.text ?? ""));
    const said = found ? (found[1] !== "" ? found[1] : value?.text) : undefined;
    if (said !== undefined && foldSpace(said) !== "") return { name: foldSpace(said), cells: line.cells };
  }
  const city = titles.flatMap((line) => line.cells).find((cell) => /เมืองพัทยา|กรุงเทพมหานคร/.test(cell.text) && cell.text.length <= 160);
  if (city) return { name: /เมืองพัทยา|กรุงเทพมหานคร/.exec(city.text)?.[0] ?? null, cells: [city] };
  for (const cell of titles.flatMap((line) => line.cells)) {
    const found = OTHER_OFFICE.exec(foldSpace(cell.text));
    if (found && cell.text.length <= 160) return { name: foldSpace(found[1] ?? ""), cells: [cell] };
  }
  return { name: null, cells: [] };
};
