import { linksIn } from "../measures/text/links";
import { foldSpace } from "../measures/text/fold";
import { readItems } from "../measures/steps/readItems";
import { splitNumber } from "../measures/steps/splitNumber";
import { readUnits } from "../measures/units/readUnits";
import { arabicDigits } from "../measures/text/digits";
import { statusSynonym } from "../measures/readStatus";
import type { Measure } from "../measures/Measure";
import { cellsFor, cellsOf, type Draft } from "./Draft";
import { isRowList, joinFolded, joinLines, spelledLines } from "./cellText";
import { guessIndicator } from "./guessIndicator";
import type { Ledger } from "./Ledger";
import type { SourceCell } from "./Line";
import { indicatorInSentence, namedIndicator, numberedIndicator, type NamedIndicator } from "./namedIndicator";
import { placeOf } from "./placeOf";
import { readSpan } from "./readSpan";
import { readState } from "./readState";
import type { Sourced } from "./Report";
import { withoutResultLabel } from "./rowKind";
import { unswap } from "./unswap";

/** The words of a draft that its fields share. */
interface Words { no: string | null; measure: string; heading: string; steps: string[]; preamble: string; noCells: SourceCell[]; measureCells: SourceCell[]; stepCells: SourceCell[] }

const numberOf = (cells: SourceCell[]): string | null => {
  const text = arabicDigits(foldSpace(cells[0]?.text ?? ""));
  return /^[([]?\s*(\d{1,6}(?:\.\d{1,2})*)\s*[.)\]]*$/.exec(text)?.[1] ?? splitNumber(text).no ?? /^[A-Za-zก-ฮ]{1,4}[-.]?\d{1,4}(?:\.\d{1,2})*$/.exec(text)?.[0] ?? null;
};

/** The steps cell without its opening heading, and that heading: underlined or bold words, or what stands before the list of a sub-measure. */
const stepsOf = (draft: Draft, isSub: boolean): { heading: string; preamble: string; steps: string[] } => {
  const cells = cellsOf(draft, "steps"), lead = foldSpace(cells[0]?.lead ?? "");
  let text = joinLines(cells), heading = "";
  if (lead !== "" && splitNumber(lead).no === null && lead.length >= 4) {
    const rest = afterFolded(text, lead);
    if (rest !== undefined && foldSpace(rest) !== "") [heading, text] = [lead.replace(/\s*[:：]$/, ""), rest];
  }
  if (heading === "" && isRowList(cells)) return { heading: "", preamble: "", steps: cells.map((cell) => foldSpace(cell.text)) };
  const { preamble, items } = readItems(text);
  if (heading === "" && preamble !== "" && isSub && indicatorInSentence(preamble) === undefined) return { heading: preamble.replace(/\s*[:：]$/, ""), preamble: "", steps: items };
  return { heading, preamble, steps: items };
};

/** The text after its opening words, compared without white space. */
const afterFolded = (text: string, opening: string): string | undefined => {
  const wanted = opening.replace(/\s/g, "");
  let at = 0, matched = 0;
  for (; at < text.length && matched < wanted.length; at++) {
    if (/\s/.test(text[at] ?? "")) continue;
    if (text[at] !== wanted[matched]) return undefined;
    matched++;
  }
  return matched === wanted.length ? text.slice(at) : undefined;
};

const wordsOf = (draft: Draft, isSub: boolean): Words => {
  const measureCells = cellsOf(draft, "measure"), noCells = cellsOf(draft, "no"), stepCells = cellsOf(draft, "steps");
  const split = splitNumber(joinLines(measureCells)), { heading, preamble, steps } = stepsOf(draft, isSub);
  const no = numberOf(noCells) ?? split.no;
  return { no, measure: split.rest, heading, steps, preamble, noCells: noCells.length > 0 && numberOf(noCells) !== null ? noCells : split.no !== null ? measureCells : [], measureCells, stepCells };
};

