import { foldSpace, foldText } from "./text/fold";
import type { Status } from "./Status";

/** What boxes and their labels say. With two different ticked labels, or none, the status is null and a person must be asked. */
export interface StatusReading {
  status: Status | null;
  /** The text beside the marks and labels. */
  rest: string;
  ticked: Status[];
  empty: Status[];
}

/** Signs that are a tick wherever they stand before a label. */
const TICKS = "✓✔√☑☒🗹🗸✅■●";
const BOXES = "☐□❏❑○◯▢";
/** Signs that are a tick only where a mark is expected: typed ones, and ticks of Wingdings that came as letters. */
const WEAK_TICKS = "/XxþüPR";
const WEAK_BOXES = "o¨£";

const spaced = (word: string): string => word.replace(/ /g, "\\s*");
/** Longest first: ดำเนินการ stands inside most of the others. */
const LABELS: [Status, string][] = [
  ["notStarted", spaced("(?:ยัง ไม่ (?:ได้)? (?:เริ่ม (?:ต้น)?)?|ไม่ ได้|รอ (?:การ)?) (?:การ)? ดำเนิน (?:การ|งาน)|ยัง ไม่ (?:ได้)? เริ่ม (?:ต้น)?")],
  ["inProgress", spaced("(?:อยู่ )?(?:ใน )?(?:ระหว่าง|กำลัง) (?:การ )?ดำเนิน (?:การ|งาน)")],
  ["postponed", spaced("(?:ขอ )?เลื่อน (?:การ)? (?:ดำเนิน การ)?")],
  ["cancelled", spaced("ยกเลิก (?:การ)? (?:ดำเนิน การ|โครงการ|กิจกรรม)?")],
  ["done", spaced("(?:ได้ )?ดำเนิน (?:การ|งาน) (?:แล้ว)? (?:เสร็จ (?:สิ้น|เรียบร้อย)?|เรียบร้อย)? (?:แล้ว)?|(?:แล้ว)? เสร็จ (?:สิ้น|เรียบร้อย)? (?:แล้ว)?|เรียบร้อย (?:แล้ว)?")],
];
const ENDED = /^(?:[\s.,;:()\-–—/[\]]|$)/;

interface Pair { from: number; to: number; ticked: boolean; status: Status }

const STRONG = new RegExp(`[([]?\\s*([${TICKS}]|[${BOXES}])\\s*[)\\]]?\\s*`, "uy");
const WEAK = new RegExp(`(?:([${WEAK_TICKS}${WEAK_BOXES}])\\s+|[([]\\s*([${WEAK_TICKS}${WEAK_BOXES}]?)\\s*[)\\]]\\s*)`, "uy");

const markAt = (text: string, at: number, weak: boolean): { to: number; ticked: boolean } | undefined => {
  STRONG.lastIndex = WEAK.lastIndex = at;
  const strong = STRONG.exec(text);
  if (strong) return { to: STRONG.lastIndex, ticked: new RegExp(`[${TICKS}]`, "u").test(strong[1] ?? "") };
  const found = weak ? WEAK.exec(text) : null;
  return found ? { to: WEAK.lastIndex, ticked: WEAK_TICKS.includes(found[1] ?? (found[2] === "" ? " " : found[2]) ?? " ") } : undefined;
};

const labelAt = (text: string, at: number): { status: Status; to: number } | undefined => {
  for (const [status, source] of LABELS) {
    const label = new RegExp(source, "y");
    label.lastIndex = at;
    const found = label.exec(text);
    if (!found || found[0].trim() === "") continue;
    const to = at + found[0].trimEnd().length;
    if (ENDED.test(text.slice(to)) || markAt(text, to, false)) return { status, to };
    // "☑ ดำเนินการจัดทำ…": the label is the beginning of the sentence that tells the result
    if (status === "done" && found[0].startsWith("ดำเนิน")) return { status, to: at };
  }
  return undefined;
};

/** Marks that stand before their labels. */
const pairsOf = (text: string): Pair[] => {
  const pairs: Pair[] = [];
  for (let at = 0, expected = true; at < text.length;) {
    const mark = markAt(text, at, expected);
    const label = mark && labelAt(text, mark.to);
    if (mark && label) {
      pairs.push({ from: at, to: label.to, ticked: mark.ticked, status: label.status });
      at = label.to;
      expected = true;
    } else {
      if (!/\s/.test(text[at] ?? "")) expected = false;
      at++;
    }
  }
  return pairs;
};

/** Marks that stand behind their labels: "ยังไม่ดำเนินการ ☐ ดำเนินการแล้ว ☑". */
const pairsBehind = (text: string): Pair[] => {
  const pairs: Pair[] = [];
  for (let at = 0; at < text.length;) {
    const label = labelAt(text, at);
    const gap = label ? label.to + (/^\s*/.exec(text.slice(label.to))?.[0].length ?? 0) : 0;
    const mark = label && label.to > at ? markAt(text, gap, true) : undefined;
    if (!label || !mark) return pairs;
    pairs.push({ from: at, to: mark.to, ticked: mark.ticked, status: label.status });
    at = mark.to;
  }
  return pairs;
};

