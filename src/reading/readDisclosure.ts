import { leadingItemCode } from "../measures/ItemCode";
import type { DisclosureItem } from "../measures/Measure";
import { readItems } from "../measures/steps/readItems";
import { arabicDigits } from "../measures/text/digits";
import { foldSpace } from "../measures/text/fold";
import { linksIn } from "../measures/text/links";
import { readUnits } from "../measures/units/readUnits";
import type { Role } from "../layouts/Role";
import { IGNORED } from "../layouts/Role";
import { addCell, cellsFor, cellsOf, type Context, type Draft, unitTicked } from "./Draft";
import { contextOf } from "./drafts";
import { joinFolded, joinLines, spelledLines } from "./cellText";
import type { Ledger } from "./Ledger";
import type { SourceCell } from "./Line";
import type { Piece } from "./pieces";
import { placeOf } from "./placeOf";
import { readState } from "./readState";
import type { Sourced } from "./Report";
import type { Table } from "./Table";

const TEXT_ROLES: Role[] = ["results", "note", "outcome", "followUp", "suggestion"];

/** An item's code: with its letter or zero, or a bare number where the column is known to hold codes. */
const codeOf = (cell: SourceCell | undefined): { code: string; rest: string } | undefined => {
  if (!cell) return undefined;
  const found = leadingItemCode(cell.text);
  if (found) return found;
  const bare = /^(?:ข้อ(?:ที่)?\s*)?(\d{1,2})\s*[.)]?\s*(.*)$/.exec(arabicDigits(foldSpace(cell.text)));
  const number = Number(bare?.[1]);
  return bare && number >= 1 && number <= 60 && (bare[2] === "" || /^[.)]/.test(bare[0].slice(String(bare[1]).length))) ? { code: `o${number}`, rest: bare[2] ?? "" } : undefined;
};

const draftItems = (pieces: Piece[], ledger: Ledger): Draft[] => {
  const drafts: Draft[] = [];
  let context: Context = { indicator: undefined, sub: null }, last: Draft | undefined;
  for (const piece of pieces) {
    if ("line" in piece) { if (piece.line.cells.length <= 2) for (const cell of piece.line.cells) context = contextOf(cell.text, context); continue; }
    const { table } = piece;
    if (table.kind !== "disclosure") { last = undefined; continue; }
    for (const { line, what } of table.rows) {
      if (what === "heading" || what === "total") {
        for (const cell of line.cells) {
          ledger.skip(cell, what);
          context = contextOf(cell.text, context);
        }
        continue;
      }
      const cells = new Map<Role, SourceCell[]>();
      for (const cell of line.cells) {
        const column = table.columns.find((one) => cell.column >= one.column && cell.column < one.column + one.width), role = column?.role;
        if (role && IGNORED.has(role)) ledger.skip(cell, "other-column");
        else if (role) addCell(cells, role, unitTicked(cell, column));
      }
      const code = cells.get("itemCode")?.[0] ?? (hasCodeColumn(table) ? undefined : cells.get("itemName")?.[0]);
      if (code && codeOf(code)) {
        last = { kind: "disclosure", columns: table.columns, lines: [line], cells, inherited: inheritedIn(line, table), context, under: undefined, subs: [], fraction: false, resultRows: [] };
        drafts.push(last);
      } else if (code && cells.size >= 2) ledger.ask(code.at, "code-unclear", false, { text: code.text });
      else if (last) for (const [role, own] of cells) { if (!last.lines.includes(line)) last.lines.push(line); for (const cell of own) addCell(last.cells, role, cell); }
    }
  }
  return drafts;
};
const hasCodeColumn = (table: Table): boolean => table.columns.some((column) => column.role === "itemCode");
const inheritedIn = (line: Draft["lines"][number], table: Table): Map<Role, SourceCell[]> => {
  const found = new Map<Role, SourceCell[]>();
  for (const column of table.columns) {
    const over = column.role === "units" || column.role === "subIndicator" ? line.covering(column.column) : undefined;
    if (over && column.role) addCell(found, column.role, over);
  }
  return found;
};

const build = (draft: Draft, ledger: Ledger): DisclosureItem & Sourced => {
  const codeCells = cellsOf(draft, "itemCode").slice(0, 1), nameCells = cellsOf(draft, "itemName");
  const found = codeOf(codeCells[0] ?? nameCells[0]);
  const ownName = codeCells.length > 0 ? [found?.rest ?? "", ...nameCells.map((cell) => cell.text)] : [found?.rest ?? "", ...nameCells.slice(1).map((cell) => cell.text)];
  const state = readState(draft, ledger), unitCells = [...cellsFor(draft, "units"), ...cellsFor(draft, "coUnits")];
  const noteCells = TEXT_ROLES.flatMap((role) => cellsOf(draft, role));
  const rest = noteCells.filter((cell) => !cellsOf(draft, "results").includes(cell));
  const note = foldSpace([state.resultText ?? joinLines(cellsOf(draft, "results")), ...rest.map((cell) => cell.text)].join(" "));
  const evidenceCells = cellsOf(draft, "evidence"), elementCells = cellsOf(draft, "elements"), elements = readItems(joinLines(elementCells));
  const subCells = cellsFor(draft, "subIndicator"), sub = /(?<![\d.])((?:10|[1-9])\.\d)(?!\d)/.exec(arabicDigits(joinFolded(subCells) ?? ""))?.[1] ?? draft.context.sub;
  const sources: Record<string, SourceCell[]> = {
    code: codeCells.length > 0 ? codeCells : nameCells.slice(0, 1), sub: subCells, name: [...(found?.rest ? codeCells : []), ...nameCells], elements: elementCells, units: unitCells,
    status: state.statusCells, evidence: evidenceCells, note: noteCells,
  };
  for (const cell of evidenceCells) {
    const words = foldSpace(linksIn(cell.text).reduce((text, link) => text.replace(link, " "), cell.text));
    if (words !== "" && (linksIn(cell.text).length > 0 || cell.link !== undefined)) ledger.skip(cell, "note", words);
  }
  for (const cells of Object.values(sources)) ledger.use(cells);
  return {
    code: found?.code ?? "", sub, name: foldSpace(ownName.join(" ")),
    elements: elements.preamble === "" ? elements.items : [elements.preamble, ...elements.items],
    units: readUnits(spelledLines(unitCells)).units, status: state.status,
    evidence: [...new Set(evidenceCells.flatMap((cell) => [...linksIn(cell.text), ...(cell.link !== undefined && !cell.link.startsWith("#") ? [cell.link] : []), ...(linksIn(cell.text).length === 0 && cell.link === undefined ? [foldSpace(cell.text)] : [])]))],
    note: note === "" || /^[-–—.]+$/.test(note) ? null : note,
    source: placeOf([...draft.cells.values()].flat()),
    sources: Object.fromEntries(Object.entries(sources).filter(([, cells]) => cells.length > 0).map(([field, cells]) => [field, [...new Set(cells)].map((cell) => cell.at)])),
  };
};

/** Disclosure items (OIT): a filled code begins an item, rows without a code continue it cell by cell; headings give the sub-indicator. */
export const readDisclosure = (pieces: Piece[], ledger: Ledger): (DisclosureItem & Sourced)[] => draftItems(pieces, ledger).map((draft) => build(draft, ledger));
