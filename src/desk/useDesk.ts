import { useCallback, useMemo, useRef, useState } from "react";
import { dayOf, type Day } from "../measures/Day";
import type { Busy } from "../panes/frame/BusyBar";
import type { Tell } from "../panes/frame/TellBar";
import type { BookFacts, DeskGestures, NamedBytes, Opened } from "../panes/gestures/DeskGestures";
import type { Ask, Written } from "../panes/gestures/Gestures";
import type { ImportView } from "../panes/gestures/ImportView";
import type { BusyKind } from "../panes/Pane";
import type { Lang } from "../wording";
import { EN } from "../wording/pane/en";
import { TH, type PaneWords } from "../wording/pane/th";
import { download } from "./download";
import { asset } from "./assets";
import { GestureTrouble, startWorker, type DeskWorker } from "./worker/startWorker";

/** The open workbook: its worker, what it is, and a number that no other state of any workbook here had. */
export interface Open { worker: DeskWorker; book: BookFacts; version: number; unsaved: boolean; /** the version with which this workbook came to the desk */ since: number }
/** An import that waits for its button, in a worker of its own. */
export interface Planned { worker: DeskWorker; plan: ImportView; source: NamedBytes }

const today = (): Day => { const now = new Date(); return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0; };

export const wordsOf = (language: Lang): PaneWords => (language === "th" ? TH : EN);

