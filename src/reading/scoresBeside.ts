import { INDICATOR_WORDS } from "../layouts/indicatorWords";
import type { IndicatorScore } from "../measures/Measure";
import { readNumber } from "../measures/text/readNumber";
import { cellsFor, cellsOf, type Draft } from "./Draft";
import { joinFolded } from "./cellText";
import type { SourceCell } from "./Line";
import type { Ledger } from "./Ledger";
import { namedIndicator, numberedIndicator } from "./namedIndicator";
import { placeOf } from "./placeOf";
import type { Sourced } from "./Report";

/** Issues and scores that stand beside the measures, in columns of the same table, one entry per indicator cell. */
export const scoresBeside = (drafts: Draft[], ledger: Ledger): (IndicatorScore & Sourced)[] => {
  const found: (IndicatorScore & Sourced)[] = [], own = new Map<number, SourceCell[]>();
  for (const draft of drafts) {
    const issues = cellsOf(draft, "issue"), scores = cellsOf(draft, "score"), indicators = cellsFor(draft, "indicator");
    if (issues.length + scores.length === 0) continue;
    const named = namedIndicator(joinFolded(indicators) ?? "") ?? numberedIndicator(joinFolded(indicators) ?? "") ?? draft.context.indicator, cell = scores[0];
    const score = cell === undefined ? null : typeof cell.value === "number" ? cell.value : readNumber(cell.text) ?? null;
    if (cell && score === null) ledger.ask(cell.at, "score-not-understood", false, { text: cell.text });
    const known = INDICATOR_WORDS.find((one) => one.no === named?.no);
    if (!named || !known) continue;
    const before = found.find((one) => one.no === named.no), scoreCells = score === null ? [] : scores.slice(0, 1);
    ledger.use(issues);
    if (before) {
      before.issue = [before.issue, joinFolded(issues)].filter((text) => text !== null).join(" ") || null;
      before.sources.issue = [...(before.sources.issue ?? []), ...issues.map((one) => one.at)];
      // several scores under one indicator are those of its questions, none is the indicator's own
      for (const at of [...(before.sources.score ?? []), ...scoreCells.map((one) => one.at)]) if (scoreCells.length > 0) ledger.ask(at, "score-not-understood", false);
      if (scoreCells.length > 0) {
        before.score = null;
        delete before.sources.score;
        own.delete(named.no);
      }
      continue;
    }
    own.set(named.no, scoreCells);
    const sources = { name: indicators, score: scoreCells, issue: issues };
    found.push({
      no: named.no, instrument: known.instrument, name: named.name || known.names[0] || "", score, issue: joinFolded(issues), source: placeOf([...indicators, ...scores, ...issues]),
      sources: Object.fromEntries(Object.entries(sources).filter(([, cells]) => cells.length > 0).map(([field, cells]) => [field, cells.map((one) => one.at)])),
    });
  }
  for (const cells of own.values()) ledger.use(cells);
  return found;
};
