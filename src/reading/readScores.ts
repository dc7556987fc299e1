import { INDICATOR_WORDS } from "../layouts/indicatorWords";
import type { IndicatorScore } from "../measures/Measure";
import { splitNumber } from "../measures/steps/splitNumber";
import { plainDigits } from "../measures/text/digits";
import { foldSpace } from "../measures/text/fold";
import { readNumber } from "../measures/text/readNumber";
import { joinFolded } from "./cellText";
import type { Ledger } from "./Ledger";
import type { Line, SourceCell } from "./Line";
import { looksLikeScore } from "./looksLike";
import { indicatorOfName, namedIndicator } from "./namedIndicator";
import type { Piece } from "./pieces";
import { placeOf } from "./placeOf";
import type { Sourced } from "./Report";
import { isTotal } from "./rowKind";
import type { Table } from "./Table";
import type { Role } from "../layouts/Role";

interface Row { no: number; name: string; indicator: SourceCell; scoreCells: SourceCell[]; score: number | null; issues: SourceCell[] }

const SCORE = /\s*[:：=]?\s*(\d{1,3}(?:\.\d{1,4})?)\s*(?:คะแนน|%)?\s*$/;

/** "๒. การใช้อำนาจ ๙๘.๗๑ คะแนน": the name decides, numbers restart inside each instrument (ita.md a.1). */
const nameAndScore = (text: string): { name: string; score: number | null } => {
  const bare = splitNumber(foldSpace(text).replace(/^ตัวชี้วัด(?:ที่)?\s*/, "")).rest.replace(/^[\d๐-๙]{1,2}\s+/, "");
  const found = SCORE.exec(plainDigits(bare));
  return found && found.index > 0 ? { name: foldSpace(bare.slice(0, found.index)).replace(/\s*(?:ได้|มีคะแนน|คะแนน)$/, ""), score: Number(found[1]) } : { name: bare, score: null };
};

const cellIn = (line: Line, table: Table, role: Role): SourceCell | undefined => line.cells.find((cell) => table.columns.some((column) => column.role === role && cell.column >= column.column && cell.column < column.column + column.width));

const readRow = (line: Line, table: Table, ledger: Ledger): Row | undefined => {
  const indicator = cellIn(line, table, "indicator"), scoreCell = cellIn(line, table, "score");
  if (!indicator) return undefined;
  const { name, score } = nameAndScore(indicator.text), no = indicatorOfName(name.replace(/\s*\((?:IIT|EIT|OIT)\)\s*$/i, ""));
  if (no === undefined) return undefined;
  const stated = scoreCell === undefined ? undefined : typeof scoreCell.value === "number" ? scoreCell.value : readNumber(scoreCell.text);
  if (scoreCell && stated === undefined) ledger.ask(scoreCell.at, "score-not-understood", false, { text: scoreCell.text });
  return { no, name, indicator, scoreCells: stated !== undefined && scoreCell ? [scoreCell] : score !== null ? [indicator] : [], score: stated ?? score, issues: [] };
};

/** Lines without any heading that name an indicator and a score beside it, when there are several. */
const looseRows = (pieces: Piece[]): Row[] => {
  const rows = pieces.flatMap((piece): Row[] => {
    if (!("line" in piece) || piece.line.cells.length < 2) return [];
    const indicator = piece.line.cells.find((cell) => namedIndicator(cell.text)), named = namedIndicator(indicator?.text ?? "");
    const score = piece.line.cells.find((cell) => cell !== indicator && looksLikeScore(cell));
    const value = typeof score?.value === "number" ? score.value : readNumber(score?.text ?? "");
    return indicator && named && score && value !== undefined ? [{ no: named.no, name: named.name, indicator, scoreCells: [score], score: value, issues: [] }] : [];
  });
  return rows.length >= 2 ? rows : [];
};

/** Scores of the year, one per indicator; the issue cell belongs to the first indicator it is merged over, rows without an indicator continue it. */
export const readScores = (pieces: Piece[], ledger: Ledger): (IndicatorScore & Sourced)[] => {
  const rows: Row[] = [];
  for (const piece of pieces) {
    if (!("table" in piece) || piece.table.kind !== "scores") continue;
    const { table } = piece;
    let last: Row | undefined;
    for (const { line, what } of table.rows) {
      const row = what === "data" || what === "heading" ? readRow(line, table, ledger) : undefined;
      if (row) rows.push(last = row);
      else if (what === "heading" || what === "total" || isTotal(line) || /แบบ(?:วัด|ตรวจ)|\b[IEO]IT\b/.test(line.cells[0]?.text ?? "")) {
        for (const cell of line.cells) ledger.skip(cell, what === "total" ? "total" : "heading");
        continue;
      }
      const issue = cellIn(line, table, "issue") ?? cellIn(line, table, "note");
      if (issue && last) last.issues.push(issue);
      const no = cellIn(line, table, "no");
      if (no && row) ledger.skip(no, "other-column");
      for (const cell of line.cells) if (cell !== issue && cell !== no && !ledger.isSettled(cell) && !(row && (cell === row.indicator || row.scoreCells.includes(cell)))) ledger.skip(cell, "other-column");
    }
  }
  return [...rows, ...(rows.length === 0 ? looseRows(pieces) : [])].map((row) => {
    const sources: Record<string, SourceCell[]> = { name: [row.indicator], score: row.scoreCells, issue: row.issues };
    for (const cells of Object.values(sources)) ledger.use(cells);
    return {
      no: row.no, instrument: INDICATOR_WORDS.find((one) => one.no === row.no)?.instrument ?? "", name: row.name, score: row.score, issue: joinFolded(row.issues),
      source: placeOf([row.indicator, ...row.scoreCells, ...row.issues]),
      sources: Object.fromEntries(Object.entries(sources).filter(([, cells]) => cells.length > 0).map(([field, cells]) => [field, cells.map((cell) => cell.at)])),
    };
  });
};
