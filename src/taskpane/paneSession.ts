import { fiscalYearOf } from "../measures/FiscalYear";
import { FileFault } from "../ooxml/FileFault";
import { bookNow, WHOLE_LOOK } from "../panes/gestures/bookNow";
import type { NamedBytes } from "../panes/gestures/DeskGestures";
import { editCell, meaningAt } from "../panes/gestures/editCell";
import { findingsOf } from "../panes/gestures/findingsOf";
import type { Ask, Gestures } from "../panes/gestures/Gestures";
import type { ImportView } from "../panes/gestures/ImportView";
import { measuresOf } from "../panes/gestures/measuresOf";
import { mend } from "../panes/gestures/mend";
import { overviewOf } from "../panes/gestures/overviewOf";
import type { ImportPlan } from "../panes/gestures/planImport";
import { writer } from "../panes/gestures/writing";
import { words } from "../wording";
import { textOf } from "../workbook/CellValue";
import type { Host } from "../workbook/Host";

/** What the head of the pane says of the open workbook; `ours` false: it was not made from our template. */
export interface BookHead { ours: boolean; office: string; fiscalYear: string }

export type Planned = { kind: "plan"; plan: ImportView } | { kind: "refused"; message: string };

/** The gestures of the panels over the live workbook, and those that only the pane around them needs. */
export interface PaneSession { gestures: Gestures; head: (ask: Ask) => Promise<BookHead>; plan: (file: NamedBytes, ask: Ask) => Promise<Planned>; discard: () => void }

/** One session over one workbook. Nothing is written before a gesture that writes is asked for. */
export const paneSession = (host: Host, makeKey: () => string): PaneSession => {
  const writing = writer(host);
  let planned: ImportPlan | undefined;
  return {
    head: async (ask) => {
      const { book } = await bookNow(host, ask), text = (name: "OfficeName" | "FiscalYear"): string => textOf(book.named[name]?.value).trim();
      return { ours: book.version !== "", office: text("OfficeName"), fiscalYear: text("FiscalYear") };
    },
    plan: async (file, ask) => {
      const [{ readFile }, { planImport, readSource }] = await Promise.all([import("../ooxml/readFile"), import("../panes/gestures/planImport")]);
      try {
        const source = { file: file.name, snapshot: readFile(file.bytes, WHOLE_LOOK).snapshot }, report = readSource(source);
        if (report.measures.length + report.indicators.length + report.disclosure.length === 0) return { kind: "refused", message: words(ask.language).fileError("no-measures") };
        planned = await planImport(host, source, report, { into: ask.language === "th" ? "สมุดงานที่เปิดอยู่" : "the open workbook", year: report.fiscalYear ?? fiscalYearOf(ask.today) }, ask, makeKey);
        return { kind: "plan", plan: planned.view };
      } catch (fault) {
        if (fault instanceof FileFault) return { kind: "refused", message: words(ask.language).fileError(fault.code) };
        throw fault;
      }
    },
    discard: () => { planned = undefined; },
    gestures: {
      overview: (ask) => overviewOf(host, ask),
      measures: (scope, ask) => measuresOf(host, scope, ask),
      findings: (ask) => findingsOf(host, ask),
      mend: (ask, only) => mend(host, writing, ask, only),
      meaning: (at, text, ask) => meaningAt(host, at, text, ask),
      edit: (at, text, ask) => editCell(host, writing, at, text, ask, makeKey),
      undo: () => writing.undo(),
      applyImport: async () => {
        if (!planned) throw new Error("no import is planned in this pane");
        const written = await writing.writeWhole(planned.patch, planned.cells);
        if (written.conflicts === 0) planned = undefined;
        return written;
      },
      importPage: async (list, from) => {
        const { PAGE } = await import("../panes/gestures/planImport");
        return planned?.lists[list].slice(from, from + PAGE) ?? [];
      },
    },
  };
};
