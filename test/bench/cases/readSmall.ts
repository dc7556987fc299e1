import { inflateSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre";
import { readFile } from "../../../src/ooxml/readFile";
import { openZip } from "../../../src/ooxml/zip/openZip";
import { looksBlank } from "../../../src/workbook/CellValue";
import { ratioFigure, type Figure } from "../Figure";
import { seedReports } from "../inputs/seedReports";
import { measureRow } from "../inputs/sheetRows";
import { interleaved } from "../interleaved";

const FILES = 200;

const inflateAll = (bytes: Uint8Array): void => {
  for (const { raw, method, size } of openZip(bytes).entries.values()) if (method === 8) inflateSync(raw, { out: new Uint8Array(size) });
};

/** 200 workbooks of 60 and 5 rows, every cell read, beside hucre reading the same bytes. */
export const readSmall = async (): Promise<Figure[]> => {
  const reports = seedReports(), files: Uint8Array[] = [];
  for (let file = 0; file < FILES; file++) {
    const report = reports[file % reports.length];
    if (!report) throw new Error("no report");
    const rows = (count: number, from: number) => Array.from({ length: count }, (_, n) => measureRow(report, from + n));
    files.push(await writeXlsx({ sheets: [{ name: "มาตรการ", rows: rows(60, file) }, { name: "หน่วยงาน", rows: rows(5, file + 7) }] }));
  }
  let ours = 0, theirs = 0;
  const { our, peer, inflation } = await interleaved({
    our: () => {
      ours = 0;
      for (const file of files) for (const area of Object.values(readFile(file).snapshot.areas)) for (const row of area.values) for (const value of row) if (!looksBlank(value)) ours++;
    },
    peer: async () => {
      theirs = 0;
      for (const file of files) for (const sheet of (await readXlsx(file)).sheets) for (const row of sheet.rows) for (const value of row) if (value !== null && value !== "") theirs++;
    },
    inflation: () => { for (const file of files) inflateAll(file); },
  });
  if (ours !== theirs) throw new Error(`ours read ${ours} cells, the peer ${theirs}`);
  return [ratioFigure(`reading ${FILES} small workbooks, beside hucre`, peer / our, "atLeast", 2,
    `ours ${our.toFixed(0)} ms, hucre ${peer.toFixed(0)} ms; bare inflation ${inflation.toFixed(0)} ms = ${(100 * inflation / our).toFixed(0)} % of ours; ${ours} cells`, { our, peer, inflation })];
};
