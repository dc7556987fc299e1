import type { CellValue } from "../../src/workbook/CellValue";
import type { Expected } from "./score";
import { snapshotOf } from "./tableSnapshot";
import { randomFrom, type Variant } from "./variants";

interface Item { code: string; sub: string; name: string; elements: string[]; units: string[]; status: string; note: string }
interface Score { no: number; instrument: string; name: string; score: number; issue?: string }

const thai = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

const CODE = ["o", "O", "๐", "0", "OIT ", "o."];
const HEADS = {
  code: ["ข้อ", "รหัส", "ข้อที่", "ลำดับ"], name: ["ข้อมูล", "รายการข้อมูล", "ข้อมูลที่ต้องเปิดเผย", "รายการ"], elements: ["องค์ประกอบด้านข้อมูล", "องค์ประกอบ", "องค์ประกอบข้อมูล"],
  units: ["ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบหลัก"], status: ["สถานะ", "สถานะการดำเนินการ"], note: ["ความก้าวหน้าผลการดำเนินการ", "ผลการดำเนินการ", "หมายเหตุ", "คำอธิบาย"], sub: ["ตัวชี้วัดย่อย", "ตัวชี้วัดย่อยที่"],
};

/** A list of disclosure items in a layout chosen by chance: codes, marks, columns, sub-indicators as headings or as a merged column. */
export const makeItems = (seed: number, items: Item[], office: string): Variant => {
  const random = randomFrom(seed), chance = (p: number): boolean => random() < p;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const letter = pick(CODE), digits = letter === "๐" || chance(0.3) ? thai : (text: string) => text;
  const subs = pick(["headings", "column", "none"] as const), state = pick(["boxes", "words", "ticks"] as const), joined = chance(0.25), inline = chance(0.4);
  const codeOf = (item: Item): string => letter + digits(item.code.slice(1));
  const order: (keyof typeof HEADS)[] = [...(subs === "column" ? ["sub" as const] : []), ...(joined ? [] : ["code" as const]), "name"];
  const rest: (keyof typeof HEADS)[] = ["elements", "units", ...(state === "boxes" ? [] : ["status" as const]), "note"];
  for (let i = rest.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [rest[i], rest[j]] = [rest[j] as keyof typeof HEADS, rest[i] as keyof typeof HEADS]; }
  order.push(...rest.filter((column) => state !== "ticks" || column !== "status"));
  const heads: CellValue[] = order.map((column) => pick(HEADS[column]));
  if (state === "ticks") heads.push("มี", "ไม่มี");
  const noteIsText = ["หมายเหตุ", "คำอธิบาย"].includes(String(heads[order.indexOf("note")]));
  const rows: CellValue[][] = [["รายการเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2566"], []], merges: string[] = [];
  let before = "", from = -1;
  const close = (): void => { if (from >= 0 && rows.length - from > 1) merges.push(`A${from + 1}:A${rows.length}`); };
  if (subs !== "headings") rows.push(heads);
  for (const item of items) {
    const fresh = item.sub !== before;
    if (fresh && subs === "headings") {
      merges.push(`A${rows.length + 1}:${String.fromCharCode(64 + heads.length)}${rows.length + 1}`);
      rows.push([`ตัวชี้วัดย่อยที่ ${digits(item.sub)} ข้อมูล${chance(0.3) ? " (ต่อ)" : ""}`], heads);
    }
    if (fresh && subs === "column") { close(); from = rows.length; }
    before = item.sub;
    const marks = item.status === "done" ? "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ" : "☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ";
    const cell: Record<string, CellValue> = {
      sub: fresh ? `${digits(item.sub)} ข้อมูล` : "", code: codeOf(item), name: joined ? `${codeOf(item)} ${item.name}` : item.name,
      elements: item.elements.map((element) => `- ${element}`).join(inline ? " " : "\n"), units: item.units.join(", "), status: item.status === "done" ? "ดำเนินการแล้ว" : "ยังไม่ดำเนินการ",
      note: state === "boxes" && !noteIsText ? `${marks} ${item.note}` : item.note,
    };
    rows.push([...order.map((column) => cell[column] ?? ""), ...(state === "ticks" ? (item.status === "done" ? ["✓", ""] : ["", "/"]) : [])]);
  }
  close();
  const withState = state !== "boxes" || !noteIsText;
  const expected: Expected = {
    office, fiscalYear: 2566, measures: [], indicators: [],
    disclosure: items.map((item) => ({ code: item.code, sub: subs === "none" ? null : item.sub, name: item.name, elements: item.elements, units: item.units, status: withState ? item.status : null, note: item.note })),
  };
  return { name: `items ${seed}: ${order.join(",")} ${letter} ${subs} ${state}${joined ? " joined" : ""}${inline ? " inline" : ""}`, snapshot: snapshotOf({ rows, merges }), expected };
};

/** A table of scores in a layout chosen by chance. */
export const makeScores = (seed: number, scores: Score[]): Variant => {
  const random = randomFrom(seed), chance = (p: number): boolean => random() < p;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const inCell = chance(0.3), headings = chance(0.5), digits = chance(0.5) ? thai : (text: string) => text, withNo = chance(0.5) && !inCell, label = chance(0.3), merged = chance(0.5);
  const heads = [...(withNo ? [pick(["ที่", "ลำดับ"])] : []), pick(["ตัวชี้วัด", "ตัวชี้วัดของการประเมิน ITA", "ตัวชี้วัดการประเมิน"]), ...(inCell ? [] : [pick(["คะแนน", "ผลคะแนน", "คะแนนที่ได้"])]), pick(["ประเด็นที่ต้องแก้ไข/ปรับปรุง", "ข้อบกพร่องหรือจุดอ่อน", "ประเด็นที่ต้องพัฒนา"])];
  const rows: CellValue[][] = [["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566 เทศบาลตำบลทดสอบ"], heads], merges: string[] = [], issueAt = String.fromCharCode(64 + heads.length);
  let instrument = "", no = 0;
  scores.forEach((one, index) => {
    if (headings && one.instrument !== instrument) {
      merges.push(`A${rows.length + 1}:${issueAt}${rows.length + 1}`);
      rows.push([`แบบวัดการรับรู้ (${one.instrument})`]);
      no = 0;
    }
    instrument = one.instrument;
    no++;
    const value = digits(one.score.toFixed(2)), name = label ? `ตัวชี้วัดที่ ${digits(String(one.no))} ${one.name}` : `${withNo ? "" : digits(`${no}. `)}${one.name}`;
    const run = scores.slice(index).findIndex((other) => other.instrument !== one.instrument), count = run < 0 ? scores.length - index : run;
    if (merged && one.issue !== undefined && count > 1) merges.push(`${issueAt}${rows.length + 1}:${issueAt}${rows.length + count}`);
    rows.push([...(withNo ? [digits(String(no))] : []), inCell ? `${name} ${value} คะแนน` : name, ...(inCell ? [] : [chance(0.5) ? one.score : value]), one.issue ?? ""]);
  });
  if (chance(0.4) && !inCell) rows.push([...(withNo ? [""] : []), "คะแนนเฉลี่ย", 85.5, ""]);
  return { name: `scores ${seed}: ${heads.join(",")}${headings ? " headings" : ""}${label ? " label" : ""}`, snapshot: snapshotOf({ rows, merges }), expected: {
    office: "เทศบาลตำบลทดสอบ", fiscalYear: 2566, measures: [], disclosure: [], indicators: scores.map((one) => ({ no: one.no, instrument: one.instrument, name: one.name, score: one.score, issue: one.issue ?? null })) } };
};
