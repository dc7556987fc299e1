import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Inflate } from "fflate";
import { readXlsx, streamXlsxRows, writeXlsx } from "hucre";
import { readFile } from "../../../src/ooxml/readFile";
import { readRows } from "../../../src/ooxml/readRows";
import { openZip } from "../../../src/ooxml/zip/openZip";
import { ratioFigure, type Figure } from "../Figure";
import type { Step } from "../Step";
import { seedReports } from "../inputs/seedReports";
import { measureRow } from "../inputs/sheetRows";

export type LargeName = "rows" | "stream";

const ROWS = 100_000, SHEET = "มาตรการ";
const fileOf = (name: string): string => path.join(process.env.BENCH_FOLDER ?? ".", name);

/** A file of so many rows, written once. */
const bookOf = async (rows: number): Promise<Uint8Array> => {
  const file = fileOf(`rows-${rows}.xlsx`);
  if (!existsSync(file)) {
    const [report] = seedReports();
    if (!report) throw new Error("no report");
    writeFileSync(file, await writeXlsx({ sheets: [{ name: SHEET, rows: Array.from({ length: rows }, (_, n) => measureRow(report, n)) }] }));
  }
  return new Uint8Array(readFileSync(file));
};

type Reader = (bytes: Uint8Array) => Promise<number>;
const filled = (row: readonly unknown[]): number => row.reduce<number>((sum, value) => (value === null || value === undefined || value === "" ? sum : sum + 1), 0);

/** Each gives how many cells are not blank. What is read whole is held until it has been counted. */
const READERS: Record<LargeName, Record<"ours" | "peer", Reader>> = {
  rows: {
    ours: async (bytes) => Object.values(readFile(bytes).snapshot.areas).reduce((sum, { values }) => values.reduce((all, row) => all + filled(row), sum), 0),
    peer: async (bytes) => (await readXlsx(bytes, { readStyles: false })).sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + filled(row), sum), 0),
  },
  stream: {
    ours: async (bytes) => {
      let cells = 0;
      readRows(bytes, SHEET, (_, values) => { cells += filled(values); });
      return cells;
    },
    peer: async (bytes) => {
      let cells = 0;
      for await (const { values } of streamXlsxRows(bytes, { sheet: SHEET })) cells += filled(values);
      return cells;
    },
  },
};

const timed = async (run: () => unknown): Promise<number> => {
  const started = performance.now();
  await run();
  return performance.now() - started;
};

const inflateAll = (bytes: Uint8Array): void => {
  for (const { raw, method } of openZip(bytes).entries.values()) {
    const inflater = new Inflate(() => undefined);
    if (method === 8) for (let at = 0; at < raw.length; at += 65_536) inflater.push(raw.subarray(at, at + 65_536), at + 65_536 >= raw.length);
  }
};

/** Warm from a small file, then the large one once. Megabytes are the most this process ever held. */
const measured = async (read: Reader, isOurs: boolean): Promise<unknown> => {
  await read(await bookOf(2_000));
  const bytes = await bookOf(ROWS);
  globalThis.gc?.();
  let cells = 0;
  const ms = await timed(async () => { cells = await read(bytes); }), mb = process.resourceUsage().maxRSS / 1024;
  return { ms, mb, cells, inflationMs: isOurs ? await timed(() => { inflateAll(bytes); }) : 0 };
};

interface Side { ms: number; mb: number; inflationMs: number; cells: number }
interface Medians { ours: Side; peer: Side }

const figures = (name: LargeName, { ours, peer }: Medians): Figure[] => {
  if (ours.cells !== peer.cells) throw new Error(`ours read ${ours.cells} cells, the peer ${peer.cells}`);
  const { inflationMs, cells } = ours;
  const what = name === "rows" ? "reading 100,000 × 14, beside hucre without styles" : "100,000 × 14 row by row, beside hucre's stream";
  const more = `ours ${ours.ms.toFixed(0)} ms, ${ours.mb.toFixed(0)} MB; hucre ${peer.ms.toFixed(0)} ms, ${peer.mb.toFixed(0)} MB; bare inflation ${inflationMs.toFixed(0)} ms = ${(100 * inflationMs / ours.ms).toFixed(0)} % of ours; ${cells} cells`;
  return [
    ratioFigure(what, peer.ms / ours.ms, "atLeast", name === "rows" ? 1.6 : 1.3, more, { ours: ours.ms, peer: peer.ms, inflation: inflationMs }),
    ratioFigure("  and the most memory held", ours.mb / peer.mb, "atMost", 1, more, { ours: ours.mb, peer: peer.mb }),
  ];
};

export const readLarge = async (name: LargeName, step: Step, given: string): Promise<unknown> => {
  if (step === "prepare") return [(await bookOf(2_000)).length, (await bookOf(ROWS)).length];
  return step === "judge" ? figures(name, JSON.parse(given) as Medians) : measured(READERS[name][step], step === "ours");
};
