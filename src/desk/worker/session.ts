import { blankRoad } from "../../filling/resultsFor";
import { fileHost } from "../../host/file/fileHost";
import { fiscalYearOf } from "../../measures/FiscalYear";
import { FileFault } from "../../ooxml/FileFault";
import { readFile } from "../../ooxml/readFile";
import { bookNow, WHOLE_LOOK, type BookNow } from "../../panes/gestures/bookNow";
import type { DeskGestures, NamedBytes, Opened } from "../../panes/gestures/DeskGestures";
import { editCell, editorOf, meaningAt } from "../../panes/gestures/editCell";
import { freshBook, packFor } from "../../panes/gestures/freshBook";
import { findingsOf } from "../../panes/gestures/findingsOf";
import type { Ask } from "../../panes/gestures/Gestures";
import { measuresOf } from "../../panes/gestures/measuresOf";
import { mend } from "../../panes/gestures/mend";
import { overviewOf } from "../../panes/gestures/overviewOf";
import { PAGE, planImport, readSource, type ImportPlan } from "../../panes/gestures/planImport";
import { resultsNow } from "../../panes/gestures/resultsNow";
import { rowsOf, sheetOf, type SheetNow } from "../../panes/gestures/sheetOf";
import { templateSheets } from "../../panes/gestures/templateLooks";
import { writer, type Writer } from "../../panes/gestures/writing";
import { isOurs } from "../../reading/ourBook";
import { SHEETS } from "../../template/names";
import { words, type FileErrorCode } from "../../wording";
import { textOf } from "../../workbook/CellValue";
import type { Host } from "../../workbook/Host";
import type { Snapshot } from "../../workbook/Snapshot";
import { rememberingHost } from "./rememberingHost";

type Step = (step: number, of: number) => void;

interface Open { name: string; host: Host; writer: Writer }

const makeKey = (): string => crypto.randomUUID().replace(/-/g, "").slice(0, 12);

/** One workbook in a worker: its bytes stay here, only what is shown goes out. */
export const session = (step: Step): DeskGestures => {
  let open: Open | undefined, plan: ImportPlan | undefined;
  let shown: { book: BookNow["book"]; asOf: number; sheets: ReturnType<typeof templateSheets>; results: ReturnType<typeof resultsNow> } | undefined;

  const now = (): Open => {
    if (!open) throw new Error("no workbook is open in this worker");
    return open;
  };
  const openBytes = (name: string, bytes: Uint8Array, seen?: Snapshot): void => {
    const host = rememberingHost(fileHost(bytes, { recalculateOnLoad: true }), seen && { look: WHOLE_LOOK, snapshot: seen });
    open = { name, host, writer: writer(host) };
  };
  const sheetNow = async (name: string, ask: Ask): Promise<SheetNow> => {
    const view = await bookNow(now().host, ask), { book, asOf } = view;
    if (shown?.book.snapshot !== book.snapshot || shown.asOf !== asOf) {
      const year = book.named.FiscalYear?.value;
      shown = { book, asOf, sheets: shown?.sheets ?? templateSheets(typeof year === "number" ? year : fiscalYearOf(ask.today)), results: resultsNow(view) };
    }
    const { results, sheets } = shown;
    return { book: shown.book, name, plan: sheets.get(name), asOf, result: (row, column) => results(name, row, column) };
  };
  const book: DeskGestures["book"] = async (ask) => {
    const { book: read } = await bookNow(now().host, ask), { snapshot } = read;
    const sheets = snapshot.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
    const text = (name: "OfficeName" | "FiscalYear"): string => textOf(read.named[name]?.value).trim();
    return { file: now().name, office: text("OfficeName"), fiscalYear: text("FiscalYear"), sheets, start: sheets.includes(SHEETS.measures) ? SHEETS.measures : (sheets[0] ?? "") };
  };

  return {
    open: async (file, into, template, ask) => {
      step(1, 4);
      const read = readOrRefuse(file, ask);
      if ("kind" in read) return read;
      step(2, 4);
      if (read.ours) {
        openBytes(file.name, file.bytes, read.snapshot);
        return { kind: "book", book: await book(ask) };
      }
      const report = readSource({ file: file.name, snapshot: read.snapshot });
      if (report.measures.length + report.indicators.length + report.disclosure.length === 0) return refusal("no-measures", ask);
      step(3, 4);
      const base = into ?? template;
      if (base === undefined) throw new Error("an import needs a workbook or the template");
      openBytes(into?.name ?? newName(file.name), base instanceof Uint8Array ? base : base.bytes);
      step(4, 4);
      plan = await planImport(now().host, { file: file.name, snapshot: read.snapshot }, report, { into: into?.name ?? "", year: report.fiscalYear ?? fiscalYearOf(ask.today) }, ask, makeKey);
      return { kind: "import", plan: plan.view };
    },
    fresh: async (template, ask) => {
      const year = fiscalYearOf(ask.today);
      openBytes(`มาตรการ ITA ${year}.xlsx`, template);
      const { host } = now();
      await host.change(blankRoad(await host.look(WHOLE_LOOK), freshBook(year, null, makeKey), packFor(year), ask.today));
      return { kind: "book", book: await book(ask) };
    },
    book,
    sheet: async (name, ask) => sheetOf(await sheetNow(name, ask)),
    rows: async (name, first, count, ask) => rowsOf(await sheetNow(name, ask), first, count),
    editor: (at, ask) => editorOf(now().host, at, ask),
    save: async () => (await now().host.export()).slice(),
    overview: (ask) => overviewOf(now().host, ask),
    measures: (scope, ask) => measuresOf(now().host, scope, ask),
    findings: (ask) => findingsOf(now().host, ask),
    mend: (ask, only) => mend(now().host, now().writer, ask, only),
    meaning: (at, text, ask) => meaningAt(now().host, at, text, ask),
    edit: (at, text, ask) => editCell(now().host, now().writer, at, text, ask, makeKey),
    undo: () => now().writer.undo(),
    applyImport: async () => {
      if (!plan) throw new Error("no import is planned in this worker");
      const written = await now().writer.writeWhole(plan.patch, plan.cells);
      if (written.conflicts === 0) plan = undefined;
      return written;
    },
    importPage: async (list, from) => plan?.lists[list].slice(from, from + PAGE) ?? [],
  };
};

const refusal = (code: FileErrorCode, ask: Ask): Opened & { kind: "refused" } => ({ kind: "refused", code, message: words(ask.language).fileError(code) });

const readOrRefuse = (file: NamedBytes, ask: Ask): { snapshot: Snapshot; ours: boolean } | (Opened & { kind: "refused" }) => {
  try {
    const { kind, snapshot } = readFile(file.bytes, WHOLE_LOOK);
    return { snapshot, ours: kind !== "docx" && isOurs(snapshot) };
  } catch (error) {
    if (error instanceof FileFault) return refusal(error.code, ask);
    throw error;
  }
};

/** The name of a workbook that is made from a report. */
const newName = (file: string): string => `มาตรการ ITA จาก ${file.replace(/\.[^.]*$/, "")}.xlsx`;
