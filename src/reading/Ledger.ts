import { MAX_COLUMNS, type Address } from "../workbook/Address";
import type { Question, QuestionCode, Skipped, SkipReason } from "./Report";
import { saysNothing } from "./cellText";
import type { SourceCell } from "./Line";

/** Keeps account of every source cell, so that none is lost silently. */
export interface Ledger {
  use(cells: readonly SourceCell[]): void;
  skip(cell: SourceCell, reason: SkipReason, part?: string): void;
  ask(where: Address, code: QuestionCode, used: boolean, facts?: Record<string, string | number>): void;
  isSettled(cell: SourceCell): boolean;
  /** Asks about every cell that nothing has claimed. */
  close(cells: readonly SourceCell[]): { skipped: Skipped[]; questions: Question[] };
}

const keyOf = (at: Address): string => `${at.row}:${at.column}:${at.sheet}`;

/** Single cells of many sheets, kept as numbers so that large tables cost little. */
const cellSet = (): { add(at: Address): void; has(at: Address): boolean } => {
  const sheets = new Map<string, Set<number>>();
  return {
    add: (at) => {
      let cells = sheets.get(at.sheet);
      if (!cells) sheets.set(at.sheet, cells = new Set());
      cells.add(at.row * MAX_COLUMNS + at.column);
    },
    has: (at) => sheets.get(at.sheet)?.has(at.row * MAX_COLUMNS + at.column) ?? false,
  };
};

export const openLedger = (): Ledger => {
  const settled = cellSet(), used = cellSet();
  const skipped: Skipped[] = [], questions: Question[] = [];
  return {
    use: (cells) => { for (const cell of cells) { settled.add(cell.at); used.add(cell.at); } },
    skip: (cell, reason, part) => {
      settled.add(cell.at);
      skipped.push({ where: cell.at, text: part ?? cell.text, reason, ...(part === undefined ? {} : { used: true }) });
    },
    ask: (where, code, isUsed, facts = {}) => {
      if (where.rows === 1 && where.columns === 1) settled.add(where);
      questions.push({ where, code, used: isUsed, facts });
    },
    isSettled: (cell) => settled.has(cell.at),
    close: (cells) => {
      for (const cell of cells) if (!settled.has(cell.at) && saysNothing(cell)) skipped.push({ where: cell.at, text: cell.text, reason: "blank-look" });
      else if (!settled.has(cell.at)) questions.push({ where: cell.at, code: "text-unplaced", used: false, facts: { text: cell.text } });
      const claimed = questions.map((question) => ({ ...question, used: question.used || used.has(question.where) }));
      const once = new Map(claimed.map((one) => [`${one.code}:${one.where.rows}:${one.where.columns}:${keyOf(one.where)}`, one]));
      return { skipped: skipped.filter((one) => one.used === true || !used.has(one.where)), questions: [...once.values()] };
    },
  };
};
