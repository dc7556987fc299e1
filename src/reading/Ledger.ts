import type { Address } from "../workbook/Address";
import type { Question, QuestionCode, Skipped, SkipReason } from "./Report";
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

export const openLedger = (): Ledger => {
  const settled = new Set<string>(), used = new Set<string>();
  const skipped: Skipped[] = [], questions: Question[] = [];
  return {
    use: (cells) => { for (const cell of cells) { settled.add(keyOf(cell.at)); used.add(keyOf(cell.at)); } },
    skip: (cell, reason, part) => {
      settled.add(keyOf(cell.at));
      skipped.push({ where: cell.at, text: part ?? cell.text, reason, ...(part === undefined ? {} : { used: true }) });
    },
    ask: (where, code, isUsed, facts = {}) => {
      if (where.rows === 1 && where.columns === 1) settled.add(keyOf(where));
      questions.push({ where, code, used: isUsed, facts });
    },
    isSettled: (cell) => settled.has(keyOf(cell.at)),
    close: (cells) => {
      for (const cell of cells) if (!settled.has(keyOf(cell.at))) questions.push({ where: cell.at, code: "text-unplaced", used: false, facts: { text: cell.text } });
      const claimed = questions.map((question) => ({ ...question, used: question.used || used.has(keyOf(question.where)) }));
      const once = new Map(claimed.map((one) => [`${one.code}:${one.where.rows}:${one.where.columns}:${keyOf(one.where)}`, one]));
      return { skipped: skipped.filter((one) => one.used === true || !used.has(keyOf(one.where))), questions: [...once.values()] };
    },
  };
};