/**
 * The status that a tick says: the glyph decides, never a word in the prose, because each label contains the next
 * (ดำเนินการ ⊂ ยังไม่ได้ดำเนินการ). Prose without marks gives null and all of the text as `rest`. Source: ita.md b.4, d.8; seed 003.
 */
export const readStatus = (text: string): StatusReading => {
  const whole = foldSpace(text);
  const behind = pairsBehind(whole);
  const pairs = behind.length > 0 ? behind : pairsOf(whole);
  const first = pairs[0], last = pairs[pairs.length - 1];
  if (!first || !last) return { status: null, rest: whole, ticked: [], empty: [] };
  const ticked = [...new Set(pairs.filter((pair) => pair.ticked).map((pair) => pair.status))];
  const empty = [...new Set(pairs.filter((pair) => !pair.ticked).map((pair) => pair.status))];
  const between = pairs.slice(1).map((pair, i) => whole.slice(pairs[i]?.to, pair.from));
  const rest = foldSpace([whole.slice(0, first.from), ...between, whole.slice(last.to)].join(" "));
  return { status: ticked.length === 1 ? ticked[0] ?? null : null, rest, ticked, empty };
};

/** The status whose name or known synonym is the whole of the text: "แล้วเสร็จ", "ยังไม่เริ่มดำเนินการ"; undefined for "ดำเนินการ", which says neither begun nor done, and for prose. */
export const statusSynonym = (word: string): Status | undefined => {
  const text = foldText(word).replace(/[.…\s]+$/, "");
  if (/^(?:ดำเนิน\s*(?:การ|งาน))?$/.test(text)) return undefined;
  return LABELS.find(([, source]) => new RegExp(`^(?:${source})$`).test(text))?.[0];
};

/** How a cell of a status column begins that goes on to say more. */
const BEGINNINGS: [Status, RegExp][] = [
  ["cancelled", /^(?:ขอ)?ยกเลิก|^ไม่ดำเนินการ\s*[/(]?\s*(?:ขอ)?ยกเลิก/],
  ["postponed", /^(?:ขอ)?เลื่อน/],
  ["notStarted", /^ยังไม่(?:ได้)?(?:เริ่ม|ดำเนินการ(?!ให้|แล้วเสร็จ|เสร็จ))/],
  ["inProgress", /^(?:อยู่(?:ใน)?ระหว่าง|กำลัง)/],
  ["done", /^(?:ได้)?(?:ดำเนินการ(?:แล้วเสร็จ|เสร็จสิ้น|แล้ว|เรียบร้อย)|แล้วเสร็จ|เสร็จสิ้น|เสร็จแล้ว)/],
];

/**
 * The status that a cell of a status column says with more words behind it: "เลื่อนไปไตรมาส ๓", "อยู่ระหว่างจัดจ้าง"; undefined where a
 * number other than a full hundred per cent or a "but" may take it back.
 */
export const statusBeginning = (text: string): Status | undefined => {
  const folded = foldText(text), said = BEGINNINGS.find(([, beginning]) => beginning.test(folded))?.[0];
  if (said !== "done") return said;
  return /(?:แต่|ยกเว้น|บางส่วน|ยังไม่|เหลือ)/.test(folded) || /(?:ร้อยละ\s*(?!100|๑๐๐)[\d๐-๙]|(?<![\d๐-๙])(?!100|๑๐๐)[\d๐-๙]+(?:\.[\d๐-๙]+)?\s*%)/.test(folded) ? undefined : said;
};

const TICK_CELLS = new Set([...TICKS, ...WEAK_TICKS, "๑", "1", "TRUE", "true", "(/)", "[x]", "[X]", "(✓)"]);
const EMPTY_CELLS = new Set(["", ...BOXES, ...WEAK_BOXES, "-", "–", "0", "๐", "FALSE", "false", "( )", "[ ]"]);

/** A line or an arrow typed over the months of a plan: "<------>", "◄──►", "→", "■■■". */
const ARROW = /^(?=.*[<>←→↔⟵⟶⟷⇐⇒⇔◄►◀▶▬█■])[\s\-–—_=─━<>←→↔⟵⟶⟷⇐⇒⇔◄►◀▶▬█■|]+$/u;

/** True for a cell of a tick column that holds a tick: a glyph, TRUE or 1, an arrow. */
export const isTick = (cell: unknown): boolean => cell === true || cell === 1 || (typeof cell === "string" && (TICK_CELLS.has(foldSpace(cell)) || ARROW.test(cell)));

/** True for a cell of a tick column that holds nothing or an empty box. */
export const isUnticked = (cell: unknown): boolean =>
  cell === undefined || cell === null || cell === false || cell === 0 || (typeof cell === "string" && EMPTY_CELLS.has(foldSpace(cell)));