/** Everything the desk does: opens, imports, writes, puts back, saves; and what it tells meanwhile. */
export const useDesk = (language: Lang) => {
  const [open, setOpen] = useState<Open>();
  const [planned, setPlanned] = useState<Planned>();
  const [asOf, setAsOf] = useState<Day>();
  const [busy, setBusy] = useState<Busy>();
  const [tell, setTell] = useState<Tell>();
  const [leaving, setLeaving] = useState<{ go: () => void; stay: () => void }>();
  const working = useRef(0), versions = useRef(0);
  const words = wordsOf(language);
  const ask = useMemo<Ask>(() => ({ language, asOf, today: today() }), [language, asOf]);

  const troubled = useCallback((error: unknown) => {
    const trouble = error instanceof GestureTrouble ? error.trouble : { detail: String(error) };
    if (trouble.detail === "cancelled") { setTell({ tone: "done", text: words.busy.cancelled }); return; }
    setTell({ tone: "trouble", text: trouble.host === undefined ? words.trouble.bug : words.trouble[trouble.host], detail: trouble.detail });
  }, [words]);

  const wait = useCallback(async <T,>(kind: BusyKind, work: () => Promise<T>, cancel?: () => void): Promise<T | undefined> => {
    const turn = ++working.current;
    setBusy({ kind, step: 0, of: 0, cancel });
    try {
      return await work();
    } catch (error) {
      troubled(error);
      return undefined;
    } finally {
      if (working.current === turn) setBusy(undefined);
    }
  }, [troubled]);

  const changed = (book: BookFacts | undefined, unsaved: boolean) => {
    const version = ++versions.current;
    setOpen((now) => now && { ...now, book: book ?? now.book, version, unsaved });
  };
  const refresh = async (worker: DeskWorker) => { changed(await worker.gestures.book(ask), true); };

  const toldWritten = (worker: DeskWorker, done: Written) => {
    if (done.conflicts > 0) setTell({ tone: "trouble", text: words.done.conflicts(done.conflicts) });
    else if (done.written === 0) setTell({ tone: "done", text: words.done.nothing });
    else setTell({ tone: "done", text: words.done.written(done.written), ...(done.undo && { act: { label: words.done.undo, run: () => { void undo(worker); } } }) });
  };
  const undo = async (worker: DeskWorker) => {
    const done = await wait("writing", () => worker.gestures.undo(ask));
    if (!done) return;
    await refresh(worker);
    setTell({ tone: "done", text: words.done.undone(done.written) });
  };
  const write = async (work: () => Promise<Written>): Promise<Written | undefined> => {
    const worker = open?.worker;
    if (!worker) return undefined;
    setTell(undefined);
    const done = await wait("writing", work);
    if (!done) return undefined;
    if (done.written > 0) await refresh(worker);
    toldWritten(worker, done);
    return done;
  };

  /** Asks first when unsaved work would be lost. */
  const unlessUnsaved = (go: () => void, stay: () => void = () => undefined) => {
    if (!open?.unsaved) { go(); return; }
    setLeaving({ go: () => { setLeaving(undefined); go(); }, stay: () => { setLeaving(undefined); stay(); } });
  };

  /** A workbook comes to the desk in a worker of its own: when it is not wanted, the worker just ends. */
  const bring = async (kind: BusyKind, start: (gestures: DeskGestures) => Promise<Opened>, source: NamedBytes | undefined): Promise<Opened | undefined> => {
    setTell(undefined);
    const worker = startWorker();
    worker.onStep((step, of) => { setBusy((now) => now && { ...now, step, of }); });
    const opened = await wait(kind, () => start(worker.gestures), worker.end);
    if (opened?.kind === "book") {
      unlessUnsaved(() => {
        open?.worker.end();
        planned?.worker.end();
        setPlanned(undefined);
        setAsOf(undefined);
        const version = ++versions.current;
        setOpen({ worker, book: opened.book, version, since: version, unsaved: source === undefined });
      }, worker.end);
    } else if (opened?.kind === "import" && source) {
      planned?.worker.end();
      setPlanned({ worker, plan: opened.plan, source });
    } else {
      worker.end();
      if (opened?.kind === "refused") setTell({ tone: "trouble", text: `${source?.name ?? ""}: ${opened.message}`, detail: opened.code });
    }
    return opened;
  };

  const openFile = async (source: NamedBytes, intoNew = open === undefined): Promise<Opened | undefined> => {
    const { name } = source, bytes = source.bytes.slice();
    const into = intoNew || !open ? undefined : { name: open.book.file, bytes: await open.worker.gestures.save() };
    const template = into ? undefined : await asset("template");
    return bring(into ? "planning" : "opening", (gestures) => gestures.open({ name, bytes }, into, template, ask), source);
  };
  const fresh = async () => {
    const template = await asset("template");
    await bring("opening", (gestures) => gestures.fresh(template, ask), undefined);
  };
  /** Writes the planned import; its worker then holds the open workbook. */
  const apply = async (work: () => Promise<Written>): Promise<Written | undefined> => {
    if (!planned) return undefined;
    const { worker } = planned;
    setTell(undefined);
    const done = await wait("writing", work);
    if (!done) return undefined;
    if (done.conflicts === 0) {
      const book = await worker.gestures.book(ask);
      if (open && open.worker !== worker) open.worker.end();
      setPlanned(undefined);
      const version = ++versions.current, into = planned.plan.into !== "";
      setOpen((now) => ({ worker, book, version, since: into && now ? now.since : version, unsaved: true }));
    }
    toldWritten(worker, done);
    return done;
  };
  const discard = () => {
    planned?.worker.end();
    setPlanned(undefined);
  };
  const save = async (): Promise<boolean> => {
    if (!open) return false;
    const { worker, book } = open;
    const bytes = await wait("saving", () => worker.gestures.save());
    if (!bytes) return false;
    download(book.file, bytes);
    setOpen((now) => now && { ...now, unsaved: false });
    setTell({ tone: "done", text: words.file.saved });
    return true;
  };

  /** Plans the waiting import as a workbook of its own. */
  const separately = () => { if (planned) { const { source } = planned; unlessUnsaved(() => { void openFile(source, true); }); } };

  return { open, planned, ask, words, busy, tell, setTell, leaving, setAsOf, wait, write, openFile, fresh, apply, discard, separately, save };
};

export type DeskState = ReturnType<typeof useDesk>;
