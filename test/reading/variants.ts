import { dayFromIso } from "../../src/measures/Day";
import { rangeName } from "../../src/workbook/Address";
import type { CellValue } from "../../src/workbook/CellValue";
import type { Snapshot } from "../../src/workbook/Snapshot";
import type { Expected } from "./score";
import { snapshotOf, type TestSheet } from "./tableSnapshot";

/** What a measure of one of the five reports says, as a layout is filled with it. */
export interface Content {
  no: string | null; parent: string | null; measure: string; indicator?: number; steps: string[]; units: string[]; allUnits: boolean;
  start: string | null; end: string | null; status: string | null; results?: string[]; outcome?: string; followUp?: string; suggestion?: string | null;
}

export interface Variant { name: string; snapshot: Snapshot; expected: Expected }

/** mulberry32: the same numbers for the same seed everywhere. */
export const randomFrom = (seed: number): (() => number) => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

type Column = "no" | "measure" | "steps" | "units" | "period" | "start" | "end" | "results" | "outcome" | "followUp" | "suggestion" | "status" | "tick1" | "tick2" | "tick3" | "progress" | "budget" | "evidence" | "indicator" | "odd";

/** Headings as offices might write them, chosen apart from the words the recogniser knows. */
const HEADS: Record<Column, string[]> = {
  no: ["ที่", "ลำดับ", "ลำดับที่", "No."],
  measure: ["มาตรการ", "มาตรการ/แนวทาง", "มาตรการ / แนวทาง", "มาตรการ/กิจกรรม", "ชื่อมาตรการ", "มาตรการหรือแนวทาง", "มาตรการส่งเสริมคุณธรรม", "มาตราการ/แนวทาง", "โครงการ/มาตรการ", "แนวทาง/มาตรการ", "Measure", "มาตรการ\nที่กำหนด"],
  steps: ["วิธีการดำเนินการ", "วิธีดำเนินการ", "ขั้นตอน/วิธีการ", "ขั้นตอนการดำเนินงาน", "ขั้นตอน หรือวิธีปฏิบัติ", "กิจกรรมที่ดำเนินการ", "วิธีการ\nดำเนินการ", "รายละเอียดการดำเนินงาน", "Steps", "ขั้นตอนดำเนินการ"],
  units: ["ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "ผู้รับผิดชอบ หรือผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบหลัก", "ผู้รับ ผิดชอบ", "ส่วนราชการที่รับผิดชอบ", "Responsible", "สำนัก/กองที่รับผิดชอบ"],
  period: ["ระยะเวลา", "ระยะเวลาดำเนินการ", "ระยะเวลา ดำเนินการ", "ช่วงเวลาดำเนินการ", "ระยะเวลาในการดำเนินงาน", "ห้วงเวลา", "กำหนดระยะเวลา", "Period"],
  start: ["เริ่มต้น", "วันที่เริ่ม", "เริ่ม", "Start"],
  end: ["สิ้นสุด", "วันที่สิ้นสุด", "แล้วเสร็จ", "End"],
  results: ["ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผลการดำเนินการ", "สรุปผลการดำเนินการตามมาตรการ", "ความก้าวหน้าผลการดำเนินการ", "รายงานผลการดำเนินงาน", "ผลการปฏิบัติงาน", "Results"],
  outcome: ["ผลลัพธ์", "ผลลัพธ์หรือความสำเร็จ", "ผลลัพธ์/ความสำเร็จของการดำเนินการ", "ความสำเร็จของการดำเนินงาน", "Outcome"],
  followUp: ["การติดตามผล", "การกำกับติดตาม", "วิธีการติดตาม", "การติดตามและรายงานผล", "Follow-up"],
  suggestion: ["ข้อเสนอแนะ", "ปัญหา/อุปสรรค", "ปัญหาและข้อเสนอแนะ", "ปัญหา อุปสรรค และข้อเสนอแนะ", "Recommendation"],
  status: ["สถานะ", "สถานะการดำเนินงาน", "สถานะ การดำเนินการ", "Status"],
  tick1: ["ยังไม่ดำเนินการ", "ยังไม่ได้ดำเนินการ", "ยังไม่\nดำเนินการ"],
  tick2: ["อยู่ระหว่างดำเนินการ", "ระหว่างดำเนินการ", "อยู่ระหว่าง การดำเนินการ"],
  tick3: ["ดำเนินการแล้ว", "ดำเนินการแล้วเสร็จ", "แล้วเสร็จ"],
  progress: ["ร้อยละความก้าวหน้า", "ร้อยละ", "% ความสำเร็จ"],
  budget: ["งบประมาณ", "งบประมาณ (บาท)"],
  indicator: ["ตัวชี้วัด", "ตัวชี้วัด ITA", "ตัวชี้วัดที่"],
  odd: ["สีประจำกอง", "รหัสอ้างอิงภายใน", "กลุ่มงานย่อย ก."],
  evidence: ["หลักฐาน", "ลิงก์หลักฐาน", "หลักฐานอ้างอิง"],
};

const INDICATORS = ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"];
const MONTHS = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
const LONG_MONTHS = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];
const thai = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** A layout chosen by chance, filled with the contents of a report. */
export const makeVariant = (seed: number, contents: Content[], office: string, fiscalYear: number): Variant => {
  const random = randomFrom(seed);
  const chance = (p: number): boolean => random() < p;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const shuffle = <T>(list: T[]): T[] => {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [list[i], list[j]] = [list[j] as T, list[i] as T];
    }
    return list;
  };
  const digits = chance(0.5) ? thai : (text: string) => text;
  const english = chance(0.08);
  const numbering = pick(["column", "prefix", "none"] as const), time = pick(["period", "period", "split", "none"] as const);
  const state = pick(["none", "ticks", "words", "boxes", "progress"] as const);
  const shape = pick(["table", "table", "table", "table", "word", "cut", "transposed", "forms", "sheets", "twice"] as const);
  const has = (field: "results" | "outcome" | "followUp" | "suggestion"): boolean => contents.some((one) => one[field] !== undefined && one[field] !== null);
  const subs = contents.some((one) => one.parent !== null);
  const inline = chance(0.4), listStyle = pick(subs ? (["dot", "paren"] as const) : (["dot", "dot", "paren", "brackets"] as const)), unitStyle = pick(["lines", "comma", "numbers", "space"] as const);
  const columns: Column[] = ["measure", "steps", "units"];
  if (numbering === "column" && !subs) columns.push("no");
  if (time === "period") columns.push("period");
  if (time === "split") columns.push("start", "end");
  for (const field of ["outcome", "followUp", "suggestion"] as const) if (has(field)) columns.push(field);
  const withResults = has("results") || state === "boxes";
  if (withResults) columns.push("results");
  if (state === "ticks") columns.push("tick1", "tick2", "tick3");
  if (state === "words") columns.push("status");
  if (state === "progress") columns.push("progress");
  if (chance(0.2)) columns.push("budget");
  if (chance(0.1)) columns.push("odd");
  const byIndicator = pick(["none", "none", "none", "column", "headings"] as const);
  if (byIndicator === "column") columns.push("indicator");
  // groups stay together, and the measure is left of what belongs to it, as on any form
  const blocks = shuffle<Column[]>([...(time === "split" ? [["start", "end"] as Column[]] : []), ...(state === "ticks" ? [["tick1", "tick2", "tick3"] as Column[]] : []),
    ...columns.filter((column) => !["no", "measure", "start", "end", "tick1", "tick2", "tick3"].includes(column)).map((column) => [column])]);
  const rest = blocks.flat(), measureAt = chance(0.15) && !subs ? Math.floor(random() * 3) : 0;
  const splits = rest[measureAt - 1] === "start" || /^tick[12]$/.test(rest[measureAt - 1] ?? "");
  const order = [...(columns.includes("no") ? ["no" as Column] : []), ...rest.slice(0, splits ? 0 : measureAt), "measure" as Column, ...rest.slice(splits ? 0 : measureAt)];
  const noise = pick(["none", "none", "none", "nbsp", "hidden", "am"] as const), mark = pick(["dot", "paren", "words"] as const), oneSeries = chance(0.3);
  /** What copying from the web, from Word and from a PDF does to a text without changing what a person reads. */
  const dirty = (text: string): string => noise === "nbsp" ? text.replace(/ /g, "\u00A0") : noise === "hidden" ? text.replace(/(?<=[ก-ฮ]{2})(?=[ก-ฮ])/g, "\u200B") : noise === "am" ? text.replace(/ำ/g, "\u0E4D\u0E32") : text;

  const heads = new Map(order.map((column) => [column, english ? HEADS[column].find((head) => /^[A-Z]/.test(head)) ?? pick(HEADS[column]) : pick(HEADS[column].filter((head) => !/^[A-Z]/.test(head) || column === "no"))]));
  const number = (n: number): string => digits(listStyle === "dot" ? `${n}. ` : listStyle === "paren" ? `${n}) ` : `(${n}) `);
  const list = (items: string[]): string => items.length === 1 && chance(0.5) ? items[0] ?? "" : items.map((item, i) => number(i + 1) + item).join(inline && listStyle !== "brackets" ? " " : "\n");
  const dateForm = pick(["short", "long", "days", "iso", "years"] as const);
  const dayText = (iso: string): string => {
    const [year = 0, month = 1, day = 1] = iso.split("-").map(Number), be = year + 543;
    if (dateForm === "iso") return `${day}/${month}/${be}`;
    return digits(`${day} ${(dateForm === "long" ? LONG_MONTHS : MONTHS)[month - 1] ?? ""} ${dateForm === "long" ? be : be % 100}`);
  };
  const periodText = (one: Content): string => {
    if (!one.start || !one.end) return "";
    const [startYear = 0, startMonth = 1] = one.start.split("-").map(Number), [endYear = 0, endMonth = 1] = one.end.split("-").map(Number);
    const wholeYear = one.start.endsWith("-10-01") && one.end.endsWith("-09-30") && endYear === startYear + 1 && endYear + 543 === fiscalYear;
    if (wholeYear && dateForm === "years") return chance(0.5) ? "ตลอดปีงบประมาณ" : digits(`ตลอดปีงบประมาณ พ.ศ. ${fiscalYear}`);
    if (dateForm === "days" || dateForm === "iso") return `${dayText(one.start)} ${pick(["-", "–", "ถึง"])} ${dayText(one.end)}`;
    const names = dateForm === "long" ? LONG_MONTHS : MONTHS, year = (y: number): string => digits(String(dateForm === "long" ? y + 543 : (y + 543) % 100));
    const first = `${names[startMonth - 1]}${startYear === endYear ? "" : ` ${year(startYear)}`}`;
    return `${first} ${pick(["-", "–", "ถึง"])} ${names[endMonth - 1]} ${year(endYear)}`;
  };
  const stateOf = (index: number): "notStarted" | "inProgress" | "done" => pick((["notStarted", "inProgress", "done"] as const).slice(index % 2));
  const WORDS = { notStarted: ["ยังไม่ดำเนินการ", "ยังไม่ได้ดำเนินการ"], inProgress: ["อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ"], done: ["ดำเนินการแล้ว", "ดำเนินการแล้วเสร็จ", "แล้วเสร็จ", "เรียบร้อยแล้ว"] };
  const tick = pick(["✓", "/", "☑", "ü", "P"]);
  const names = { lead: chance(0.5) };

  const expectedRows: Record<string, never>[] = [];
  let parentBefore: string | null = null, top = 0;
  const rowsOf = contents.map((one, index) => {
    const cells = new Map<Column, CellValue>(), wanted: Record<string, unknown> = {};
    const firstOfParent = one.parent !== null && one.parent !== parentBefore;
    parentBefore = one.parent;
    if (one.parent === null || firstOfParent) top++;
    const prefix = numbering === "prefix" || (numbering === "column" && subs) ? (mark === "dot" ? `${digits(String(top))}. ` : mark === "paren" ? `${digits(String(top))}) ` : `มาตรการที่ ${digits(String(top))} `) : "";
    cells.set("no", digits(String(top)));
    cells.set("measure", one.parent === null ? prefix + one.measure : firstOfParent ? prefix + one.parent : "");
    wanted.parent = one.parent;
    wanted.measure = one.measure;
    const numbered = numbering === "prefix" || numbering === "column";
    wanted.no = !numbered ? null : one.parent === null ? String(top) : `${top}.${contents.slice(0, index + 1).filter((other) => other.parent === one.parent).length}`;
    const steps = one.parent !== null ? one.steps.map((step, i) => number(i + 1) + step).join(inline && listStyle !== "brackets" ? " " : "\n") : list(one.steps);
    cells.set("steps", one.parent === null ? steps : `${one.measure}\n${steps}`);
    wanted.steps = one.steps;
    const plain = one.units.every((unit) => /^(?:สำนัก|กอง)/.test(unit));
    cells.set("units", one.units.length < 2 ? one.units[0] ?? "" : unitStyle === "numbers" ? one.units.map((unit, i) => digits(`${i + 1}. `) + unit).join("\n") : unitStyle === "comma" && plain ? one.units.join(", ") : unitStyle === "space" && plain ? one.units.join(" ") : one.units.join("\n"));
    wanted.units = one.units;
    wanted.allUnits = one.allUnits;
    const indicator = INDICATORS[(oneSeries ? index >> 1 : index) % INDICATORS.length] ?? "";
    cells.set("indicator", chance(0.5) ? indicator : `ตัวชี้วัดที่ ${digits(String(INDICATORS.indexOf(indicator) + 1))} ${indicator}`);
    if (byIndicator !== "none" && one.parent === null) wanted.indicator = INDICATORS.indexOf(indicator) + 1;
    cells.set("odd", pick(["ก", "แดง", "ฟ้าอมเทา", "ทดสอบ"]));
    if (time === "period") cells.set("period", periodText(one));
    if (time === "split" && one.start && one.end) for (const [column, iso] of [["start", one.start], ["end", one.end]] as const)
      cells.set(column, dateForm === "years" ? dayFromIso(iso) ?? "" : dayText(iso));
    wanted.start = time === "none" ? null : one.start;
    wanted.end = time === "none" ? null : one.end;
    const status = stateOf(index);
    if (state === "ticks") cells.set(status === "notStarted" ? "tick1" : status === "inProgress" ? "tick2" : "tick3", tick);
    if (state === "words") cells.set("status", pick(WORDS[status]));
    if (state === "progress") cells.set("progress", chance(0.5) ? Math.min(index * 10, 100) : digits(`${Math.min(index * 10, 100)}`) + (chance(0.5) ? "%" : ""));
    wanted.progress = state === "progress" ? Math.min(index * 10, 100) : null;
    wanted.status = state === "none" || state === "progress" ? null : state === "boxes" ? (status === "done" ? "done" : "notStarted") : status;
    const results = one.results ?? [];
    const text = list(results);
    cells.set("results", state !== "boxes" ? text : `${status === "done" ? "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ" : "☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ"}${text === "" ? "" : `\n${text}`}`);
    if (withResults) wanted.results = results;
    for (const field of ["outcome", "followUp", "suggestion"] as const) {
      cells.set(field, one[field] ?? "");
      if (columns.includes(field)) wanted[field] = one[field] ?? null;
    }
    cells.set("budget", chance(0.5) ? 20000 : "-");
    for (const [column, value] of cells) if (typeof value === "string") cells.set(column, dirty(value));
    expectedRows.push(wanted as Record<string, never>);
    return { cells, one, firstOfParent, name: indicator };
  });

  const gapAt = shape !== "forms" && chance(0.15) ? 1 + Math.floor(random() * (order.length - 1)) : -1;
  const columnAt = order.map((_, index) => index + (gapAt >= 0 && index >= gapAt ? 1 : 0)), shift = chance(0.2) ? 1 : 0;
  const width = (columnAt[columnAt.length - 1] ?? 0) + 1 + shift;
  const place = (cells: Map<Column, CellValue | undefined>): CellValue[] => {
    const row: CellValue[] = new Array<CellValue>(width).fill("");
    order.forEach((column, index) => { row[(columnAt[index] ?? 0) + shift] = cells.get(column) ?? ""; });
    return row;
  };
  const grouped = (time === "split" || state === "ticks") && chance(0.7);
  const headRows = (at: number, merges: string[], merged: boolean): CellValue[][] => {
    const upper = new Map<Column, CellValue>(heads), lower = new Map<Column, CellValue>();
    if (!grouped) return [place(upper)];
    const group = (first: Column, rest: Column[], title: string): void => {
      for (const column of [first, ...rest]) lower.set(column, heads.get(column) ?? "");
      upper.set(first, title);
      for (const column of rest) upper.set(column, "");
      const column = (columnAt[order.indexOf(first)] ?? 0) + shift, last = (columnAt[order.indexOf(rest[rest.length - 1] ?? first)] ?? 0) + shift;
      if (merged) merges.push(rangeName({ row: at, column, rows: 1, columns: last - column + 1 }));
    };
    if (time === "split") group("start", ["end"], "ระยะเวลาดำเนินการ");
    if (state === "ticks") group("tick1", ["tick2", "tick3"], "สถานะการดำเนินการ");
    if (merged) for (const column of order) if (!lower.has(column)) merges.push(rangeName({ row: at, column: (columnAt[order.indexOf(column)] ?? 0) + shift, rows: 2, columns: 1 }));
    return [place(upper), place(lower)];
  };
  const titles: CellValue[][] = [[digits(`มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`)], [office], ...(chance(0.5) ? [[]] : [])];
  const field = shape !== "word" && chance(0.15), repeat = chance(0.2), merge = chance(0.5), note = chance(0.3), signed = chance(0.3), mergeEqual = !subs && chance(0.25), blankRows = chance(0.15) && !subs;

  const tableSheet = (rows: typeof rowsOf, sheetName: string, kind: "sheet" | "table"): TestSheet => {
    let headingBefore = "";
    const merges: string[] = [], leads: Record<string, string> = {}, out: CellValue[][] = kind === "sheet" ? titles.map((row) => [...row]) : [];
    const addHead = (): void => {
      out.push(...headRows(out.length, merges, merge || kind === "table"));
      if (field) out.push(place(new Map(order.map((column, index) => [column, digits(`(${index + 1})`)]))));
    };
    addHead();
    rows.forEach(({ cells, one, firstOfParent, name }, index) => {
      if (repeat && index > 0 && index % 3 === 0) {
        if (kind === "sheet") out.push([]);
        addHead();
      } else if (blankRows && index > 0) out.push([]);
      if (byIndicator === "headings" && one.parent === null) {
        if (name !== headingBefore) {
          merges.push(rangeName({ row: out.length, column: shift, rows: 1, columns: width - shift }));
          const row: CellValue[] = new Array<CellValue>(width).fill("");
          row[shift] = dirty(`ตัวชี้วัดที่ ${digits(String(INDICATORS.indexOf(name) + 1))} ${name}`);
          out.push(row);
        }
        headingBefore = name;
      }
      if (one.parent !== null && names.lead) leads[rangeName({ row: out.length, column: (columnAt[order.indexOf("steps")] ?? 0) + shift, rows: 1, columns: 1 })] = one.measure;
      if (merge && firstOfParent && !repeat) {
        const run = rows.slice(index).findIndex((other) => other.one.parent !== one.parent), count = run < 0 ? rows.length - index : run;
        if (count > 1) merges.push(rangeName({ row: out.length, column: (columnAt[order.indexOf("measure")] ?? 0) + shift, rows: count, columns: 1 }));
      }
      out.push(place(cells));
    });
    // equal neighbours of a column merged into one cell
    if (mergeEqual && shape !== "cut" && !repeat && !blankRows && byIndicator !== "headings") for (const column of ["units", "period"] as const) {
      const at = order.indexOf(column), first = out.length - rows.length;
      if (at < 0) continue;
      for (let i = 0; i < rows.length;) {
        let j = i + 1;
        while (j < rows.length && rows[j]?.cells.get(column) === rows[i]?.cells.get(column)) j++;
        if (j - i > 1 && rows[i]?.cells.get(column)) {
          const to = (columnAt[at] ?? 0) + shift;
          merges.push(rangeName({ row: first + i, column: to, rows: j - i, columns: 1 }));
          for (let k = i + 1; k < j; k++) { const row = out[first + k]; if (row) row[to] = ""; }
        }
        i = j;
      }
    }
    if (note) out.push([], ["หมายเหตุ ข้อมูล ณ วันที่รายงาน"]);
    if (signed) out.push([], ["", "", "(ลงชื่อ)............................ผู้รายงาน"], ["", "", "(นายตัวอย่าง ทดสอบ)"], ["", "", "ตำแหน่ง นักวิเคราะห์นโยบายและแผน"]);
    return { name: sheetName, kind, rows: out, merges, leads };
  };

  let sheets: TestSheet[];
  const flat = !subs && byIndicator !== "headings" && shape !== "word" && shape !== "sheets";
  if ((shape === "transposed" || shape === "forms") && flat) {
    const part = (rows: typeof rowsOf): CellValue[][] => order.map((column) => [(heads.get(column) ?? "") + (shape === "forms" && chance(0.3) ? " :" : ""), ...rows.map(({ cells }) => cells.get(column) ?? "")]);
    sheets = shape === "transposed" ? [{ rows: [...titles, [], ...part(rowsOf)] }] : [{ rows: [...titles, ...rowsOf.flatMap((row) => [[], ...part([row])])] }];
  } else if (shape === "word") {
    const half = subs ? rowsOf.length : Math.ceil(rowsOf.length / 2);
    const paragraphs = titles.filter((row) => row.length > 0).map((row, i): TestSheet => ({ name: `ย่อหน้า ${i + 1}`, kind: "paragraph", rows: [row] }));
    sheets = [...paragraphs, ...[rowsOf.slice(0, half), rowsOf.slice(half)].filter((rows) => rows.length > 0).flatMap((rows, i): TestSheet[] => [tableSheet(rows, `ตาราง ${i + 1}`, "table"), { name: `ย่อหน้า ${i + 9}`, kind: "paragraph", rows: [[`-${i + 2}-`]] }])];
  } else if (shape === "cut" && !subs) {
    // the page ends inside a row: its long cells go on in a row without number, unit and period
    const at = Math.floor(rowsOf.length / 2), first = tableSheet(rowsOf.slice(0, at + 1), "ตาราง 1", "table"), second = tableSheet(rowsOf.slice(at + 1), "ตาราง 2", "table");
    const last = first.rows[first.rows.length - 1] ?? [], headCount = headRows(0, [], true).length + (field ? 1 : 0);
    const carried = last.map((value, column): CellValue => {
      const role = order[columnAt.indexOf(column - shift)], words = typeof value === "string" ? value.split(" ") : [];
      if (!role || !["steps", "results", "outcome"].includes(role) || words.length < 4 || noise !== "none" || note || signed) return "";
      const cut = 2 + Math.floor(random() * (words.length - 3));
      last[column] = words.slice(0, cut).join(" ");
      return words.slice(cut).join(" ");
    });
    if (carried.some((value) => value !== "")) second.rows.splice(headCount, 0, carried);
    sheets = [...titles.filter((row) => row.length > 0).map((row, i): TestSheet => ({ name: `ย่อหน้า ${i + 1}`, kind: "paragraph", rows: [row] })), first, { ...second, merges: (second.merges ?? []).filter((range) => Number(/\d+/.exec(range)?.[0]) <= headCount) }];
  } else if (shape === "sheets" && !subs) {
    const half = Math.ceil(rowsOf.length / 2);
    sheets = [tableSheet(rowsOf.slice(0, half), "ส่วนที่ 1", "sheet"), tableSheet(rowsOf.slice(half), "ส่วนที่ 2", "sheet")];
  } else sheets = [tableSheet(rowsOf, "แผ่นงาน", "sheet")];

  return {
    name: `${seed}: ${shape} ${order.join(",")} ${numbering} ${time} ${state}${grouped ? " grouped" : ""}${inline ? " inline" : ""}${merge ? " merged" : ""}${repeat ? " repeated" : ""}`,
    snapshot: snapshotOf(...sheets), expected: { office, fiscalYear, measures: expectedRows, indicators: [], disclosure: [] },
  };
};

/** The measures of a report as contents for other layouts; their statuses are chosen anew. */
export const contentsOf = (expected: Expected): Content[] => expected.measures.map((row) => ({ ...(row as unknown as Content), no: null, status: null }));
