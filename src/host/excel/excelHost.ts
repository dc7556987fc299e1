import { HostFailure, type Host } from "../../workbook/Host";
import type { Abilities } from "../../workbook/Snapshot";
import { changeInExcel } from "./changeInExcel";
import { exportFromExcel, type ExportingDocument } from "./exportFromExcel";
import { gateOf } from "./gate";
import { closeJournal, readJournal } from "./journal";
import { nothingKnown } from "./Known";
import { lookInExcel } from "./lookInExcel";
import { putBack } from "./putBack";
import { rangeAt } from "./rangeReading";
import { readBefore } from "./readBefore";
import { regionsBefore } from "./regions";
import { watchExcel } from "./watchExcel";

export interface ExcelHostOptions {
  /** Office's own `Excel`. */
  excel: typeof Excel;
  /** `Office.context.document`, where files can be had from it. */
  document?: ExportingDocument;
  /** Milliseconds that one sync may take; 30 seconds when not given. */
  timeLimit?: number;
  /** Milliseconds before a read that Excel was too busy for is asked once more; a second when not given. */
  pause?: number;
  /** Bytes that one request or answer may be; 2 MB when not given (Excel on the web refuses more than 5). */
  budget?: number;
}

/** A live workbook, and what is left of a change that its Excel did not let us finish. */
export interface ExcelHost extends Host {
  /** Whether a change in several requests was begun and never closed. */
  unfinished(): Promise<boolean>;
  /** Puts such a change back. @throws HostFailure */
  undoUnfinished(): Promise<void>;
}

const TIME_LIMIT = 30_000, PAUSE = 1_000, BUDGET = 2_000_000;

/** The workbook open in Excel (ExcelApi 1.14 and later). */
export const excelHost = ({ excel, document, timeLimit = TIME_LIMIT, pause = PAUSE, budget = BUDGET }: ExcelHostOptions): ExcelHost => {
  const gate = gateOf({ excel, timeLimit, pause }), known = nothingKnown();
  const abilities: Abilities = { change: true, show: true, watch: true, export: document !== undefined };
  const look: Host["look"] = (what) => lookInExcel({ gate, known, abilities, budget }, what);
  return {
    abilities, look,
    change: (patch) => changeInExcel({ gate, known, budget, learn: async () => { await look({}); } }, patch),
    show: (at) => gate("show", async ({ context, sync }) => {
      const range = rangeAt(context, at);
      range.select();
      await sync();
    }),
    watch: (changed) => watchExcel(gate, known, changed),
    export: () => exportFromExcel(document),
    unfinished: async () => (await readJournal(gate)) !== undefined,
    undoUnfinished: async () => {
      const line = await readJournal(gate);
      if (!line) return;
      await look({});
      const regions = regionsBefore(line.patch, known.tables), now = await readBefore(gate, known, line.patch, regions, budget);
      await putBack(gate, known, line, now, undefined, budget);
      const { tables } = await look({});
      if (line.before.some(({ name, at }) => tables.find((table) => table.name === name)?.at.rows !== at.rows)) throw new HostFailure("not-answering", "half written");
      await closeJournal(gate);
    },
  };
};
