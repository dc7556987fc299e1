import type { Status } from "../measures/Status";
import { isTick, isUnticked, readStatus, statusSynonym, type StatusReading } from "../measures/readStatus";
import { readNumber, saysPercent } from "../measures/text/readNumber";
import { foldSpace } from "../measures/text/fold";
import type { Role } from "../layouts/Role";
import type { Address } from "../workbook/Address";
import { cellsFor, hasColumn, type Draft } from "./Draft";
import { spelledLines } from "./cellText";
import type { Ledger } from "./Ledger";
import type { SourceCell } from "./Line";

export interface State { status: Status | null; statusCells: SourceCell[]; progress: number | null; progressCells: SourceCell[]; /** the result text without boxes and labels */ resultText: string | undefined }

const TICKS: [Role, Status][] = [["tick:notStarted", "notStarted"], ["tick:inProgress", "inProgress"], ["tick:done", "done"], ["tick:postponed", "postponed"], ["tick:cancelled", "cancelled"]];

/** The place of the columns in which a mark is wanted, in the draft's first line. */
const placeOf = (draft: Draft, roles: Role[]): Address | undefined => {
  const columns = draft.columns.filter((column) => column.role && roles.includes(column.role)), line = draft.lines[0], any = line?.cells[0];
  const first = columns[0], last = columns[columns.length - 1];
  if (!line || !any || !first || !last) return undefined;
  if (any.at.row !== line.row) return any.at;
  return { sheet: line.sheet, row: line.row, column: first.column, rows: 1, columns: last.column + last.width - first.column };
};

/** Signs without which no text holds a box or a tick. */
const MAY_MARK = /[✓✔√☑☒☐□❏❑○◯▢■●\u{1F5F9}\u{1F5F8}✅]|[([]\s*[/XxþüPRo¨£]?\s*[)\]]|(?:^|\s)[/XxþüPRo¨£]\s/u;
const NO_MARKS: StatusReading = { status: null, rest: "", ticked: [], empty: [] };
const marksIn = (text: string): StatusReading => (MAY_MARK.test(text) ? readStatus(text) : NO_MARKS);

const hasMarks = (cell: SourceCell): boolean => {
  const { ticked, empty } = marksIn(spelledLines([cell]));
  return ticked.length + empty.length > 0;
};

const fromTicks = (draft: Draft, ledger: Ledger, state: State): void => {
  const cells = TICKS.flatMap(([role, status]) => cellsFor(draft, role).map((cell) => ({ cell, status })));
  const ticked = cells.filter(({ cell }) => isTick(cell.value));
  const spoken = cells.filter(({ cell }) => !isTick(cell.value) && !isUnticked(cell.value));
  const marked = ticked.length > 0 ? ticked : spoken.filter(({ cell }) => statusSynonym(cell.text) !== undefined || readStatus(spelledLines([cell])).ticked.length > 0);
  for (const { cell } of spoken) if (!marked.some((one) => one.cell === cell)) ledger.ask(cell.at, "status-unknown", false, { text: cell.text });
  state.statusCells.push(...cells.filter(({ cell }) => !spoken.some((one) => one.cell === cell) || marked.some((one) => one.cell === cell)).map(({ cell }) => cell));
  const states = [...new Set(marked.map((one) => one.status))];
  const place = placeOf(draft, TICKS.map(([role]) => role));
  if (states.length === 1) state.status = states[0] ?? null;
  else if (states.length > 1) { for (const { cell } of marked) ledger.ask(cell.at, "status-two-marks", true); }
  else if (place && spoken.length === 0) ledger.ask(place, "status-not-marked", false);
};

