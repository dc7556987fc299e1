import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import { readFile } from "../../../src/ooxml/readFile";
import { isCellError, type CellValue } from "../../../src/workbook/CellValue";
import type { Area } from "../../../src/workbook/Snapshot";
import { ratioFigure, type Figure } from "../Figure";
import { fillTemplate, templateBytes } from "../inputs/filledBook";
import { manyMeasures } from "../inputs/manyMeasures";
import { interleaved } from "../interleaved";

const MEASURES = 2_000;

const plain = (value: CellValue | undefined): string | number | boolean | null => (value === undefined || value === "" ? null : isCellError(value) ? value.error : value);

/** A sheet as the peer takes it: values as rows, formulas with their results beside. */
export const peerSheet = ({ at, values, formulas = [] }: Area): WriteSheet => {
  const rows = values.map((row) => row.map(plain)), cells = new Map<string, Partial<Cell>>();
  formulas.forEach((row, r) => { row.forEach((formula, c) => { if (formula !== "") cells.set(`${r},${c}`, { formula, formulaResult: plain(values[r]?.[c]) ?? "" }); }); });
  return { name: at.sheet, rows, cells };
};

/** 2,000 measures into the template, from report to bytes, beside hucre writing all cells of the result into a new workbook without any looks. */
export const fill = async (): Promise<Figure[]> => {
  const template = templateBytes(), report = manyMeasures(MEASURES);
  const { bytes, road } = await fillTemplate(template, report), { areas } = readFile(bytes, { sheets: "all", with: { formulas: true } }).snapshot;
  const sheets = Object.values(areas).map(peerSheet), formulas = sheets.reduce((sum, { cells }) => sum + (cells?.size ?? 0), 0), cells = sheets.reduce((sum, { rows = [] }) => sum + rows.reduce((all, row) => all + row.filter((value) => value !== null).length, 0), 0);
  const { ours, peer } = await interleaved({ ours: () => fillTemplate(template, report), peer: () => writeXlsx({ sheets }) });
  return [ratioFigure("filling 2,000 measures into the template, beside hucre", ours / peer, "atMost", 1.5,
    `ours ${ours.toFixed(0)} ms, hucre ${peer.toFixed(0)} ms; ${cells} cells with something in them, ${formulas} formulas, ${road.findings.length} findings; ${(bytes.length / 1e6).toFixed(1)} MB`, { ours, peer })];
};