/** Links first, as written or as the cell leads to, then what else the cell says of the evidence. */
const evidenceOf = (cells: SourceCell[]): string[] => [...new Set(cells.flatMap((cell) => {
  const written = linksIn(cell.text), target = cell.link !== undefined && !cell.link.startsWith("#") ? cell.link : undefined;
  const bare = (link: string): string => link.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const words = written.reduce((text, link) => text.replace(link, "\n"), cell.text);
  const said = readItems(words).items.filter((item) => item.replace(/[^ก-๎A-Za-z0-9]/g, "").length >= (written.length > 0 ? 6 : 1));
  return [...written, ...(target !== undefined && !written.some((link) => bare(link) === bare(target)) ? [target] : []), ...said];
}))];

/** The texts of result cells as a list; what stands before a list stays as its first entry, so that nothing is lost. */
const listOf = (text: string): string[] => {
  const { preamble, items } = readItems(text);
  return preamble === "" ? items : [preamble, ...items];
};

/** Several columns of results (a round each) are told one after the other, the lines of one column together. */
const listOfColumns = (cells: SourceCell[]): string[] =>
  [...new Set(cells.map((cell) => cell.column))].flatMap((column) => listOf(joinLines(cells.filter((cell) => cell.column === column))));

const indicatorOf = (draft: Draft, preamble: string, ledger: Ledger): { named: NamedIndicator | undefined; sub: string | null; cells: SourceCell[]; fromPreamble: boolean } => {
  const cells = cellsFor(draft, "indicator"), subCells = cellsFor(draft, "subIndicator"), text = joinFolded(cells);
  const subText = arabicDigits(joinFolded(subCells) ?? ""), sub = /(?<![\d.])((?:10|[1-9])\.\d)(?!\d)/.exec(subText)?.[1] ?? null;
  const named = text === null ? undefined : namedIndicator(text) ?? numberedIndicator(text);
  if (text !== null && !named && cellsOf(draft, "indicator").length > 0 && draft.kind === "measures") for (const cell of cells) ledger.ask(cell.at, "indicator-unclear", false, { text });
  if (named || sub) return { named: named ?? (sub ? { no: Number(sub.split(".")[0]), sub, name: "" } : undefined), sub: sub ?? named?.sub ?? null, cells: [...cells, ...subCells], fromPreamble: false };
  const sentence = indicatorInSentence(preamble);
  if (sentence) return { named: { ...sentence, name: "" }, sub: sentence.sub, cells: cellsOf(draft, "steps"), fromPreamble: true };
  return { named: draft.context.indicator, sub: draft.context.sub, cells: [], fromPreamble: false };
};

/** The name of a row that is tracked under a measure: its heading, its own number and text, else its first step. */
const subName = (draft: Draft, words: Words): string => words.heading || joinFolded(cellsOf(draft, "project")) || words.steps[0] || joinFolded(cellsOf(draft, "results")) || "";

/**
 * A measure out of the cells that a draft gathered, each field with the cells that say it. `position` counts the tracked rows under one
 * measure from 1 and is undefined for a measure by itself.
 */
