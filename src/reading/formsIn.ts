import { bestRole, roleScores } from "../layouts/roleScores";
import type { Role } from "../layouts/Role";
import { arabicDigits } from "../measures/text/digits";
import { foldSpace } from "../measures/text/fold";
import { readHead } from "./Head";
import type { Line, SourceCell, Stream } from "./Line";
import { isContext, isPageNumber, isSignature } from "./rowKind";

/** A label with what stands beside or below it. */
interface Entry { label: SourceCell; role: Role | undefined; values: SourceCell[] }
interface Form { entries: Entry[]; lines: Line[] }

/** Lines looked at for columns of labels before the whole sheet is. */
const SAMPLE = 300;
const LABEL = 0.72;
/** A paragraph of its own is a label only when it says little else: titles name roles too. */
const LABEL_ALONE = 0.9;
const MAIN: ReadonlySet<Role> = new Set<Role>(["measure", "approach", "project"]);

const roleOf = (text: string, ticks = false, least = LABEL): Role | undefined => {
  const plain = foldSpace(text).replace(/\s*[:：]\s*$/, "");
  if (plain.length > 60 || plain === "") return undefined;
  // a numbered line is an item unless it is a label word for word
  const bare = plain.replace(/^[\d๐-๙]{1,2}\s*[.)]\s*/, "");
  const best = bestRole(roleScores(bare.replace(/(?:ที่)?\s*[\d๐-๙]{1,2}$/, "")));
  return best && best.score >= (bare === plain ? least : 0.95) && (ticks || !/^(?:tick|month|quarter):/.test(best.role)) ? best.role : undefined;
};

/** "ผู้รับผิดชอบ : กองคลัง" in one cell is a label and a value; so is "มาตรการที่ ๑ เผยแพร่…" in a paragraph. */
const cut = (cell: SourceCell, loose: boolean): { label: SourceCell; value: SourceCell } | undefined => {
  const found = /^\s*([^:：\n]{2,60}?)\s*[:：]\s*([^]+)$/.exec(cell.text) ?? (loose ? /^\s*(มาตรการ(?:ที่)?\s*[\d๐-๙]{1,2})\s*[.)]?\s+([^]+)$/.exec(cell.text) ?? /^\s*(ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ|ระยะเวลาดำเนินการ|ระยะเวลา|วิธีดำเนินการ|ผลการดำเนินการ|ผลการดำเนินงาน|ขั้นตอน)\s+([^\s:：][^]*)$/.exec(cell.text) : null);
  const numbered = !found && loose ? /^\s*([\d๐-๙]{1,2})\s*[.)]\s*(มาตรการ[^]{2,160})$/.exec(cell.text) : null;
  if (numbered) return { label: { ...cell, text: `มาตรการที่ ${numbered[1] ?? ""}` }, value: { ...cell, text: numbered[2] ?? "", value: numbered[2] ?? "" } };
  if (!found || !roleOf(found[1] ?? "")) return undefined;
  return { label: { ...cell, text: found[1] ?? "" }, value: { ...cell, text: found[2] ?? "", value: found[2] ?? "" } };
};

/** Labels and values of a line: a cell that names a role and the cells after it, up to the next label in a column of labels. */
const entriesOf = (line: Line, labelColumns: ReadonlySet<number>, inside: boolean): Entry[] => {
  const entries: Entry[] = [];
  let last: Entry | undefined;
  for (const cell of line.cells) {
    const first = cell === line.cells[0], split = cut(cell, line.kind === "paragraph"), role = split ? undefined : line.kind === "row" ? roleOf(cell.text, first) : roleOf(cell.text, false, LABEL_ALONE);
    if (split) entries.push(last = { label: split.label, role: roleOf(split.label.text) ?? "note", values: [split.value] });
    else if (role && labelColumns.has(cell.column) && (first || (last && last.values.length > 0))) entries.push(last = { label: cell, role, values: [] });
    else if (last) last.values.push(cell);
    else if (line.kind === "row" && labelColumns.has(cell.column) && (line.cells.length > 1 || !line.gap && inside) && cell.text.length <= 40) entries.push(last = { label: cell, role: undefined, values: [] });
    else return [];
  }
  const only = entries[0];
  return line.kind === "row" && entries.length === 1 && only?.values.length === 0 && only.role && MAIN.has(only.role) ? [] : entries;
};

const labelColumnsOf = (lines: Line[]): Set<number> => {
  const counts = new Map<number, Set<Role>>(), labels = new Map<number, number>(), cells = new Map<number, number>();
  for (const line of lines) for (const cell of line.cells) {
    cells.set(cell.column, (cells.get(cell.column) ?? 0) + 1);
    const role = roleOf(cell.text) ?? (cut(cell, line.kind === "paragraph") ? roleOf(cut(cell, true)?.label.text ?? "") : undefined);
    if (!role) continue;
    counts.set(cell.column, (counts.get(cell.column) ?? new Set()).add(role));
    labels.set(cell.column, (labels.get(cell.column) ?? 0) + 1);
  }
  const first = Math.min(...counts.keys());
  return new Set([...counts].filter(([column, roles]) => roles.size >= 2 && (labels.get(column) ?? 0) >= (cells.get(column) ?? 0) * (column === first ? 0.25 : 0.5)).map(([column]) => column));
};

