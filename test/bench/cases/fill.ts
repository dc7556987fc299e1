import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import { readFile } from "../../../src/ooxml/readFile";
import { isCellError, type CellValue } from "../../../src/workbook/CellValue";
import type { Area } from "../../../src/workbook/Snapshot";
import { ratioFigure, type Figure } from "../Figure";
import { fillTemplate, templateBytes } from "../inputs/filledBook";
import { manyMeasures } from "../inputs/manyMeasures";
import { interleaved } from "../interleaved";
import type { Step } from "../Step";

const MEASURES = 2_000;

const plain = (value: CellValue | undefined): string | number | boolean | null => (value === undefined || value === "" ? null : isCellError(value) ? value.error : value);

/** A sheet as the peer takes it: values as rows, formulas with their results beside. */
const peerSheet = ({ at, values, formulas = [] }: Area): WriteSheet => {
  const rows = values.map((row) => row.map(plain)), cells = new Map<string, Partial<Cell>>();
  formulas.forEach((row, r) => { row.forEach((formula, c) => { if (formula !== "") cells.set(`${r},${c}`, { formula, formulaResult: plain(values[r]?.[c]) ?? "" }); }); });
  return { name: at.sheet, rows, cells };
};

interface Times { ms: number; cold: number }
interface Medians { ours: Times; peer: Times }

/** The first time, and the median once warm: people start the command anew each time, a page stays warm. */
const timed = async (run: () => Promise<unknown>): Promise<Times> => {
  const started = performance.now();
  await run();
  const cold = performance.now() - started, { ms } = await interleaved({ ms: run });
  return { cold, ms };
};

const ours = async (): Promise<Times> => {
  const template = templateBytes(), report = manyMeasures(MEASURES);
  return timed(() => fillTemplate(template, report));
};

const filledFile = (): string => path.join(process.env.BENCH_FOLDER ?? ".", "filled.xlsx");

const peer = async (): Promise<Times> => {
  const sheets = peerSheets();
  return timed(() => writeXlsx({ sheets }));
};

const peerSheets = (): WriteSheet[] =>
  Object.values(readFile(new Uint8Array(readFileSync(filledFile())), { sheets: "all", with: { formulas: true } }).snapshot.areas).map(peerSheet);

const prepare = async (): Promise<void> => { writeFileSync(filledFile(), (await fillTemplate(templateBytes(), manyMeasures(MEASURES))).bytes); };

const judge = (times: Medians): Figure[] => {
  const sheets = peerSheets(), formulas = sheets.reduce((sum, { cells }) => sum + (cells?.size ?? 0), 0), cells = sheets.reduce((sum, { rows = [] }) => sum + rows.reduce((all, row) => all + row.filter((value) => value !== null).length, 0), 0);
  return [ratioFigure("filling 2,000 measures into the template, beside hucre", times.ours.ms / times.peer.ms, "atMost", 1.5,
    `ours ${times.ours.ms.toFixed(0)} ms, hucre ${times.peer.ms.toFixed(0)} ms; the first time in a process ${times.ours.cold.toFixed(0)} and ${times.peer.cold.toFixed(0)} ms; ${cells} cells with something in them, ${formulas} formulas`,
    { ours: times.ours.ms, peer: times.peer.ms, oursCold: times.ours.cold, peerCold: times.peer.cold })];
};

/** 2,000 measures into the template, from report to bytes, beside hucre writing all cells of the result into a new workbook without any looks. */
export const fill = async (step: Step, given: string): Promise<unknown> => {
  switch (step) {
    case "prepare": return prepare();
    case "ours": return ours();
    case "peer": return peer();
    case "judge": return judge(JSON.parse(given) as Medians);
  }
};