export const buildMeasure = (draft: Draft, position: number | undefined, fiscalYear: number | null, ledger: Ledger): Measure & Sourced => {
  unswap(draft, ledger);
  const isSub = position !== undefined, words = wordsOf(draft, isSub), top = draft.under ?? draft, above = draft.under ? wordsOf(draft.under, true) : words;
  const found = indicatorOf(draft, words.preamble, ledger);
  const indicator = found.named ?? (draft.under ? indicatorOf(draft.under, above.preamble, ledger).named : undefined);
  const state = readState(draft, ledger), span = readSpan(draft, fiscalYear, ledger);
  const unitCells = [...cellsFor(draft, "units"), ...cellsFor(draft, "coUnits")], units = readUnits(spelledLines(unitCells));
  const resultCells = cellsFor(draft, "results"), resultText = state.resultText ?? "";
  const results = [...(state.resultText === undefined ? listOfColumns(resultCells) : listOf(resultText)), ...draft.resultRows.flatMap((cell) => listOf(withoutResultLabel(cell.text)))].filter((text) => !/^[-–—.]+$/.test(text));
  const evidenceCells = [...cellsFor(draft, "evidence"), ...cellsOf(draft, "note").filter((cell) => linksIn(cell.text).length > 0)];
  const noteCells = cellsOf(draft, "note").filter((cell) => !evidenceCells.includes(cell));
  const saidInNote = state.status === null && noteCells.length === 1 && !cellsFor(draft, "status").length ? statusSynonym(noteCells[0]?.text ?? "") : undefined;
  const byIndicator = draft.kind === "indicators";
  const name = byIndicator ? words.heading || found.named?.name || "" : isSub ? subName(draft, words) : words.measure || subName(draft, words);
  const base = above.no ?? null;
  const over = isSub ? undefined : draft.context.parent;
  const no = over ? (words.no === null || words.no.startsWith(`${over.no}.`) ? words.no : `${over.no}.${words.no}`) : !isSub ? words.no : draft !== top && words.no !== null && words.no !== above.no ? words.no : base === null ? null : `${base}.${position}`;
  const parent = isSub ? above.measure || null : over?.text ?? null;

  const sources: Record<string, SourceCell[]> = {
    no: isSub && draft.under ? above.noCells : words.noCells,
    parent: over ? [over.cell] : parent === null ? [] : above.measureCells,
    measure: byIndicator ? (words.heading !== "" ? words.stepCells : found.cells) : isSub || words.measure === "" ? (words.heading !== "" || !cellsOf(draft, "project").length ? words.stepCells : cellsOf(draft, "project")) : words.measureCells,
    indicator: indicator && found.named ? found.cells : [],
    steps: [...words.stepCells, ...(!isSub ? cellsOf(draft, "project") : [])],
    units: unitCells, start: span.startCells, end: span.endCells,
    status: saidInNote ? noteCells : state.statusCells, progress: state.progressCells,
    results: [...resultCells, ...draft.resultRows], outcome: cellsFor(draft, "outcome"), followUp: cellsFor(draft, "followUp"), suggestion: cellsFor(draft, "suggestion"), evidence: evidenceCells,
  };
  const project = !isSub ? joinFolded(cellsOf(draft, "project")) : null;
  const steps = [...(project === null || project === name ? [] : [project]), ...(isSub && words.heading === "" && words.steps.length === 1 && words.steps[0] === name ? [name] : words.steps)];
  if (words.preamble !== "") {
    const cell = words.stepCells[0];
    if (cell) ledger.skip(cell, "preamble", words.preamble);
  }
  if (units.people.length > 0 && unitCells[0]) ledger.skip(unitCells[0], "note", units.people.join(" "));
  for (const cells of Object.values(sources)) ledger.use(cells);
  const told = Object.fromEntries(Object.entries(sources).filter(([, cells]) => cells.length > 0).map(([field, cells]) => [field, [...new Set(cells)].map((cell) => cell.at)]));
  return {
    no, parent, measure: name,
    indicator: indicator?.no ?? null, subIndicator: found.sub, indicatorGuess: indicator?.no ?? guessIndicator(parent === null ? name : `${name}`, steps),
    steps, units: units.units, allUnits: units.allUnits, start: span.start, end: span.end,
    status: saidInNote ?? state.status, progress: state.progress, results,
    outcome: joinFolded(sources.outcome ?? []), followUp: joinFolded(sources.followUp ?? []), suggestion: joinFolded(sources.suggestion ?? []),
    evidence: evidenceOf(evidenceCells),
    source: placeOf([...draft.cells.values()].flat().concat(draft.resultRows)), sources: told,
  };
};