const fromWords = (draft: Draft, ledger: Ledger, state: State): void => {
  const cells = cellsFor(draft, "status"), text = spelledLines(cells), first = cells[0];
  const place = placeOf(draft, ["status"]);
  if (!first || foldSpace(text) === "" || /^[\s\-–—.…]+$/.test(text)) {
    if (place) ledger.ask(place, "status-not-marked", false);
    state.statusCells.push(...cells);
    return;
  }
  const marks = marksIn(text), number = saysPercent(text) || typeof first.value === "number" ? readNumber(text) : undefined;
  const english = ENGLISH.find(([word]) => word.test(foldSpace(text)))?.[1];
  const begun = BEGINNINGS.find(([words]) => text.length <= 60 && words.test(foldSpace(text)))?.[1];
  const status = marks.ticked.length > 0 ? marks.status : statusSynonym(text) ?? english ?? (marks.empty.length > 0 ? undefined : begun) ?? (first.value === true || (typeof first.value === "string" && isTick(first.value) && !/^\d|^[๑]/.test(text.trim())) ? "done" as const : null);
  if (status) Object.assign(state, { status, statusCells: [...state.statusCells, ...cells] });
  else if (marks.ticked.length > 1) ledger.ask(first.at, "status-two-marks", false, { text });
  else if (marks.empty.length > 0 || first.value === false) ledger.ask(first.at, "status-not-marked", false, { text });
  else if (number !== undefined && number >= 0 && number <= (first.percent ? 1 : 100)) Object.assign(state, { progress: percentOf(number, first), progressCells: cells });
  else ledger.ask(first.at, "status-unknown", false, { text: foldSpace(text) });
};
/** How a status begins that says more than its name: "เลื่อนไปดำเนินการไตรมาส 3". Believed only under สถานะ. */
const BEGINNINGS: [RegExp, Status][] = [[/^(?:ยังไม่(?:ได้)?|ไม่ได้)\s*(?:เริ่ม|ดำเนิน|ทำ|จัด)/, "notStarted"], [/^(?:ขอ)?(?:เลื่อน|ขยายเวลา)/, "postponed"], [/^(?:(?:ขอ)?ยกเลิก|ไม่ดำเนินการ|งดดำเนินการ)/, "cancelled"], [/^(?:(?:อยู่)?(?:ใน)?ระหว่าง|กำลัง)/, "inProgress"], [/^(?:ดำเนินการ|จัด|ทำ)?(?:แล้ว)?(?:เสร็จ|เรียบร้อย)|^ดำเนินการแล้ว/, "done"]];
const ENGLISH: [RegExp, Status][] = [[/^(?:not (?:yet )?started|pending|to ?do|open)$/i, "notStarted"], [/^(?:in progress|on ?going|started|doing)$/i, "inProgress"], [/^(?:done|completed?|finished|closed)$/i, "done"], [/^(?:postponed|deferred|on hold)$/i, "postponed"], [/^(?:cancell?ed|dropped)$/i, "cancelled"]];

/** A fraction under a percentage format is held as 0.5. */
const percentOf = (number: number, cell: SourceCell, fraction = false): number =>
  typeof cell.value === "number" && (cell.percent || (number > 0 && (number < 1 || (fraction && number === 1)))) ? Math.round(number * 10_000) / 100 : number;

/** Status and progress: tick columns, a status column, then boxes before the result; a word in the prose is no mark. Source: ita.md b.4, d.8. */
export const readState = (draft: Draft, ledger: Ledger): State => {
  const state: State = { status: null, statusCells: [], progress: null, progressCells: [], resultText: undefined };
  const ticks = hasColumn(draft, ...TICKS.map(([role]) => role)), words = hasColumn(draft, "status");
  if (words || cellsFor(draft, "status").length > 0) fromWords(draft, ledger, state);
  if (ticks && state.status === null) fromTicks(draft, ledger, state);
  const results = cellsFor(draft, "results"), result = marksIn(spelledLines(results)), first = results[0];
  if (first && result.ticked.length + result.empty.length > 0) {
    state.resultText = result.rest;
    const marked = results.filter((cell) => hasMarks(cell));
    if (state.status === null) {
      state.status = result.status;
      state.statusCells.push(...marked);
      if (result.status === null) ledger.ask(first.at, result.ticked.length > 1 ? "status-two-marks" : "status-not-marked", true, { text: first.text });
    }
  } else if (first && !ticks && !words && results.length === 1) {
    const said = statusSynonym(first.text);
    if (said) Object.assign(state, { status: said, statusCells: results });
  }
  const progress = cellsFor(draft, "progress"), cell = progress[0];
  if (cell && !/^[\s\-–—.…]+$/.test(cell.text)) {
    const number = typeof cell.value === "number" ? cell.value : readNumber(cell.text);
    if (number === undefined || number < 0 || number > (cell.percent ? 1 : 100)) ledger.ask(cell.at, "progress-not-understood", false, { text: cell.text });
    else Object.assign(state, { progress: percentOf(number, cell, draft.fraction), progressCells: progress });
    // 0.5 may be half or half a per cent, 1 all or one per cent
    if (typeof cell.value === "number" && !cell.percent && cell.value > 0 && (cell.value < 1 || (cell.value === 1 && !draft.fraction))) ledger.ask(cell.at, "progress-not-understood", true, { text: cell.text });
  } else state.progressCells.push(...progress);
  return state;
};