const collect = (lines: Line[]): { forms: Form[]; rest: Line[] } => {
  const columns = labelColumnsOf(lines.slice(0, 3000)), forms: Form[] = [], rest: Line[] = [];
  let form: Form | undefined;
  for (const line of lines) {
    const entries = entriesOf(line, columns, form !== undefined && form.entries.some((entry) => entry.values.some((cell) => !columns.has(cell.column))));
    const repeats = entries.some((entry) => form?.entries.some((one) => entry.role !== undefined && one.role === entry.role && (MAIN.has(entry.role) || entry.role === "no" || one === form?.entries[0])));
    if (entries.length > 0) {
      if (!form || repeats || (line.gap && line.kind === "row" && line.cells.some((cell) => MAIN.has(roleOf(cell.text) ?? "note")))) forms.push(form = { entries: [], lines: [] });
      form.entries.push(...entries);
      form.lines.push(line);
      continue;
    }
    const last = form?.entries[form.entries.length - 1], first = line.cells[0];
    const below = last && first && (last.values.length === 0 || first.column >= Math.min(...last.values.map((cell) => cell.column)) || line.kind === "paragraph");
    const carriesOn = below && !line.cells.some((cell) => isSignature(cell.text) || isContext(cell.text)) && !isPageNumber(line)
      && (line.kind === "row" ? !line.gap : last.values.length === 0 || /^\s*(?:[-–•]|[([]?[\d๐-๙]{1,2}[.)\]])/.test(first.text));
    if (form && last && carriesOn) {
      last.values.push(...line.cells);
      form.lines.push(line);
    } else {
      if (line.cells.length === 1 && line.cells[0] && (line.gap || line.kind === "paragraph")) form = undefined;
      rest.push(line);
    }
  }
  return { forms, rest };
};

const numberIn = (label: SourceCell): string | undefined => /(?:ที่\s*|^\s*มาตรการ\s*)([\d๐-๙]{1,2})\s*$/.exec(foldSpace(label.text).replace(/\s*[:：]$/, ""))?.[1];

/** A form as a table: its labels are the heading, each column of values a row. */
const tableOf = (form: Form): { head: Line; rows: Line[] } => {
  const none = (): undefined => undefined, first = form.lines[0];
  const columns = form.entries.flatMap((entry): { label: SourceCell; values: SourceCell[] }[] => {
    const number = entry.role && MAIN.has(entry.role) ? numberIn(entry.label) : undefined;
    const own = { label: { ...entry.label, text: entry.label.text.replace(/\s*[:：]\s*$/, "") }, values: entry.values };
    if (number === undefined) return [own];
    const value = { ...entry.label, text: arabicDigits(number), value: arabicDigits(number), column: entry.values[0]?.column ?? 0 };
    return [{ label: { ...entry.label, text: "ลำดับ" }, values: [value] }, { ...own, label: { ...own.label, text: own.label.text.replace(/(?:ที่)?\s*[\d๐-๙]{1,2}\s*$/, "") } }];
  });
  const main = form.entries.find((entry) => entry.role && MAIN.has(entry.role)) ?? form.entries[0];
  const starts = [...new Set((main?.values ?? []).filter((cell) => cell.at.row === main?.label.at.row || cell.at.row === main?.values[0]?.at.row).map((cell) => cell.column))].sort((a, b) => a - b);
  const side = (cell: SourceCell): number => Math.max(0, starts.filter((start) => start <= cell.column).length - 1);
  const lineOf = (cells: SourceCell[]): Line => ({ sheet: first?.sheet ?? "", row: cells[0]?.at.row ?? first?.row ?? 0, kind: "row", cells, gap: false, covering: none });
  const logical = (cell: SourceCell, column: number): SourceCell => ({ ...cell, column, width: 1, height: 1 });
  const rows = (starts.length > 1 ? starts : [0]).map((_, index) => lineOf(columns.flatMap(({ values }, column) =>
    values.filter((cell) => starts.length < 2 || side(cell) === index).map((cell) => logical(cell, column)))));
  return { head: { ...lineOf(columns.map(({ label }, column) => logical(label, column))), gap: true }, rows: rows.filter((row) => row.cells.length > 0) };
};

const isForm = (form: Form): boolean => {
  const roles = new Set(form.entries.flatMap((entry) => entry.role ?? []));
  return roles.size >= 3 && [...roles].some((role) => MAIN.has(role)) && form.entries.some((entry) => entry.values.length > 0);
};

/**
 * A stream whose measures stand as forms or transposed tables (labels in one column, values beside them) or as labelled paragraphs, turned
 * into rows; undefined when it holds none. A sheet in which some line is a real heading of three roles is left alone.
 */
export const formsIn = (stream: Stream): Stream | undefined => {
  const { lines } = stream;
  if (lines.length < 3 || labelColumnsOf(lines.slice(0, SAMPLE)).size === 0 || lines.some((line, index) => (readHead(lines, index)?.columns.length ?? 0) >= 3 && line.cells.filter((cell) => roleOf(cell.text)).length >= 3)) return undefined;
  const { forms, rest } = collect(lines);
  if (!forms.some(isForm)) return undefined;
  const position = new Map(lines.map((line, index) => [line, index])), at = (line: Line | undefined): number => (line ? position.get(line) ?? -1 : -1);
  const turned: Line[] = [], loose = [...rest, ...forms.filter((form) => !isForm(form)).flatMap((form) => form.lines)].sort((a, b) => at(a) - at(b));
  let next = 0;
  for (const form of forms.filter(isForm)) {
    const { head, rows } = tableOf(form);
    for (let line = loose[next]; line && at(line) < at(form.lines[0]); line = loose[next]) {
      turned.push({ ...line, gap: true });
      next++;
    }
    turned.push(head, ...rows);
  }
  return { ...stream, lines: [...turned, ...loose.slice(next).map((line, index) => (index === 0 ? { ...line, gap: true } : line))] };
};
